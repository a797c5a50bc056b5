import { expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { carryOut } from '#proposal/carry-out.ts'
import { lookupIn, type Lookup } from '#proposal/lookup.ts'
import { withStartingValues } from '#proposal/starting-values.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Proposal } from '#model/types.gen.ts'
import { asItWas } from '#review/as-it-was.ts'
import { evaluate, outcomesOf } from '#review/evaluate.ts'
import { readFolder } from '#sources/folder.ts'
import { wholly } from '../build/values.ts'
import { projectFolder } from '../cli/run.ts'

const AS_OF = '2020-11-08'
const { catalog } = load(readFolder(`${projectFolder}/catalog`, projectFolder))
const left = catalog.proposals
  .filter(({ value }) => value.status !== 'implemented')
  .map((entry) => ({ ...entry, value: wholly(entry.value) }))
const lookup = ({ procedures }: Catalog): Lookup => lookupIn(procedures.map(({ value }) => value))

/** What a proposal saves, in figures, against the catalog as it is. */
const figures = (proposal: Proposal, within: Catalog): unknown => figuresBy(proposal, lookup(within), within)

function figuresBy(proposal: Proposal, before: Lookup, within: Catalog): unknown {
  return (['scm', 'waiting-time'] as const).map((method) => {
    const evaluation = evaluate(proposal, before, within.assumptions?.value, method)
    return {
      cost: evaluation.cost,
      papers: evaluation.papers,
      times: outcomesOf(evaluation).map(({ code, times }) => ({ code, times })),
    }
  })
}

/** What the proposals save that the sample shows as implemented. */
function standingFigures(within: Catalog): unknown {
  const before = asItWas(within)
  return catalog.proposals
    .filter(({ value }) => value.status === 'implemented')
    .map(({ value }) => figuresBy(value, before(value), within))
}

/** The proposal without what its changes start from, where the catalog still says it. */
const terse = (proposal: Proposal): Proposal => ({
  ...proposal,
  items: proposal.items.map((item) => ({
    ...item,
    changes: item.changes.map((change) => {
      if (!('from' in change) || ['merged', 'split', 'rekeyed', 'channel-removed'].includes(change.kind)) return change
      const { from: _, ...rest } = change
      return rest
    }),
  })) as unknown as Proposal['items'],
})

test.each(left.map((entry) => [entry.value.id, entry] as const))(
  '%s saves the same before and after it is carried out',
  (_, entry) => {
    for (const proposal of [entry.value, terse(entry.value)]) {
      const {
        catalog: after,
        steps: [step],
        conflicts,
      } = carryOut(catalog, [{ ...entry, value: proposal }], AS_OF)
      expect(conflicts).toEqual([])
      const { proposal: carriedOut, unsaid } = withStartingValues(step!)
      if (unsaid === 0) expect(figures(carriedOut, after)).toEqual(figures(proposal, catalog))
    }
  },
)

test.each(left.map((entry) => [entry.value.id, entry] as const))(
  '%s, once carried out, leaves the figures of all that is implemented already',
  (_, entry) => {
    const approved = { ...entry, value: { ...entry.value, status: 'approved' as const } }
    const {
      catalog: after,
      steps: [step],
    } = carryOut(catalog, [approved], AS_OF)
    const applied = { ...entry, value: { ...withStartingValues(step!).proposal } }
    const implemented = {
      ...entry,
      value: {
        ...applied.value,
        status: 'implemented' as const,
        history: [{ status: 'implemented' as const, date: AS_OF }],
      },
    }
    for (const carriedOut of [applied, implemented]) {
      const proposals = catalog.proposals.map((other) => (other.value.id === entry.value.id ? carriedOut : other))
      expect(standingFigures({ ...after, proposals })).toEqual(standingFigures(catalog))
    }
  },
)

test('a document that is counted later still meets the catalog as it is', () => {
  const [draft] = left.filter(({ value }) => value.status === 'draft')
  expect(asItWas(catalog)(draft!.value)('1.001193')).toBe(lookup(catalog)('1.001193'))
})
