import type { Code, Procedure } from '#model/types.gen.ts'
import { best, joined, sharing, unrivalled, type Edge } from './assignment.ts'
import { evidenceOf, isSupported, type Evidence } from './evidence.ts'
import type { Features } from './features.ts'
import { agree, coreKey, likeness, WORTH_A_LOOK, type Permille } from './likeness.ts'
import { featuresOf } from './names.ts'

/** How a procedure was found again that nobody declares: by the national part of its code, or by what it says. */
export type ProcedureMethod = 'suffix' | 'inferred'

/** Two procedures with different codes that are taken, or may be, the same. */
export interface ProcedurePair {
  readonly from: Procedure
  readonly to: Procedure
  readonly score: Permille
  readonly evidence: readonly Evidence[]
}
export interface ProcedureMatch extends ProcedurePair {
  readonly method: ProcedureMethod
}
export interface ProcedureMatching {
  readonly matches: readonly ProcedureMatch[]
  readonly candidates: readonly ProcedurePair[]
}

/** From here on a supported pair of procedures is taken as one. */
const AUTOMATIC_PROCEDURE: Permille = 800

interface Known {
  readonly procedure: Procedure
  readonly features: Features
}

const knownOf = (procedure: Procedure): Known => ({ procedure, features: featuresOf(procedure.name, 'procedure') })

/** Finds procedures again among those that only one side has and that no declaration speaks of. The order of the lists does not count. */
export function matchProcedures(ending: readonly Procedure[], arising: readonly Procedure[]): ProcedureMatching {
  if (ending.length === 0 || arising.length === 0) return { matches: [], candidates: [] }
  const [before, after] = [ending.map(knownOf), arising.map(knownOf)]
  const suffix = unrivalled(joined(before, after, national)).map((edge): ProcedureMatch => ({
    ...pairOf(edge),
    method: 'suffix',
  }))
  const inferred = inferredAmong(free(before, suffix, 'from'), free(after, suffix, 'to'))
  const matches = [...suffix, ...inferred]
  return { matches, candidates: candidatesOf(free(before, matches, 'from'), free(after, matches, 'to')) }
}

/** "1.000948" of "1.000948.H38": what local lists put behind it distinguishes places, not procedures. */
const national = ({ procedure }: Known): Code => procedure.code.split('.').slice(0, 2).join('.')

const free = (all: readonly Known[], taken: readonly ProcedureMatch[], end: 'from' | 'to'): readonly Known[] => {
  const gone = new Set(taken.map((match) => match[end]))
  return all.filter(({ procedure }) => !gone.has(procedure))
}

/** Names that no word distinguishes, in one field, and nothing else that speaks against it; a rival makes both candidates. */
function inferredAmong(before: readonly Known[], after: readonly Known[]): readonly ProcedureMatch[] {
  const alike = joined(before, after, keyOf).filter(([a, b]) => agree(a.features, b.features))
  return unrivalled(alike)
    .filter(([a, b]) => isSupported(a.procedure, b.procedure, a.features.notes.note === b.features.notes.note))
    .map(pairOf)
    .filter(({ score }) => score >= AUTOMATIC_PROCEDURE)
    .map((pair) => ({ ...pair, method: 'inferred' }))
}

const keyOf = ({ features, procedure }: Known): string | undefined =>
  features.core.length === 0 ? undefined : `${procedure.field}\n${coreKey(features)}`

function pairOf([a, b]: Edge<Known, Known>): ProcedurePair {
  const evidence = evidenceOf(a.procedure, b.procedure, likeness(a.features, b.features))
  return { from: a.procedure, to: b.procedure, score: scoreOf(evidence), evidence }
}

/** What counts in the score, and how much; the rest of the evidence is for people, and for what is taken. */
const WEIGHTS: Readonly<Record<Evidence['of'], number>> = {
  name: 12,
  papers: 5,
  field: 2,
  basis: 1,
  authority: 0,
  level: 0,
}

/** The weighted mean of what is known of both, rounded down. */
function scoreOf(evidence: readonly Evidence[]): Permille {
  const [sum, weights] = evidence.reduce(
    ([total, all], { of, value }) => [total + WEIGHTS[of] * value, all + WEIGHTS[of]],
    [0, 0],
  )
  return weights === 0 ? 0 : Math.floor(sum / weights)
}

function candidatesOf(before: readonly Known[], after: readonly Known[]): readonly ProcedurePair[] {
  const near = sharing(before, after, ({ features }) => features.core).filter(
    ([a, b]) => likeness(a.features, b.features) >= WORTH_A_LOOK,
  )
  const named = new Map(near.map((edge) => [`${edge[0].procedure.code} ${edge[1].procedure.code}`, edge]))
  // The same national code under several suffixes is a question as well.
  for (const edge of joined(before, after, national))
    named.set(`${edge[0].procedure.code} ${edge[1].procedure.code}`, edge)
  const scored = [...named.values()]
    .map((edge) => ({ edge, ...pairOf(edge) }))
    .filter(({ score }) => score >= WORTH_A_LOOK)
  return best(scored).map(({ edge: _, ...pair }) => pair)
}
