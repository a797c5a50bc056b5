import { describe } from '#change/describe.ts'
import { realisationOf, type Progress } from '#proposal/progress.ts'
import { proposedAt, type Standing } from '#proposal/standing.ts'
import { isSettled } from '#proposal/state.ts'
import { printDate } from '#model/date.ts'
import { shareOf } from '#model/decimal.ts'
import type { Block, Content, Document, Row } from '#model/document.ts'
import { say, type Language } from '#model/localized.ts'
import type { Place } from '#model/place.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { partOf, progressData, totalOf, type Part, type ProgressTerms } from './progress-data.ts'
import { wordsOfStatus } from './status-words.ts'
import { progressWords, realisationWords, shareText, stateText } from './progress-words.ts'

/** How many changes of decided proposals the catalog shows, which are late, and where what is left stands. */
export function progressDocument(all: readonly Progress[], terms: ProgressTerms): Document {
  const { language } = terms
  const text = (vi: string, en: string): string => say(vi, en)[language]
  const columns = [
    { header: text('Phương án', 'Proposal'), width: 20 },
    { header: text('Trạng thái', 'Status'), width: 14 },
    { header: text('Hạn', 'Due'), width: 14 },
    { header: text('Thuộc thẩm quyền', 'Own part'), width: 12, align: 'right' as const },
    { header: text('Kiến nghị', 'Recommended'), width: 12, align: 'right' as const },
    { header: text('Tiến độ', 'Progress'), width: 14 },
  ]
  const rows = [...all.map((each) => rowOf(each, language)), totalRow(all, language)]
  return {
    title: text('Tiến độ thực hiện phương án', 'Progress of proposals'),
    language,
    blocks: [
      { type: 'paragraph', role: 'body', content: summary(all, terms) },
      ...(all.length === 0 ? [] : [{ type: 'table' as const, columns, rows }]),
      ...all.filter(({ state }) => state !== 'complete').flatMap((each) => leftBlocks(each, terms)),
    ],
    data: () => progressData(all, terms),
  }
}

const dayText = (date: CalendarDate, language: Language): string => (language === 'vi' ? printDate(date) : date)

function summary(all: readonly Progress[], { language, asOf }: ProgressTerms): Content {
  const count = (state: Progress['state']): number => all.filter((each) => each.state === state).length
  const day = dayText(asOf, language)
  const start = say(
    `Đến ngày ${day}, ${all.length} phương án đã thông qua`,
    `As of ${day}, ${all.length} decided ${all.length === 1 ? 'proposal' : 'proposals'}`,
  )[language]
  const parts = (Object.keys(progressWords) as Progress['state'][])
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${progressWords[state][language]}`)
  return `${start}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`
}

/** "5/8 (62,5%)"; empty where there is nothing of the kind. */
function fraction({ done, changes }: Part, language: Language): string {
  const share = shareOf(done, changes)
  return share === undefined ? '' : `${done}/${changes} (${shareText(share, language)})`
}

/** What of the own part the catalog shows, and of the recommended one. */
const fractions = (changes: readonly Standing[], language: Language): readonly [string, string] => [
  fraction(partOf(changes, 'own'), language),
  fraction(partOf(changes, 'recommendation'), language),
]

function rowOf(each: Progress, language: Language): Row {
  const { id } = each.entry.value
  const due = each.due === undefined ? '' : dayText(each.due, language)
  const state = { text: stateText(each, language) }
  return {
    cells: [
      id,
      wordsOfStatus(each.entry.value)[language],
      due,
      ...fractions(each.changes, language),
      [each.state === 'late' ? { ...state, strong: true, tone: 'burden' } : state],
    ],
  }
}

const totalRow = (all: readonly Progress[], language: Language): Row => ({
  kind: 'total',
  cells: [say('Tổng cộng', 'Total')[language], '', '', ...fractions(totalOf(all).changes, language), ''],
})

/** What the catalog does not show, change by change, with the places of both. */
function leftBlocks(each: Progress, terms: ProgressTerms): readonly Block[] {
  const { language } = terms
  const { id, title } = each.entry.value
  const left = each.changes.filter(({ state, awaits }) => awaits || !isSettled(state))
  return [
    { type: 'heading', level: 3, text: `${id} ${title} (${stateText(each, language)})` },
    { type: 'list', items: left.map((standing) => lineOf(standing, terms)) },
  ]
}

function lineOf(standing: Standing, terms: ProgressTerms): Content {
  const { language } = terms
  const { change, scene, found } = standing
  const where = [
    say('phương án', 'proposal')[language] + ` ${placeText(proposedAt(standing), terms)}`,
    ...(found === undefined ? [] : [say('danh mục', 'catalog')[language] + ` ${placeText(found, terms)}`]),
  ].join('; ')
  return `${change.procedure}, ${describe(change, scene)[language]}: ${realisationWords[realisationOf(standing)][language]} (${where}).`
}

function placeText(place: Place, { locate }: ProgressTerms): string {
  const { file, line, column } = locate(place)
  return `${file}:${line}:${column}`
}
