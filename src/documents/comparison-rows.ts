import type { JudgedChange, JudgedProcedure } from '#change/judged.ts'
import { steps } from '#change/parts.ts'
import { grouped } from '#model/grouped.ts'
import type { Change } from '#model/change.ts'
import type { PageChange, PagePart, PageRow, SideLine } from '#model/comparison-page.ts'
import { joinLocalized, say, verbatim, type Language } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { fact, type Fact } from './comparison-facts.ts'
import { partTitles, thingsOf, type PartName, type Thing } from './comparison-things.ts'
import { spotOf } from './comparison-where.ts'
import { markedWords, whole } from './comparison-words.ts'

/** What the rows are written with. */
export interface RowContext {
  readonly names: Names
  readonly language: Language
  readonly note: (change: JudgedChange) => PageChange
}

/** The parts of a procedure in which something changed, each thing on both sides. */
export function partsOf({ before, after, changes }: JudgedProcedure, context: RowContext): readonly PagePart[] {
  const sides = [before, after].map((side) => (side === undefined ? [] : thingsOf(side, context.names)))
  const told = changes.map(({ change }) => wholeThings(change, before, after, context.names))
  const [old, young] = [0, 1].map((side) =>
    indexed([...(sides[side] ?? []), ...told.flatMap((pair) => pair[side] ?? [])]),
  ) as [Index, Index]
  const byRow = grouped(changes, ({ change }) => address(spotOf(change)))
  return (Object.keys(partTitles) as PartName[]).flatMap((part): PagePart[] => {
    const things = [...new Set([...old.keys(), ...young.keys(), ...byRow.keys()])].filter((at) =>
      at.startsWith(`${part}\n`),
    )
    const rows = things
      .filter((at) => byRow.has(at))
      .map((at) => rowOf(old.get(at), young.get(at), byRow.get(at) ?? [], context))
    const same = things
      .filter((at) => !byRow.has(at))
      .flatMap((at) => unchanged(old.get(at), young.get(at), context.language))
    return rows.length === 0 ? [] : [{ title: partTitles[part][context.language], rows, unchanged: same }]
  })
}

type Index = ReadonlyMap<string, Thing>
const address = ({ part, key }: Pick<Thing, 'part' | 'key'>): string => `${part}\n${key}`
const indexed = (things: readonly Thing[]): Index => new Map(things.map((thing) => [address(thing), thing]))

function rowOf(
  old: Thing | undefined,
  young: Thing | undefined,
  changes: readonly JudgedChange[],
  { language, note }: RowContext,
): PageRow {
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

function unchanged(old: Thing | undefined, young: Thing | undefined, language: Language): readonly string[] {
  const [first] = young?.facts ?? []
  if (old === undefined || first === undefined) return []
  return [`${first.label === undefined ? '' : `${first.label[language]}: `}${first.text[language]}`]
}

/** Sides of a change that speaks of more than one thing: whole procedures, the order of steps. */
function wholeThings(
  change: Change,
  before: Procedure | undefined,
  after: Procedure | undefined,
  names: Names,
): readonly [readonly Thing[], readonly Thing[]] {
  const own = (facts: readonly Fact[]): readonly Thing[] => (facts.length === 0 ? [] : [{ ...spotOf(change), facts }])
  const codes = (list: readonly string[]): readonly Fact[] =>
    list.flatMap((code) => fact(verbatim(code), names.procedure(code)))
  switch (change.kind) {
    case 'created':
      return [[], own(summaryOf(change.to, names))]
    case 'abolished':
      return [own(before === undefined ? [] : summaryOf(before, names)), []]
    case 'merged':
      return [own(codes(change.from)), own(codes([change.to]))]
    case 'split':
      return [own(codes([change.from])), own(codes(change.to))]
    case 'rekeyed':
      return [own(fact(idLabel, change.from)), own(fact(idLabel, change.to))]
    case 'step-order':
      return [own(order(before)), own(order(after))]
    default:
      return [[], []]
  }
}

const idLabel = say('Mã định danh', 'Id')

const order = (procedure: Procedure | undefined): readonly Fact[] =>
  fact(
    undefined,
    procedure === undefined
      ? undefined
      : steps
          .list(procedure)
          .map(({ name }) => name)
          .join(' → '),
  )

/** A procedure in one line a part. */
function summaryOf(procedure: Procedure, names: Names): readonly Fact[] {
  const byPart = grouped(thingsOf(procedure, names), ({ part }) => part)
  const { procedure: _, ...others } = partTitles
  const parts = Object.keys(others) as (keyof typeof others)[]
  const line = (thing: Thing): Fact['text'] =>
    joinLocalized(
      thing.facts.map(({ label, text }) => (label === undefined ? text : joinLocalized([label, text], ': '))),
      ', ',
    )
  return [
    ...fact(undefined, verbatim(procedure.name)),
    ...(byPart.get('procedure') ?? []).filter(({ key }) => key !== 'renamed').flatMap(({ facts }) => facts),
    ...parts.flatMap((part) =>
      byPart.has(part) ? fact(partTitles[part], joinLocalized(byPart.get(part)!.map(line), '; ')) : [],
    ),
  ]
}
