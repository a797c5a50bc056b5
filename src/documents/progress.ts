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
import { statusWords } from '#model/words.ts'
import { doneOf, progressData, totalOf, type ProgressTerms } from './progress-data.ts'
import { progressWords, realisationWords, shareText, stateText } from './progress-words.ts'

/** How many changes of decided proposals the catalog shows, which are late, and where what is left stands. */
export function progressDocument(all: readonly Progress[], terms: ProgressTerms): Document {
  const { language } = terms
  const text = (vi: string, en: string): string => say(vi, en)[language]
  const columns = [
    { header: text('Phương án', 'Proposal'), width: 23 },
    { header: text('Trạng thái', 'Status'), width: 12 },
    { header: text('Hạn', 'Due'), width: 10 },
    { header: text('Đã thể hiện', 'Shown'), width: 12, align: 'right' as const },
    { header: text('Tiến độ', 'Progress'), width: 11 },
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

/** "5/8 (62,5%)". */
function fraction(part: Pick<Progress, 'changes' | 'counts'>, language: Language): string {
  const share = shareOf(doneOf(part), part.changes.length)
  return `${doneOf(part)}/${part.changes.length}${share === undefined ? '' : ` (${shareText(share, language)})`}`
}

function rowOf(each: Progress, language: Language): Row {
  const { id, status } = each.entry.value
  const due = each.due === undefined ? '' : dayText(each.due, language)
  const state = { text: stateText(each, language) }
  return {
    cells: [
      id,
      statusWords[status][language],
      due,
      fraction(each, language),
      [each.state === 'late' ? { ...state, strong: true, tone: 'burden' } : state],
    ],
  }
}

const totalRow = (all: readonly Progress[], language: Language): Row => ({
  kind: 'total',
  cells: [say('Tổng cộng', 'Total')[language], '', '', fraction(totalOf(all), language), ''],
})

/** What the catalog does not show, change by change, with the places of both. */
function leftBlocks(each: Progress, terms: ProgressTerms): readonly Block[] {
  const { language } = terms
  const { id, title } = each.entry.value
  const left = each.changes.filter(({ state }) => !isSettled(state))
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
