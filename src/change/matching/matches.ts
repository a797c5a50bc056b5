import type { Entry } from '#model/catalog.ts'
import { say, type Localized } from '#model/localized.ts'
import type { Place } from '#model/place.ts'
import { compareIds } from '#model/text.ts'
import type { Procedure } from '#model/types.gen.ts'
import type { Comparison, PairedProcedure } from '../comparison.ts'
import { continuations } from '../facts.ts'
import { partRoute, type Parts } from '../parts.ts'
import { evidenceWords, itemEvidence } from './evidence-words.ts'
import { lists, type Item, type ItemMethod, type ItemPair, type ListName } from './items.ts'
import type { Permille } from './likeness.ts'
import type { ProcedureMethod, ProcedurePair } from './procedures.ts'

/** What two things are that were not matched by one code or id. */
export type Matched = 'procedure' | 'document' | 'step' | 'requirement'

/** Two things of the two sides that may be one. A declared pair has no score. */
export interface Pair {
  readonly what: Matched
  /** The procedures that they are, or stand in. */
  readonly procedures: readonly [before: Procedure, after: Procedure]
  /** Codes or ids. */
  readonly from: string
  readonly to: string
  readonly names: readonly [before: string, after: string]
  readonly score?: Permille
  readonly evidence: readonly Localized[]
  readonly base: Place
  readonly head: Place
}

/** A pair that was taken as one, and how. */
export interface Match extends Pair {
  readonly method: 'declared' | ProcedureMethod | ItemMethod
}

/** What was matched otherwise than by the same code or id, and what only a person can decide; sorted by code and id. */
export interface Matches {
  readonly matches: readonly Match[]
  readonly candidates: readonly Pair[]
}

/** How the things of a comparison were matched, in words. */
export function matchesOf({ base, head, structure, pairs }: Comparison): Matches {
  const whole = (pair: ProcedurePair): Pair =>
    wholePair(base.get(pair.from.code)!, head.get(pair.to.code)!, pair.evidence.map(evidenceWords), pair.score)
  const procedures: readonly Match[] = [
    ...structure.declared.flatMap(continuations).flatMap(([from, to]) => declaredPair(base.get(from), head.get(to))),
    ...structure.matches.map((match): Match => ({ ...whole(match), method: match.method })),
  ]
  const items = [...pairs.values()].map(itemPairs)
  return {
    matches: sorted([...procedures, ...items.flatMap(({ matches }) => matches)]),
    candidates: sorted([...structure.candidates.map(whole), ...items.flatMap(({ candidates }) => candidates)]),
  }
}

const ORDER: readonly Matched[] = ['procedure', 'document', 'step', 'requirement']
const sorted = <P extends Pair>(pairs: readonly P[]): readonly P[] =>
  [...pairs].sort(
    (a, b) =>
      compareIds(a.procedures[0].code, b.procedures[0].code) ||
      ORDER.indexOf(a.what) - ORDER.indexOf(b.what) ||
      compareIds(a.from, b.from) ||
      compareIds(a.to, b.to),
  )

/** A code that stays on both sides of a merger or a split is matched by itself. */
function declaredPair(base: Entry<Procedure> | undefined, head: Entry<Procedure> | undefined): readonly Match[] {
  if (base === undefined || head === undefined || base.value.code === head.value.code) return []
  return [{ ...wholePair(base, head, [say('được khai trong validity', 'declared in validity')]), method: 'declared' }]
}

function wholePair(
  base: Entry<Procedure>,
  head: Entry<Procedure>,
  evidence: readonly Localized[],
  score?: Permille,
): Pair {
  const [a, b] = [base.value, head.value]
  return {
    what: 'procedure',
    procedures: [a, b],
    from: a.code,
    to: b.code,
    names: [a.name, b.name],
    evidence,
    ...(score === undefined ? {} : { score }),
    base: { source: base.source, at: ['code'] },
    head: { source: head.source, at: ['code'] },
  }
}

const whats: Readonly<Record<ListName, Matched>> = { documents: 'document', steps: 'step', requirements: 'requirement' }

function itemPairs({ base, head, items: { matches, candidates } }: PairedProcedure): Matches {
  const pair = (found: ItemPair, method?: ItemMethod): Pair => ({
    what: whats[found.list],
    procedures: [base.value, head.value],
    from: found.from.id,
    to: found.to.id,
    names: [found.from.name, found.to.name],
    score: found.score,
    evidence: itemEvidence(found, method),
    base: itemPlace(base, found.list, found.from),
    head: itemPlace(head, found.list, found.to),
  })
  return {
    matches: matches.map((match) => ({ ...pair(match, match.method), method: match.method })),
    candidates: candidates.map((found) => pair(found)),
  }
}

const itemPlace = ({ value, source }: Entry<Procedure>, list: ListName, { id }: Item): Place => ({
  source,
  at: partRoute(lists[list].parts as unknown as Parts<unknown>, value, id, list === 'requirements' ? 'text' : 'name'),
})
