import type { Change } from '#model/change.ts'
import { compareIds } from '#model/text.ts'
import type { Code, Procedure } from '#model/types.gen.ts'
import { codesOf } from './facts.ts'
import { successions, type Succession } from './lineage.ts'
import { matchProcedures, type ProcedureMatch, type ProcedureMatching } from './matching/procedures.ts'

/** The changes of whole procedures, and how those were matched that nobody declares. */
export interface Structure extends ProcedureMatching {
  readonly declared: readonly Change[]
  readonly changes: readonly Change[]
}

/**
 * The changes of whole procedures that lead from one list to the other. Successions that either side declares come
 * first: n → 1 is merged, 1 → n is split, 1 → 1 is recoded. Among the rest, a code that only got or lost a local suffix and
 * procedures that say the same are recoded by inference; what is left over is abolished or created. Procedures with
 * the same code on both sides are matched by it and not spoken of here.
 */
export function structureOf(before: readonly Procedure[], after: readonly Procedure[]): Structure {
  const declared = successions(before, after).flatMap((succession) => succeeding(succession, after))
  const declaredCodes = new Set(declared.flatMap(codesOf))
  const [codesBefore, codesAfter] = [before, after].map((side) => new Set(side.map(({ code }) => code)))
  const ending = before.filter(({ code }) => !codesAfter!.has(code) && !declaredCodes.has(code))
  const arising = after.filter(({ code }) => !codesBefore!.has(code) && !declaredCodes.has(code))
  const { matches, candidates } = matchProcedures(ending, arising)
  const found = new Set(matches.flatMap(({ from, to }) => [from, to]))
  const abolished = ending
    .filter((procedure) => !found.has(procedure))
    .map((from): Change => ({ kind: 'abolished', procedure: from.code, from }))
  const created = arising
    .filter((procedure) => !found.has(procedure))
    .map((to): Change => ({ kind: 'created', procedure: to.code, to }))
  return { declared, matches, candidates, changes: [...declared, ...matches.map(inferring), ...abolished, ...created] }
}

const inferring = ({ from, to }: ProcedureMatch): Change => ({
  kind: 'recoded',
  procedure: from.code,
  from: from.code,
  to: to.code,
  inferred: true,
})

/** What one succession is. Where several procedures become several others, nobody can say which became which: nothing. */
function succeeding(
  { before, after, ending, arising }: Succession,
  procedures: readonly Procedure[],
): readonly Change[] {
  const [from, to] = [before[0], after[0]]
  if (from === undefined || to === undefined) return []
  if (ending.length === 1 && arising.length === 1 && (before.length === 1 || after.length === 1)) {
    return [{ kind: 'recoded', procedure: ending[0]!, from: ending[0]!, to: arising[0]! }]
  }
  if (after.length === 1 && ending.length > 0) return [merging(ending, to, arising.includes(to) ? procedures : [])]
  if (before.length !== 1 || arising.length === 0) return []
  const parts = ending.includes(from) ? arising : [from, ...arising]
  return [
    {
      kind: 'split',
      procedure: from,
      from,
      to: [...parts],
      targets: procedures.filter(({ code }) => arising.includes(code)),
    },
  ]
}

function merging(from: readonly Code[], to: Code, after: readonly Procedure[]): Change {
  const target = after.find(({ code }) => code === to)
  return {
    kind: 'merged',
    procedure: to,
    from: [...from].sort(compareIds),
    to,
    ...(target === undefined ? {} : { target }),
  }
}
