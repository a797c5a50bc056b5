import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from '#change/apply.ts'
import { compare } from '#change/compare.ts'
import { isLawGiven } from '#change/facts.ts'
import { canonical } from '#change/same.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { Proposal } from '#model/types.gen.ts'
import { carryOut } from '#proposal/carry-out.ts'
import { expand, type Intention } from '#proposal/expand.ts'
import { lookupIn } from '#proposal/lookup.ts'
import { progressOf } from '#proposal/progress.ts'
import { standingsIn } from '#proposal/standings.ts'
import { together } from '#proposal/state.ts'
import { anyProcedures } from '../change/arbitrary.ts'
import { anyHistory } from '../change/histories.ts'
import { catalogOf, entryOf, proposalOf, recommending, wholly } from '../build/values.ts'
import { pairs } from '../change/pairs.ts'
import { runs as times, some } from '../lane.ts'

const AS_OF = '2020-01-01'
const runs = times(300)
const anyCatalog = anyProcedures.map((procedures) => catalogOf(procedures))

const approved = (changes: readonly Change[]): Entry<Proposal> => entryOf(proposalOf(changes))

/** Whether nothing is left, for each who asks; fails when they do not agree. */
function isComplete(proposal: Entry<Proposal>, catalog: Catalog): boolean {
  const [progress] = progressOf(catalog, [proposal], AS_OF)
  const { catalog: after, conflicts } = carryOut(catalog, [proposal], AS_OF)
  const answers = {
    progress: progress!.state === 'complete',
    apply: conflicts.length === 0 && after === catalog,
    check: together(standingsIn(catalog, AS_OF)(proposal).map(({ state }) => state)) === 'done',
  }
  expect(new Set(Object.values(answers)).size, JSON.stringify(answers)).toBe(1)
  return answers.check
}

/** What is carried out without a conflict is complete. */
function carriesOut(proposal: Entry<Proposal>, catalog: Catalog): void {
  const { catalog: after, conflicts } = carryOut(catalog, [proposal], AS_OF)
  if (conflicts.length === 0) expect(isComplete(proposal, after)).toBe(true)
}

/** The laws over two states of a catalog: what was found between them is meant, is seen in the later one, and can be made in the other. */
function holds(before: Catalog, after: Catalog, ...others: readonly Catalog[]): void {
  const changes = compare(before, after, AS_OF)
  const proposal = approved(changes)
  const meant = expand(proposal.value, lookupIn(before.procedures.map(({ value }) => value)))
  expect(sorted(meant.map(asWritten))).toEqual(sorted(changes.map(declared)))
  expect(isComplete(proposal, after)).toBe(true)
  expect(isComplete(proposal, before)).toBe(changes.length === 0)
  expect(carryOut(before, [proposal], AS_OF).conflicts).toEqual([])
  const half = changes.filter((_, index) => index % 2 === 0)
  for (const catalog of [before, after, apply(before, half, AS_OF), ...others]) {
    isComplete(proposal, catalog)
    carriesOut(proposal, catalog)
  }
}

/** A change without the value before that was read in the catalog: a promise that only repeats the law is none for a comparison. */
function asWritten({ change, written }: Intention): Change {
  if ('from' in written || !('from' in change)) return change
  const { from: _, ...rest } = change
  return rest as Change
}

/** A proposal declares what a comparison inferred. */
function declared(change: Change): Change {
  if (change.kind !== 'recoded') return change
  const { inferred: _, ...rest } = change
  return rest
}

const sorted = (changes: readonly Change[]): readonly string[] =>
  changes.map((change) => JSON.stringify(canonical(change))).sort()

const sides = [
  ...new Map(
    pairs.flatMap(({ before, after }) => [before, after]).map((side) => [JSON.stringify(side), side]),
  ).values(),
]

describe('progress says complete exactly when apply has nothing to do and check finds nothing open', () => {
  test.each(pairs.map((pair) => [pair.kind, pair] as const))(
    '%s: before, after, half way, and in any other catalog',
    (_, { before, after }) => {
      holds(before, after, ...some(sides))
    },
  )

  test('over random catalogs', () => {
    fc.assert(fc.property(anyCatalog, anyCatalog, anyCatalog, holds), runs)
  })

  test('along histories: edits, ends, new procedures, successions, mergers and splits', () => {
    fc.assert(
      fc.property(anyHistory(3), ([before, after, later]) => {
        holds(before!, after!, later!)
      }),
      runs,
    )
  })
})

/** A recommendation changes nothing before its higher decision, and everything that is left once it is taken up. */
function waitsForItsDecision(before: Catalog, after: Catalog): void {
  const changes = compare(before, after, AS_OF)
  const proposal = entryOf(recommending(changes))
  const { catalog: made, conflicts } = carryOut(before, [proposal], AS_OF)
  expect(conflicts).toEqual([])
  expect(compare(before, made, AS_OF).filter(isLawGiven)).toEqual([])
  if (changes.every(isLawGiven)) expect(made).toBe(before)
  expect(progressOf(made, [proposal], AS_OF)[0]!.counts.unrecorded).toBe(0)
  const rest = carryOut(made, [entryOf(wholly(proposal.value))], AS_OF)
  if (rest.conflicts.length === 0) expect(isComplete(entryOf(wholly(proposal.value)), rest.catalog)).toBe(true)
}

describe('a recommended change never alters a catalog before its higher decision', () => {
  test('over random catalogs', () => {
    fc.assert(fc.property(anyCatalog, anyCatalog, waitsForItsDecision), runs)
  })

  test('along histories', () => {
    fc.assert(
      fc.property(anyHistory(2), ([before, after]) => {
        waitsForItsDecision(before!, after!)
      }),
      runs,
    )
  })
})
