import type { Block, Content } from '#model/document.ts'
import { decimal, printCount, printDecimal } from '#model/decimal.ts'
import type { Narrative, StatisticsFile, Target } from '#model/types.gen.ts'
import { uncapitalized } from '#model/text.ts'
import type { YearReport } from '#review/yearly.ts'
import type { Section } from './report-section.ts'
import { sentenceOf } from './wording.ts'

const results: Record<Target['result'], string> = {
  met: 'đạt',
  exceeded: 'vượt',
  'met-or-exceeded': 'đạt hoặc vượt',
  missed: 'chưa đạt',
}

/** What the statistics say in words: results, shortcomings, difficulties, recommendations, tasks; nothing is left empty. */
export function narrativeSections(reports: readonly YearReport[]): readonly Section[] {
  const statistics = reports.flatMap((report) => report.statistics ?? [])
  return [
    section('Kết quả khác', [...statistics.flatMap(achievements)]),
    section('Tồn tại, hạn chế', gather(statistics, 'shortcomings')),
    section('Khó khăn, vướng mắc', gather(statistics, 'difficulties')),
    section(
      'Giải pháp nâng cao mức độ hài lòng',
      statistics.flatMap(({ solutions = [] }) => solutions),
    ),
    section('Kiến nghị, đề xuất', gather(statistics, 'recommendations')),
    section(tasksTitle(statistics), gather(statistics, 'tasks')),
  ].filter(({ blocks }) => blocks.length > 0)
}

const section = (title: string, items: readonly Content[]): Section => ({
  title,
  blocks: items.length === 0 ? [] : [list(items)],
})
const list = (items: readonly Content[]): Block => ({
  type: 'list',
  items: items.map((item) => (typeof item === 'string' ? sentenceOf(item) : item)),
})
const gather = (
  statistics: readonly StatisticsFile[],
  part: 'shortcomings' | 'difficulties' | 'recommendations' | 'tasks',
): readonly string[] =>
  statistics.flatMap(({ narrative }) => narrative?.[part as keyof Omit<Narrative, 'tasksPeriod'>] ?? [])

function tasksTitle(statistics: readonly StatisticsFile[]): string {
  const period = statistics.flatMap(({ narrative }) => narrative?.tasksPeriod ?? []).at(-1)
  return `Nhiệm vụ${period === undefined ? '' : ` ${period}`}`
}

function achievements({
  narrative,
  oneStop,
  targets = [],
  commendations,
  registered = [],
  timeShortened = [],
}: StatisticsFile): readonly string[] {
  const { collectives, individuals } = commendations ?? {}
  return [
    ...(narrative?.achievements ?? []),
    ...registered.map(
      ({ name, with: body }) => `Đã đăng ký${body === undefined ? '' : ` với ${body}`}: ${uncapitalized(name)}.`,
    ),
    ...timeShortened.map(({ name }) => `Đã rút ngắn thời gian giải quyết: ${uncapitalized(name)}.`),
    ...(oneStop?.share === undefined ? [] : [`Thực hiện cơ chế một cửa tại ${percent(oneStop.share)} cơ quan.`]),
    ...(oneStop?.linkedShare === undefined
      ? []
      : [`Thực hiện cơ chế một cửa liên thông tại ${percent(oneStop.linkedShare)} cơ quan.`]),
    ...targets.map(({ name, result }) => `Chỉ tiêu “${name}”: ${results[result]}.`),
    ...(collectives === undefined && individuals === undefined
      ? []
      : [
          `Khen thưởng ${[
            collectives === undefined ? '' : `${printCount(collectives)} tập thể`,
            individuals === undefined ? '' : `${printCount(individuals)} cá nhân`,
          ]
            .filter((part) => part !== '')
            .join(', ')}.`,
        ]),
  ]
}

const percent = (value: number): string => `${printDecimal(decimal(value))}%`
