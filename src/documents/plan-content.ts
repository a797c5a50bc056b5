import type { Names } from '#model/names.ts'
import type { Block, HeadingBlock, ParagraphBlock } from '#model/document.ts'
import { compareVietnamese } from '#model/text.ts'
import type { ProposalItem, Recommendation } from '#model/types.gen.ts'
import { total, gainsOf, type Outcome } from '#review/evaluate.ts'
import { procedureOf } from '#review/yearly.ts'
import { benefitTable, benefitsOf, totalTable, unquantified } from './benefit.ts'
import { adoptionText } from './adoption-words.ts'
import type { PlanGroup } from './plan-groups.ts'
import { sentence } from './plan-list.ts'
import { capitalized, joined, officialCitation, pointLetter, procedureCount, roadmapOf, sentenceOf } from './wording.ts'

const heading = (level: HeadingBlock['level'], text: string): HeadingBlock => ({ type: 'heading', level, text })
const body = (content: ParagraphBlock['content']): ParagraphBlock => ({ type: 'paragraph', role: 'body', content })

/** The contents of a plan, field by field; the numbers run within a field. */
export function planContent(groups: readonly PlanGroup[], names: Names, own: string): readonly Block[] {
  const fieldOf = (group: PlanGroup): string => fieldsOfGroup(group, names)
  const fields = [...new Set(groups.map(fieldOf))].sort(compareVietnamese)
  return fields.flatMap((field, index) => [
    heading(2, `${pointLetter(index).toLocaleUpperCase('vi')}. Lĩnh vực ${field}`),
    ...groups
      .filter((group) => fieldOf(group) === field)
      .flatMap((group, place) => groupBlocks(group, place + 1, names, own)),
  ])
}

/** The names of the fields of a group's procedures, each once: "Đất đai; Lưu thông hàng hóa trong nước". */
export const fieldsOfGroup = ({ outcomes }: PlanGroup, names: Names): string =>
  [...new Set(outcomes.flatMap((outcome) => procedureOf(outcome)?.field ?? []))]
    .map(names.field)
    .sort(compareVietnamese)
    .join('; ')

function groupBlocks(group: PlanGroup, number: number, names: Names, own: string): readonly Block[] {
  const roadmap = roadmapOf(group.items)
  return [
    ...groupHeading(group, number, names),
    heading(4, `${number}.1. Nội dung đơn giản hóa`),
    ...contents(group, names),
    heading(4, `${number}.2. Kiến nghị thực thi`),
    ...group.items.flatMap((item) => recommendations(item, own)),
    heading(4, `${number}.3. Lợi ích phương án`),
    ...benefits(group, names),
    ...(roadmap === '' ? [] : [heading(4, `${number}.4. Lộ trình thực hiện`), body(`${roadmap}.`)]),
  ]
}

/** Codes of a group, each once. */
export const codesOfGroup = ({ outcomes }: PlanGroup): readonly string[] => [
  ...new Set(outcomes.map(({ code }) => code)),
]

function procedureTitle({ outcomes }: PlanGroup, code: string, names: Names): string {
  const name =
    outcomes.flatMap((outcome) => (outcome.code === code ? (procedureOf(outcome)?.name ?? []) : []))[0] ??
    names.procedure(code)
  return `Thủ tục “${name}” (mã số ${code})`
}

/** What a content is about: its one procedure, or how many. */
export function titleOfGroup(group: PlanGroup, names: Names): string {
  const [first, ...others] = codesOfGroup(group)
  return first === undefined || others.length > 0
    ? `Đối với ${procedureCount(others.length + 1)} hành chính:`
    : procedureTitle(group, first, names)
}

function groupHeading(group: PlanGroup, number: number, names: Names): readonly Block[] {
  const codes = codesOfGroup(group)
  return [
    heading(3, `${number}. ${titleOfGroup(group, names)}`),
    ...(codes.length === 1
      ? []
      : [{ type: 'list', items: codes.map((code) => procedureTitle(group, code, names)) } as const]),
  ]
}

/** Each change once, as the first of its procedures words it, with its reason. */
function contents({ items, outcomes }: PlanGroup, names: Names): readonly Block[] {
  const changes = items.flatMap((item) => item.changes)
  return changes.flatMap((written, index) => {
    const wordings = wordingsOf(outcomes, written, names)
    const letter = changes.length === 1 ? '' : `${pointLetter(index)}) `
    const reason = written.reason === undefined || written.reason.trim() === '' ? '……' : written.reason.trim()
    return [
      body(`${letter}${joined(wordings)}.`),
      body([{ text: 'Lý do: ', strong: true }, { text: sentenceOf(reason) }]),
    ]
  })
}

/** What a change of a proposal says of each procedure; the same words once. */
export function wordingsOf(outcomes: readonly Outcome[], written: unknown, names: Names): readonly string[] {
  const all = outcomes.flatMap((outcome) =>
    outcome.intentions
      .filter((intention) => intention.written === written)
      .map((intention) => sentence(intention, outcome, names)),
  )
  return [...new Set(all)]
}

const recommendations = (item: ProposalItem, own: string): readonly Block[] => [
  { type: 'list', items: recommendationLines(item, own) },
]

/** What must be done to carry an item out, a sentence each; `own` is the office. */
export function recommendationLines(
  { competence, recommendation = [], adopted = [] }: ProposalItem,
  own: string,
): readonly string[] {
  const lines = [...recommendation.map(recommendationLine), ...adopted.map((each) => `${adoptionText(each)}.`)]
  if (competence === 'own')
    lines.unshift(`Thuộc thẩm quyền của ${own}: quyết định và công khai lại nội dung, quy trình giải quyết.`)
  return lines.length === 0 ? ['Kiến nghị cơ quan có thẩm quyền sửa đổi quy định liên quan.'] : lines
}

function recommendationLine({ amend, action, by }: Recommendation): string {
  const provision = amend === undefined ? '' : `${capitalized(officialCitation(amend))}: `
  return `${provision}${action.trim().replace(/\.$/, '')}${by === undefined ? '' : ` (cơ quan thực hiện: ${by})`}.`
}

function benefits({ items, outcomes, evaluation }: PlanGroup, names: Names): readonly Block[] {
  const words = items.flatMap(({ benefit }) => (benefit === undefined ? [] : [body(sentenceOf(benefit))]))
  const missing = unquantified(outcomes, names)
  const reasons = [...new Set(missing.map(({ why }) => why))].join('; ')
  const gains = gainsOf(outcomes)
  const sums =
    gains.length < 2
      ? []
      : totalTable(total(gains.map(({ papers }) => papers)), total(gains.map(({ cost }) => cost)), evaluation.method)
  return [
    ...words,
    ...benefitTable(benefitsOf(outcomes, names), evaluation.method),
    ...(sums.length === 0 ? [] : [body('Cộng các thủ tục trên:'), ...sums]),
    ...(missing.length === 0 ? [] : [body(`Chi phí: chưa lượng hóa (${reasons}).`)]),
    ...(gains.some(({ illustrative }) => illustrative)
      ? [body([{ text: 'Số liệu chi phí có dùng số minh họa.', emphasis: true }])]
      : []),
  ]
}
