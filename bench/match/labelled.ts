import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { matchItems } from '#change/matching/items.ts'
import { matchProcedures } from '#change/matching/procedures.ts'
import type { Level, Procedure } from '#model/types.gen.ts'

/** Two names, and whether a person says that they are one thing. */
export interface Labelled {
  readonly same: boolean
  readonly a: string
  readonly b: string
  readonly source: string
  /** Made with the rules in view, so never held back. */
  readonly tuned?: boolean
  readonly levels?: readonly [Level, Level]
  readonly fields?: readonly [string, string]
  readonly papers?: readonly [readonly string[], readonly string[]]
}

/** A labelled pair, whether the rules were tuned on it, and what they say of it: matched, a candidate, or neither. */
export interface Verdict extends Labelled {
  readonly held: boolean
  readonly said: 'matched' | 'candidate' | 'apart'
}

const file = parse(readFileSync(new URL('pairs.yaml', import.meta.url), 'utf8')) as {
  readonly papers: readonly Labelled[]
  readonly procedures: readonly Labelled[]
}

const bare = { levels: ['commune'], field: 'ho-tich', authority: 'ubnd-xa' } as const
const named = (code: string, pair: Labelled, side: 0 | 1): Procedure =>
  ({
    ...bare,
    code,
    name: side === 0 ? pair.a : pair.b,
    levels: [pair.levels?.[side] ?? 'commune'],
    field: pair.fields?.[side] ?? 'ho-tich',
    ...(pair.papers === undefined
      ? {}
      : { dossier: { documents: pair.papers[side].map((name, index) => ({ id: `p-${index}`, name })) } }),
  }) as Procedure
const withPaper = (id: string, name: string): Procedure =>
  ({ ...bare, code: '1.000001', name: 'x', dossier: { documents: [{ id, name }] } }) as unknown as Procedure

type Found = { readonly matches: readonly unknown[]; readonly candidates: readonly unknown[] }
const said = ({ matches, candidates }: Found): Verdict['said'] =>
  matches.length > 0 ? 'matched' : candidates.length > 0 ? 'candidate' : 'apart'
const judged = (pairs: readonly Labelled[], find: (pair: Labelled) => Found): readonly Verdict[] =>
  pairs.map((pair, index) => ({ ...pair, held: index % 3 === 2 && pair.tuned !== true, said: said(find(pair)) }))

/** What the rules say of every labelled pair. */
export const verdicts = {
  papers: judged(file.papers, ({ a, b }) => matchItems(withPaper('before', a), withPaper('after', b))),
  procedures: judged(file.procedures, (pair) =>
    matchProcedures([named('1.000001', pair, 0)], [named('2.000002', pair, 1)]),
  ),
} as const
