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
  const old = indexed([...sideOf(before), ...apart.flatMap(([things]) => things)])
  const young = indexed([...sideOf(after), ...apart.flatMap(([, things]) => things)])
  const byRow = grouped(changes, ({ change }) => address(spotOf(change)))
  const everywhere = [...new Set([...old.keys(), ...young.keys(), ...byRow.keys()])]
  return sectionNames.flatMap((section): PagePart<C>[] => {
    const here = everywhere.filter((at) => at.startsWith(`${section}\n`))
    const rows = here
      .filter((at) => byRow.has(at))
      .map((at) => rowOf(old.get(at), young.get(at), byRow.get(at) ?? [], context))
    const same = here
      .filter((at) => !byRow.has(at))
      .flatMap((at) => unchanged(old.get(at), young.get(at), context.language))
    return rows.length === 0 ? [] : [{ title: titleOf(section)[context.language], rows, unchanged: same }]
  })
}

type Index = ReadonlyMap<string, OutlineThing>
const address = ({ list, key = '' }: Spot): string => `${sectionOfList(list)}\n${list}\n${key}`
const indexed = (things: readonly OutlineThing[]): Index => new Map(things.map((thing) => [address(thing), thing]))

function rowOf<C>(
  old: OutlineThing | undefined,
  young: OutlineThing | undefined,
  changes: readonly JudgedChange[],
  { language, note }: RowContext<C>,
): PageRow<C> {
  const lines = pairs(old?.facts ?? [], young?.facts ?? []).map(([a, b]) => linesOf(a, b, language))
  return { base: lines.flatMap(([line]) => line), head: lines.flatMap(([, line]) => line), changes: changes.map(note) }
}

/** Facts of two sides by their labels, in the order of the earlier side. */
function pairs(
  old: readonly Fact[],
  young: readonly Fact[],
): readonly (readonly [Fact | undefined, Fact | undefined])[] {
  const partner = ({ label }: Fact, among: readonly Fact[]): Fact | undefined =>
    among.find((other) => other.label?.vi === label?.vi)
  return [
    ...old.map((fact_) => [fact_, partner(fact_, young)] as const),
    ...young.filter((fact_) => partner(fact_, old) === undefined).map((fact_) => [undefined, fact_] as const),
  ]
}

function linesOf(
  old: Fact | undefined,
  young: Fact | undefined,
  language: Language,
): readonly [readonly SideLine[], readonly SideLine[]] {
  const [a, b] = [old?.text[language], young?.text[language]]
  const [before, after] = a === undefined || b === undefined ? [whole(a ?? ''), whole(b ?? '')] : markedWords(a, b)
  const line = (from: Fact | undefined, words: SideLine['words']): readonly SideLine[] =>
    from === undefined ? [] : [{ ...(from.label === undefined ? {} : { label: from.label[language] }), words }]
  return [line(old, before), line(young, after)]
}

function unchanged(
  old: OutlineThing | undefined,
  young: OutlineThing | undefined,
  language: Language,
): readonly string[] {
  const [first] = young?.facts ?? []
  if (old === undefined || first === undefined || young?.derived === true) return []
  return [`${first.label === undefined ? '' : `${first.label[language]}: `}${first.text[language]}`]
}
