import type { Change } from '../model/change.ts'
import { compareIds } from '../model/text.ts'
import type { Code, Procedure } from '../model/types.gen.ts'

type Edge = readonly [before: Code, after: Code]

/**
 * The changes of whole procedures that lead from one list to the other. Successions that either side declares come
 * first: n → 1 is merged, 1 → n is split, 1 → 1 is recoded; what is left over is abolished or created. Procedures with
 * the same code on both sides are matched by it and not spoken of here.
 */
export function structuralChanges(before: readonly Procedure[], after: readonly Procedure[]): readonly Change[] {
  const ending = new Set(codesOf(before).filter((code) => !codesOf(after).includes(code)))
  const arising = new Set(codesOf(after).filter((code) => !codesOf(before).includes(code)))
  const edges = successions(before, after).filter(([old, young]) => ending.has(old) || arising.has(young))
  const spent = new Set<string>()
  const merges = mergers(edges, ending, arising, spent, after)
  const splits = splittings(edges, ending, arising, spent, after)
  const recodes = edges.filter(([old, young]) => ending.has(old) && arising.has(young) && claim(spent, [old], [young]))
    .map(([from, to]): Change => ({ kind: 'recoded', procedure: from, from, to }))
  const abolished = before.filter(({ code }) => ending.has(code) && !spent.has(`before ${code}`))
    .map((from): Change => ({ kind: 'abolished', procedure: from.code, from }))
  const created = after.filter(({ code }) => arising.has(code) && !spent.has(`after ${code}`))
    .map((to): Change => ({ kind: 'created', procedure: to.code, to }))
  return [...merges, ...splits, ...recodes, ...abolished, ...created]
}

const codesOf = (procedures: readonly Procedure[]): Code[] => procedures.map(({ code }) => code).sort(compareIds)

/** Declared successions as pairs of a code before and a code after, whichever way the declaration points. */
function successions(before: readonly Procedure[], after: readonly Procedure[]): readonly Edge[] {
  const declared = new Set([...before, ...after].flatMap(({ code, validity }) => [
    ...(validity?.replaces ?? []).map((old) => `${old} ${code}`),
    ...(validity?.replacedBy ?? []).map((young) => `${code} ${young}`),
  ]))
  if (declared.size === 0) return []
  return codesOf(before).flatMap((old) => codesOf(after)
    .filter((young) => old !== young && (declared.has(`${old} ${young}`) || declared.has(`${young} ${old}`)))
    .map((young): Edge => [old, young]))
}

/** Takes the codes of both sides unless one of them is taken already: no procedure is in two structural changes. */
function claim(spent: Set<string>, old: readonly Code[], young: readonly Code[]): boolean {
  const keys = [...old.map((code) => `before ${code}`), ...young.map((code) => `after ${code}`)]
  if (keys.some((key) => spent.has(key))) return false
  for (const key of keys) spent.add(key)
  return true
}

function mergers(edges: readonly Edge[], ending: ReadonlySet<Code>, arising: ReadonlySet<Code>, spent: Set<string>, after: readonly Procedure[]): Change[] {
  return [...new Set(edges.map(([, young]) => young))].flatMap((to): Change[] => {
    const from = edges.filter(([old, young]) => young === to && ending.has(old)).map(([old]) => old)
    const enough = from.length > 1 || (from.length === 1 && !arising.has(to))
    if (!enough || !claim(spent, from, [to])) return []
    const target = arising.has(to) ? after.find(({ code }) => code === to) : undefined
    return [{ kind: 'merged', procedure: to, from, to, ...(target === undefined ? {} : { target }) }]
  })
}

function splittings(edges: readonly Edge[], ending: ReadonlySet<Code>, arising: ReadonlySet<Code>, spent: Set<string>, after: readonly Procedure[]): Change[] {
  return [...new Set(edges.map(([old]) => old))].flatMap((from): Change[] => {
    const parts = edges.filter(([old, young]) => old === from && arising.has(young)).map(([, young]) => young)
    const enough = parts.length > 1 || (parts.length === 1 && !ending.has(from))
    if (!enough || !claim(spent, [from], parts)) return []
    const to = ending.has(from) ? parts : [from, ...parts]
    return [{ kind: 'split', procedure: from, from, to, targets: after.filter(({ code }) => parts.includes(code)) }]
  })
}
