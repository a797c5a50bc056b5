import { statusSince } from '#proposal/status.ts'
import { daysBetween, printDate } from '#model/date.ts'
import { printInteger } from '#model/decimal.ts'
import type { Document, Row } from '#model/document.ts'
import { joinLocalized, say, type Language, type Localized } from '#model/localized.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { competencesOf, isOwnPartOnly, type Competences } from '#proposal/competences.ts'
import { outcomesOf, type Evaluation } from '#review/evaluate.ts'
import { codesOf } from '#review/yearly.ts'
import { allStatusWords, wordsOfStatus } from './status-words.ts'

const NOT_QUANTIFIED = say('chưa lượng hóa', 'not quantified')
const unknown = say('chưa rõ', 'unknown')

/** A table of proposals: where each stands since when, what it is about and what it saves a year. */
export function proposalList(evaluations: readonly Evaluation[], language: Language, asOf: CalendarDate): Document {
  const text = (vi: string, en: string): string => say(vi, en)[language]
  return {
    title: text('Danh sách phương án', 'List of proposals'),
    language,
    blocks: [
      {
        type: 'table',
        columns: [
          { header: text('Phương án', 'Proposal'), width: 22 },
          { header: text('Trạng thái', 'Status'), width: 14 },
          { header: text('Số ngày', 'Days'), width: 10, align: 'right' },
          { header: text('Số thủ tục', 'Procedures'), width: 11, align: 'right' },
          { header: text('Thay đổi', 'Changes'), width: 16 },
          { header: text('Tiết kiệm (đồng/năm)', 'Saving (đồng a year)'), width: 15, align: 'right' },
        ],
        rows: evaluations.map((evaluation) => rowOf(evaluation, language, asOf)),
      },
      {
        type: 'paragraph',
        role: 'body',
        content: summary(
          evaluations.map(({ proposal }) => proposal),
          language,
        ),
      },
    ],
    data: () => ({ schemaVersion: 1, asOf, proposals: evaluations.map((evaluation) => dataOf(evaluation, asOf)) }),
  }
}

/** Calendar days in the present status; undefined where it is not known since when, or where that day is still to come. */
function ageOf(proposal: Proposal, asOf: CalendarDate): number | undefined {
  const since = statusSince(proposal)
  return since === undefined || since > asOf ? undefined : daysBetween(since, asOf)
}

function rowOf(evaluation: Evaluation, language: Language, asOf: CalendarDate): Row {
  const { proposal, cost } = evaluation
  const since = statusSince(proposal)
  const plain = (number: number): string =>
    language === 'vi' ? printInteger(number) : printInteger(number).replaceAll('.', ',')
  const age = ageOf(proposal, asOf)
  const day = since === undefined ? say('', '') : say(` từ ${printDate(since)}`, ` since ${since}`)
  return {
    cells: [
      [{ text: proposal.id, strong: true }, { text: ` ${proposal.title}` }],
      `${wordsOfStatus(proposal)[language]}${day[language]}`,
      age === undefined ? unknown[language] : plain(age),
      plain(codesOf(outcomesOf(evaluation)).length),
      changesText(competencesOf(proposal))[language],
      cost === undefined ? NOT_QUANTIFIED[language] : plain(cost.saved),
    ],
  }
}

/** "1 thuộc thẩm quyền; 3 kiến nghị, đã chấp thuận 2": what the office decides, and what it recommends. */
function changesText({ own, recommended, adopted }: Competences): Localized {
  const taken = adopted === 0 ? say('', '') : say(`, đã chấp thuận ${adopted}`, `, ${adopted} adopted`)
  const parts = [
    ...(own === 0 ? [] : [say(`${own} thuộc thẩm quyền`, `${own} own`)]),
    ...(recommended === 0 ? [] : [say(`${recommended} kiến nghị${taken.vi}`, `${recommended} recommended${taken.en}`)]),
  ]
  return joinLocalized(parts, '; ')
}

/** "23 phương án: 3 dự thảo, 5 đã trình …", in the order of their way. */
function summary(proposals: readonly Proposal[], language: Language): string {
  const words = proposals.map((proposal) => wordsOfStatus(proposal)[language])
  const parts = allStatusWords.flatMap((each) => {
    const count = words.filter((word) => word === each[language]).length
    return count === 0 ? [] : [`${count} ${each[language]}`]
  })
  const total = say(
    `${proposals.length} phương án`,
    `${proposals.length} ${proposals.length === 1 ? 'proposal' : 'proposals'}`,
  )[language]
  return `${total}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`
}

/** One proposal in JSON; the schema is schemas/output/proposal-list.schema.json. */
function dataOf(evaluation: Evaluation, asOf: CalendarDate): object {
  const { proposal, cost, method, illustrative } = evaluation
  return {
    id: proposal.id,
    year: proposal.year,
    title: proposal.title,
    status: proposal.status,
    ownPartOnly: isOwnPartOnly(proposal),
    changes: competencesOf(proposal),
    since: statusSince(proposal) ?? null,
    days: ageOf(proposal, asOf) ?? null,
    effectiveFrom: proposal.effectiveFrom ?? null,
    procedures: codesOf(outcomesOf(evaluation)),
    saving: cost === undefined ? null : { method, perYear: cost.saved, illustrative },
  }
}
