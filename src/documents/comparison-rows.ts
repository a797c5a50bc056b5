import type { JudgedChange, JudgedProcedure } from '#change/judged.ts'
import { grouped } from '#model/grouped.ts'
import type { PagePart, PageRow, SideLine } from '#model/comparison-page.ts'
import type { Language } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { spotOf, type Spot } from './comparison-where.ts'
import { markedWords, whole } from './comparison-words.ts'
import { wholeThings } from './comparison-whole.ts'
import type { Fact } from './outline/fact.ts'
import { sectionNames, sectionOfList, thingsOf, titleOf } from './outline/outline.ts'
import type { OutlineThing } from './outline/thing.ts'

/** What the rows are written with, and what stands in them for each change. */
export interface RowContext<C> {
  readonly names: Names
  readonly language: Language
  readonly note: (change: JudgedChange) => C
}

/** The parts of a procedure in which something changed, each thing on both sides. */
export function partsOf<C>(
  { before, after, changes }: JudgedProcedure,
  context: RowContext<C>,
): readonly PagePart<C>[] {
  const apart = changes.map(({ change }) => wholeThings(change, before, context.names))
  const sideOf = (side: Procedure | undefined): readonly OutlineThing[] =>
    side === undefined ? [] : thingsOf(side, context.names)
  const base = indexed([...sideOf(before), ...apart.flatMap(([things]) => things)])
  const head = indexed([...sideOf(after), ...apart.flatMap(([, things]) => things)])
  const byRow = grouped(changes, ({ change }) => address(spotOf(change)))
  const everywhere = [...new Set([...base.keys(), ...head.keys(), ...byRow.keys()])]
  return sectionNames.flatMap((section): PagePart<C>[] => {
    const here = everywhere.filter((at) => at.startsWith(`${section}\n`))
    const rows = here
      .filter((at) => byRow.has(at))
      .map((at) => rowOf(base.get(at), head.get(at), byRow.get(at) ?? [], context))
    const same = here
      .filter((at) => !byRow.has(at))
      .flatMap((at) => unchanged(base.get(at), head.get(at), context.language))
    return rows.length === 0 ? [] : [{ title: titleOf(section)[context.language], rows, unchanged: same }]
  })
}

type Index = ReadonlyMap<string, OutlineThing>
const address = ({ list, key = '' }: Spot): string => `${sectionOfList(list)}\n${list}\n${key}`
const indexed = (things: readonly OutlineThing[]): Index => new Map(things.map((thing) => [address(thing), thing]))

function rowOf<C>(
  base: OutlineThing | undefined,
  head: OutlineThing | undefined,
  changes: readonly JudgedChange[],
  { language, note }: RowContext<C>,
): PageRow<C> {
  const lines = pairs(base?.facts ?? [], head?.facts ?? []).map(([a, b]) => linesOf(a, b, language))
  return { base: lines.flatMap(([line]) => line), head: lines.flatMap(([, line]) => line), changes: changes.map(note) }
}

/** Facts of two sides by their labels, in the order of the earlier side. */
function pairs(
  base: readonly Fact[],
  head: readonly Fact[],
): readonly (readonly [Fact | undefined, Fact | undefined])[] {
  const partner = ({ label }: Fact, among: readonly Fact[]): Fact | undefined =>
    among.find((other) => other.label?.vi === label?.vi)
  return [
    ...base.map((fact_) => [fact_, partner(fact_, head)] as const),
    ...head.filter((fact_) => partner(fact_, base) === undefined).map((fact_) => [undefined, fact_] as const),
  ]
}

function linesOf(
  base: Fact | undefined,
  head: Fact | undefined,
  language: Language,
): readonly [readonly SideLine[], readonly SideLine[]] {
  const [a, b] = [base?.text[language], head?.text[language]]
  const [before, after] = a === undefined || b === undefined ? [whole(a ?? ''), whole(b ?? '')] : markedWords(a, b)
  const line = (from: Fact | undefined, words: SideLine['words']): readonly SideLine[] =>
    from === undefined ? [] : [{ ...(from.label === undefined ? {} : { label: from.label[language] }), words }]
  return [line(base, before), line(head, after)]
}

function unchanged(
  base: OutlineThing | undefined,
  head: OutlineThing | undefined,
  language: Language,
): readonly string[] {
  const [first] = head?.facts ?? []
  if (base === undefined || first === undefined || head?.derived === true) return []
  return [`${first.label === undefined ? '' : `${first.label[language]}: `}${first.text[language]}`]
}
