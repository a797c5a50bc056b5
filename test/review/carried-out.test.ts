import { expect, test } from 'vitest'
import { load } from '../../src/catalog/load.ts'
import { carryOut } from '../../src/change/carry-out.ts'
import { lookupIn, type Lookup } from '../../src/change/resolve.ts'
import { withStartingValues } from '../../src/change/starting-values.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import type { Proposal } from '../../src/model/types.gen.ts'
import { evaluate, outcomesOf } from '../../src/review/evaluate.ts'
import { readFolder } from '../../src/sources/folder.ts'
import { projectFolder } from '../cli/run.ts'

const AS_OF = '2020-11-08'
const { catalog } = load(readFolder(`${projectFolder}/catalog`, projectFolder))
const left = catalog.proposals.filter(({ value }) => value.status !== 'implemented')
const lookup = ({ procedures }: Catalog): Lookup => lookupIn(procedures.map(({ value }) => value))

/** What a proposal saves, in figures. */
function figures(proposal: Proposal, within: Catalog): unknown {
  return (['scm', 'waiting-time'] as const).map((method) => {
    const evaluation = evaluate(proposal, lookup(within), within.assumptions?.value, method)
    return { cost: evaluation.cost, papers: evaluation.papers, times: outcomesOf(evaluation).map(({ code, times }) => ({ code, times })) }
  })
}

/** The proposal without what its changes start from, where the catalog still says it. */
const terse = (proposal: Proposal): Proposal => ({
  ...proposal,
  items: proposal.items.map((item) => ({ ...item, changes: item.changes.map((change) => {
    if (!('from' in change) || ['merged', 'split', 'rekeyed', 'channel-removed'].includes(change.kind)) return change
    const { from: _, ...rest } = change
    return rest
  }) })) as unknown as Proposal['items'],
})

test.each(left.map((entry) => [entry.value.id, entry] as const))('%s saves the same before and after it is carried out', (_, entry) => {
  for (const proposal of [entry.value, terse(entry.value)]) {
    const { catalog: after, steps: [step], conflicts } = carryOut(catalog, [{ ...entry, value: proposal }], AS_OF)
    expect(conflicts).toEqual([])
    const { proposal: carriedOut, unsaid } = withStartingValues(step!)
    if (unsaid === 0) expect(figures(carriedOut, after)).toEqual(figures(proposal, catalog))
  }
})
