import type { Block, Column, Document, Row } from '#model/document.ts'
import { printDate } from '#model/date.ts'
import { decimal, printCount, printDecimal } from '#model/decimal.ts'
import type { Names } from '#model/names.ts'
import type { ReviewItem, ReviewPlanFile, ReviewTarget } from '#model/types.gen.ts'
import { measureWords } from '#model/words.ts'
import { uncapitalized } from '#model/text.ts'
import { DOTS, legalBases, letterhead, notices, signature, type Formalities } from './official.ts'
import { capitalized, procedureCount, sentenceOf } from './wording.ts'

const columns: readonly Column[] = [
  { header: 'STT', width: 7, align: 'center' },
  { header: 'Thủ tục được rà soát', width: 28 },
  { header: 'Chủ trì', width: 16 },
  { header: 'Phối hợp', width: 13 },
  { header: 'Thời gian', width: 15, align: 'center' },
  { header: 'Lý do', width: 21 },
]

/** The plan of review for a year (kế hoạch rà soát): what, by whom, by when, why, and the targets. */
export function reviewPlan(plan: ReviewPlanFile, formalities: Formalities, names: Names): Document {
  const subject = `Rà soát, đánh giá thủ tục hành chính năm ${plan.year}`
  const codes = new Set(plan.items.flatMap(({ procedures }) => procedures))
  const { issuingBody } = formalities.profile
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    ['I. MỤC ĐÍCH, YÊU CẦU', [list((plan.purpose ?? []).map(sentenceOf)), ...targets(plan.targets ?? [])]],
    [
      'II. NỘI DUNG',
      [
        body(`Rà soát ${procedureCount(codes.size)} hành chính thuộc phạm vi giải quyết của ${issuingBody}:`),
        { type: 'table', columns, rows: plan.items.flatMap((item, index) => itemRows(item, index, names)) },
      ],
    ],
    [
      'III. TỔ CHỨC THỰC HIỆN',
      [
        list((plan.duties ?? []).map(({ by, text }) => sentenceOf(`${by}: ${text}`))),
        body(`Khó khăn, vướng mắc trong khi thực hiện báo cáo ${issuingBody} để xem xét, giải quyết./.`),
      ],
    ],
  ]
  const blocks: Block[] = [
    letterhead(formalities, 'KH'),
    { type: 'title', kind: 'Kế hoạch', subject },
    ...notices(formalities),
    ...legalBases(formalities),
    ...sections.flatMap(([text, inner]): Block[] => [{ type: 'heading', level: 1, text }, ...inner]),
    signature(formalities),
  ]
  return {
    title: `Kế hoạch ${uncapitalized(subject)}`,
    language: 'vi',
    blocks,
    data: () => ({ schemaVersion: 1, reviewPlan: plan }),
  }
}

const body = (content: string): Block => ({ type: 'paragraph', role: 'body', content })
const list = (items: readonly string[]): Block => ({ type: 'list', items: items.length === 0 ? [`${DOTS}.`] : items })

const targets = (all: readonly ReviewTarget[]): readonly Block[] =>
  all.length === 0
    ? []
    : [
        body('Chỉ tiêu:'),
        list(
          all.map(
            ({ measure, rate, against }) =>
              `Cắt giảm ${printDecimal(decimal(rate))}% ${measureWords[measure].vi}${against === undefined ? '' : ` so với năm ${against}`}.`,
          ),
        ),
      ]

/** One row a procedure, so that the rows are as many as the number in the text; who and why stand with the first. */
function itemRows(
  { procedures, by, with: others = [], from, due, why }: ReviewItem,
  index: number,
  names: Names,
): readonly Row[] {
  const start = from === undefined ? '' : `từ ${printDate(from)} `
  const time = due === undefined ? DOTS : `${start}đến ${printDate(due)}`
  return procedures.map((code, place): Row => ({
    cells: [
      procedures.length === 1 ? printCount(index + 1) : `${index + 1}.${place + 1}`,
      `${names.procedure(code)} (${code})`,
      by === undefined ? DOTS : names.agency(by),
      others.map(names.agency).join(', '),
      place === 0 ? capitalized(time) : 'Như trên',
      place === 0 ? sentenceOf(why) : 'Như trên',
    ],
  }))
}
