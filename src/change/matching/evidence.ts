import type { Procedure } from '#model/types.gen.ts'
import { coreKey, type Permille } from './likeness.ts'
import { featuresOf } from './names.ts'

/** One thing that speaks for or against two procedures being one; what one of them does not say is no evidence. */
export type Evidence =
  | { readonly of: 'name'; readonly value: Permille }
  | { readonly of: 'papers' | 'basis'; readonly value: Permille; readonly shared: number; readonly most: number }
  | { readonly of: 'field' | 'authority' | 'level'; readonly value: Permille }

/** What is known of both. Papers are the same by their name, whatever their ids; legal bases by the document's number. */
export function evidenceOf(a: Procedure, b: Procedure, name: Permille): readonly Evidence[] {
  const equal = (holds: boolean): Permille => (holds ? 1000 : 0)
  return [
    { of: 'name', value: name },
    ...shared('papers', papers(a), papers(b)),
    { of: 'field', value: equal(a.field === b.field) },
    ...shared('basis', bases(a), bases(b)),
    { of: 'authority', value: equal(a.authority === b.authority) },
    { of: 'level', value: equal(a.levels.some((level) => b.levels.includes(level))) },
  ]
}

const papers = ({ dossier }: Procedure): ReadonlySet<string> =>
  new Set((dossier?.documents ?? []).map(({ name }) => coreKey(featuresOf(name, 'paper'))))
const bases = ({ legalBasis = [] }: Procedure): ReadonlySet<string> =>
  new Set(legalBasis.map(({ document }) => document))

function shared(of: 'papers' | 'basis', a: ReadonlySet<string>, b: ReadonlySet<string>): readonly Evidence[] {
  const [count, most] = [[...a].filter((item) => b.has(item)).length, Math.max(a.size, b.size)]
  return a.size === 0 || b.size === 0 ? [] : [{ of, value: Math.floor((1000 * count) / most), shared: count, most }]
}

/**
 * Whether the evidence beside the name lets two procedures be taken as one: no list of two or more papers that share none,
 * and where the level, in the catalog or as the name notes it, is another one, papers or legal bases of which half are the same.
 */
export function isSupported(a: Procedure, b: Procedure, sameNotes: boolean): boolean {
  const evidence = evidenceOf(a, b, 1000)
  const value = (of: Evidence['of']): Permille | undefined => evidence.find((item) => item.of === of)?.value
  const strangers = evidence.some((item) => item.of === 'papers' && item.shared === 0 && item.most >= 2)
  const half = evidence.some(
    (item) => item.value >= 500 && ((item.of === 'papers' && item.shared >= 2) || item.of === 'basis'),
  )
  return !strangers && ((sameNotes && value('level') === 1000) || half)
}
