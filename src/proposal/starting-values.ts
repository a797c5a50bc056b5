import { isDeepStrictEqual } from 'node:util'
import type { Proposal, ProposalItem, ProposedChange } from '#model/types.gen.ts'
import { fromOf } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import { toBeMade, type CarriedOut } from './carry-out.ts'

/** A proposal whose changes all say what they start from, and how many could not: their procedures start from different values. */
export interface Started {
  readonly proposal: Proposal
  readonly unsaid: number
}

/**
 * Writes down what each change starts from before it is made: afterwards the catalog no longer says it, and what was saved could not be
 * counted any more. Whole procedures stay in the catalog, so nothing is lost there. A proposal that says it all is returned as it is.
 */
export function withStartingValues({ proposal: { value }, standings }: CarriedOut): Started {
  const making = toBeMade(standings).filter(({ change }) => kindOf(change).scope === 'procedure')
  let unsaid = 0
  const items = value.items.map((item, index): ProposalItem => {
    const changes = item.changes.map((written) => {
      const starts = distinct(
        making
          .filter((standing) => standing.index === index && standing.written === written)
          .map(({ change }) => fromOf(change)),
      )
      if ('from' in written || starts.length === 0 || starts[0] === undefined) return written
      if (starts.length > 1) unsaid += 1
      return starts.length > 1 ? written : withFrom(written, starts[0])
    })
    return changes.every((change, position) => change === item.changes[position])
      ? item
      : { ...item, changes: changes as ProposalItem['changes'] }
  })
  return {
    proposal: items.every((item, index) => item === value.items[index])
      ? value
      : { ...value, items: items as Proposal['items'] },
    unsaid,
  }
}

const distinct = (values: readonly unknown[]): readonly unknown[] =>
  values.filter((value, index) => values.findIndex((other) => isDeepStrictEqual(other, value)) === index)

/** The change with `from` before its `to`, else before its reason. */
function withFrom(change: ProposedChange, from: unknown): ProposedChange {
  const entries = Object.entries(change)
  const at =
    ['to', 'reason'].map((name) => entries.findIndex(([key]) => key === name)).find((index) => index !== -1) ??
    entries.length
  return Object.fromEntries([
    ...entries.slice(0, at),
    ['from', from],
    ...entries.slice(at),
  ]) as unknown as ProposedChange
}
