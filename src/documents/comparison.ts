import type { Differences } from '#change/differences.ts'
import { continuations, fromOf, thingOf, toOf } from '#change/facts.ts'
import { summarize, type JudgedChange, type JudgedProcedure } from '#change/judged.ts'
import { thingText, type Thing } from '#change/thing.ts'
import type { Block, Content, Document, FoldBlock } from '#model/document.ts'
import { say, type Language } from '#model/localized.ts'
import type { Locate } from '#model/place.ts'
import { effectLabel } from '#model/words.ts'
import { acceptanceBlocks, acceptanceData } from './acceptances.ts'
import { matchData, matchSections, sectionBlocks } from './comparison-matches.ts'
import { explained } from './comparison-explained.ts'
import { effectOrder, summaryBlocks } from './comparison-summary.ts'
import { unchangedBlocks, type Unchanged } from './comparison-unchanged.ts'

/** What a comparison shows besides the changes. */
export interface Extras {
  /** Whether each change says what it means and why. */
  readonly explained?: boolean
  readonly unchanged?: Unchanged
  /** Characters that Markdown may have, and the command that shows what does not fit. */
  readonly limit?: { readonly characters: number; readonly command: string }
}

const title = say('So sánh thủ tục hành chính', 'Comparison of administrative procedures')
const nothing = say('Không có thay đổi nào.', 'Nothing has changed.')
const moves = say('Đổi mã, đổi tên, gộp, tách, chuyển thẩm quyền', 'Recoded, renamed, merged, split, handed to others')
// What a procedure is called and who decides it; with another of these it is looked for elsewhere.
const MOVING: readonly Thing[] = [
  { list: 'procedure', key: 'name' },
  { list: 'procedure', key: 'authority' },
  { list: 'procedure', key: 'levels' },
]

/**
 * What a comparison found: summary and acceptances, procedures that moved, then procedure by procedure in words, what did not change, and
 * which things were or may be matched.
 */
export function comparison(
  differences: Differences,
  language: Language,
  locate: Locate,
  extras: Extras = {},
): Document {
  const { procedures, matches, acceptances } = differences
  const summary: readonly Block[] =
    procedures.length === 0
      ? [{ type: 'paragraph', role: 'body', content: nothing[language] }]
      : summaryBlocks(procedures, language)
  return {
    title: title[language],
    language,
    blocks: [
      ...summary,
      ...acceptanceBlocks(acceptances, language),
      ...moveFold(procedures, language, extras),
      ...procedures.flatMap((procedure) => procedureFold(procedure, language, extras)),
      ...unchangedBlocks(extras.unchanged, procedures.length > 0, language),
      ...matchSections(matches, language, locate).flatMap(sectionBlocks),
    ],
    data: () => comparisonData(differences, locate),
    ...(extras.limit === undefined ? {} : { most: extras.limit.characters }),
  }
}

const isMove = ({ change }: JudgedChange): boolean =>
  continuations(change).length > 0 || MOVING.some((thing) => thingText(thing) === thingText(thingOf(change)))

function moveFold(procedures: readonly JudgedProcedure[], language: Language, extras: Extras): readonly Block[] {
  const items = procedures.flatMap(({ code, name, changes }) =>
    changes.filter(isMove).map((change) => itemOf(change, language, extras, `${code} ${name}: `)),
  )
  return items.length === 0 ? [] : [fold(`${moves[language]} (${items.length})`, items, language, extras)]
}

function procedureFold({ code, name, changes }: JudgedProcedure, language: Language, extras: Extras): readonly Block[] {
  const sorted = changes.filter((change) => !isMove(change)).sort((a, b) => rank(a) - rank(b))
  return sorted.length === 0
    ? []
    : [
        fold(
          `${code} ${name}`,
          sorted.map((change) => itemOf(change, language, extras)),
          language,
          extras,
        ),
      ]
}

/** By the importance of the effect; what is only recorded comes last. */
const rank = ({ effect, recorded }: JudgedChange): number =>
  recorded === true ? effectOrder.length : effectOrder.indexOf(effect)

function itemOf(change: JudgedChange, language: Language, extras: Extras, where = ''): Content {
  const { effect, message } = change
  const line: Content = [
    { text: effectLabel(change)[language], strong: true, tone: effect },
    { text: `: ${where}${message[language]}` },
  ]
  return extras.explained === true
    ? [...line, { text: explained(change)[language], emphasis: true, newLine: true }]
    : line
}

function fold(summary: string, items: readonly Content[], language: Language, { limit }: Extras): FoldBlock {
  const where =
    limit === undefined ? say('', '') : say(`; xem đủ bằng: ${limit.command}`, `; all of them: ${limit.command}`)
  return {
    type: 'fold',
    summary,
    items,
    more: say(`… còn {left} thay đổi${where.vi}`, `… {left} more changes${where.en}`)[language],
  }
}

/** The JSON of a comparison; its schema is schemas/output/diff.schema.json. */
function comparisonData({ procedures, matches, acceptances }: Differences, locate: Locate): unknown {
  return {
    schemaVersion: 1,
    summary: summarize(procedures),
    procedures: procedures.map(({ code, name, changes }) => ({
      code,
      name,
      changes: changes.map((change) => changeData(change, locate)),
    })),
    ...matchData(matches, locate),
    acceptances: acceptanceData(acceptances),
  }
}

function changeData(
  { change, effect, recorded, reason, message, meaning, fingerprint, accepted, base, head }: JudgedChange,
  locate: Locate,
): unknown {
  return {
    kind: change.kind,
    key: 'key' in change ? change.key : null,
    ...('case' in change ? { case: change.case } : {}),
    from: fromOf(change) ?? null,
    to: toOf(change) ?? null,
    effect,
    ...(recorded === true ? { recorded } : {}),
    reason,
    fingerprint,
    message,
    meaning,
    accepted: accepted ?? null,
    base: base === undefined ? null : locate(base),
    head: head === undefined ? null : locate(head),
  }
}
