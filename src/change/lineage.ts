import { compareIds } from '#model/text.ts'
import type { Code, Procedure } from '#model/types.gen.ts'

/** Procedures that declarations tie together, on both sides; sorted. */
export interface Succession {
  readonly before: readonly Code[]
  readonly after: readonly Code[]
  /** Those of `before` that are not there any more. */
  readonly ending: readonly Code[]
  /** Those of `after` that were not there before. */
  readonly arising: readonly Code[]
}

type Edge = readonly [before: Code, after: Code]

/** The successions that `replaces` and `replacedBy` of either side declare, whichever way they point. */
export function successions(before: readonly Procedure[], after: readonly Procedure[]): readonly Succession[] {
  const declared = declarations([...before, ...after])
  if (declared.size === 0) return []
  const [codesBefore, codesAfter] = [codesOf(before), codesOf(after)]
  const ending = new Set([...codesBefore].filter((code) => !codesAfter.has(code)))
  const arising = new Set([...codesAfter].filter((code) => !codesBefore.has(code)))
  const edges = [...declared.values()]
    .filter(([a, b]) => codesBefore.has(a) && codesAfter.has(b) && (ending.has(a) || arising.has(b)))
    .sort(([a, b], [c, d]) => compareIds(a, c) || compareIds(b, d))
  return components(edges).map((component): Succession => {
    const [from, to] = [distinct(component.map(([a]) => a)), distinct(component.map(([, b]) => b))]
    return {
      before: from,
      after: to,
      ending: from.filter((code) => ending.has(code)),
      arising: to.filter((code) => arising.has(code)),
    }
  })
}

const codesOf = (procedures: readonly Procedure[]): ReadonlySet<Code> => new Set(procedures.map(({ code }) => code))
const distinct = (codes: readonly Code[]): readonly Code[] => [...new Set(codes)].sort(compareIds)

/** Pairs of codes in both orders: a declaration is found again when the sides are swapped. */
function declarations(procedures: readonly Procedure[]): ReadonlyMap<string, Edge> {
  const pairs = procedures.flatMap(({ code, validity }) =>
    [...(validity?.replaces ?? []), ...(validity?.replacedBy ?? [])]
      .filter((other) => other !== code)
      .map((other): Edge => [code, other]),
  )
  return new Map(
    pairs.flatMap(
      ([a, b]) =>
        [
          [`${a} ${b}`, [a, b]],
          [`${b} ${a}`, [b, a]],
        ] as const,
    ),
  )
}

/** Edges that share an end, on either side, belong together. */
function components(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  return edges.reduce<readonly (readonly Edge[])[]>((groups, edge) => {
    const touching = groups.filter((group) => group.some(([a, b]) => a === edge[0] || b === edge[1]))
    return [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), edge]]
  }, [])
}
