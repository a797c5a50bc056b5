import { statusSince } from '#proposal/status.ts'
import { daysBetween, printDate } from '#model/date.ts'
import { printInteger } from '#model/decimal.ts'
import type { Document, Row } from '#model/document.ts'
import { say, type Language } from '#model/localized.ts'
import type { CalendarDate, Proposal, Status } from '#model/types.gen.ts'
import { statusWords } from '#model/words.ts'
import { outcomesOf, type Evaluation } from '#review/evaluate.ts'
import { codesOf } from '#review/yearly.ts'

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
          { header: text('Phương án', 'Proposal'), width: 27 },
          { header: text('Trạng thái', 'Status'), width: 13 },
          { header: text('Số ngày', 'Days'), width: 7, align: 'right' },
          { header: text('Số thủ tục', 'Procedures'), width: 8, align: 'right' },
          { header: text('Tiết kiệm (đồng/năm)', 'Saving (đồng a year)'), width: 13, align: 'right' },
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
      `${statusWords[proposal.status][language]}${day[language]}`,
      age === undefined ? unknown[language] : plain(age),
      plain(codesOf(outcomesOf(evaluation)).length),
      cost === undefined ? NOT_QUANTIFIED[language] : plain(cost.saved),
    ],
  }
}

/** "23 phương án: 3 dự thảo, 5 đã trình …", in the order of their way. */
function summary(proposals: readonly Proposal[], language: Language): string {
  const statuses = Object.keys(statusWords) as Status[]
  const counts = statuses.map((status) => ({
    status,
    count: proposals.filter((proposal) => proposal.status === status).length,
  }))
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${statusWords[status][language]}`)
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
    since: statusSince(proposal) ?? null,
    days: ageOf(proposal, asOf) ?? null,
    effectiveFrom: proposal.effectiveFrom ?? null,
    procedures: codesOf(outcomesOf(evaluation)),
    saving: cost === undefined ? null : { method, perYear: cost.saved, illustrative },
  }
}
