import { compareVietnamese } from '#model/text.ts'
import { gainsOf, total } from '#review/evaluate.ts'
import { benefitTable, benefitsOf, totalTable, unquantified } from '../benefit.ts'
import { codesOfGroup, fieldsOfGroup, recommendationLines, titleOfGroup, wordingsOf } from '../plan-content.ts'
import { planGroups, planRows, type PlanGroup } from '../plan-groups.ts'
import type { ProposalInput } from '../proposal-input.ts'
import { pointLetter, procedureCount, roadmapOf, sentenceOf } from '../wording.ts'
import { benefitList } from './benefit.ts'
import { changeList, type WordedChange } from './change.ts'
import { condition, list, text, type Definition } from './definition.ts'
import { procedureList, type ListedProcedure } from './procedure.ts'

interface Content {
  readonly group: PlanGroup
  readonly number: number
  readonly input: ProposalInput
}

/** Each change of a content once, as the first of its procedures words it. */
function changesIn({ group, input: { names } }: Content): readonly WordedChange[] {
  return group.items
    .flatMap(({ changes }) => changes)
    .flatMap((written): WordedChange[] => {
      const met = group.outcomes.flatMap((outcome) =>
        outcome.intentions
          .filter((intention) => intention.written === written)
          .map((intention) => ({ intention, outcome })),
      )
      return met
        .slice(0, 1)
        .map((first) => ({ ...first, names, wording: wordingsOf(group.outcomes, written, names).join('; ') }))
    })
}

/** The procedures of a content, numbered within it. */
function proceduresIn({ group, input }: Content): readonly ListedProcedure[] {
  const codes = codesOfGroup(group)
  const { evaluation } = group
  const rows = planRows([evaluation], input.names).filter(({ procedure }) => codes.includes(procedure.code))
  return rows.map(({ procedure }, index) => ({
    row: { procedure, items: group.items, outcomes: group.outcomes.filter(({ code }) => code === procedure.code) },
    index,
    names: input.names,
    method: evaluation.method,
  }))
}

const missing = ({ group, input: { names } }: Content): string =>
  [...new Set(unquantified(group.outcomes, names).map(({ why }) => why))].join('; ')
const roadmaps = ({ group }: Content): string => roadmapOf(group.items)
const label = ({ group, input: { names } }: Content): string =>
  codesOfGroup(group)
    .map((code) => `${code} ${names.procedure(code)}`)
    .join('; ')

/** Benefits of a content; where it has several procedures, also their sum. */
function benefitBlocks({
  group: { outcomes, evaluation },
  input: { names },
}: Content): ReturnType<typeof benefitTable> {
  const gains = gainsOf(outcomes)
  const sums =
    gains.length < 2
      ? []
      : totalTable(total(gains.map(({ papers }) => papers)), total(gains.map(({ cost }) => cost)), evaluation.method)
  const heading = sums.flatMap((block) =>
    block.type === 'table'
      ? [{ ...block, rows: [{ kind: 'group', cells: ['Cộng các thủ tục trên'] } as const, ...block.rows] }]
      : [],
  )
  return [...benefitTable(benefitsOf(outcomes, names), evaluation.method), ...heading]
}

const contentTags: readonly Definition<Content>[] = [
  text(
    ['content_number', 'số mục', 'Số thứ tự của mục trong lĩnh vực', 'Number of the content within its field'],
    '1',
    ({ number }) => String(number),
  ),
  text(
    [
      'content_title',
      'tên mục',
      'Tên thủ tục và mã số, hoặc “Đối với … thủ tục hành chính:”',
      'Name and code of the procedure, or how many there are',
    ],
    'Thủ tục “Đăng ký thường trú” (mã số 1.004222)',
    ({ group, input }) => titleOfGroup(group, input.names),
  ),
  procedureList(proceduresIn),
  changeList(changesIn),
  list(
    ['recommendations', 'kiến nghị', 'Các kiến nghị thực thi', 'What must be amended to carry it out'],
    ({ group, input }: Content) =>
      group.items.flatMap((item) => recommendationLines(item, input.formalities.profile.issuingBody)),
    [
      text(
        [
          'recommendation',
          'nội dung kiến nghị',
          'Điều khoản, việc cần làm và cơ quan thực hiện, hết câu',
          'Provision, what to do and by whom, as a sentence',
        ],
        'Khoản 2 Điều 21 Luật số 81/2006/QH11: Bỏ bản khai nhân khẩu khỏi hồ sơ đăng ký thường trú và cho nộp bản sao giấy tờ chứng minh chỗ ở (cơ quan thực hiện: Quốc hội).',
        (line: string) => line,
      ),
    ],
  ),
  list(
    ['benefit_words', 'lợi ích bằng lời', 'Lợi ích mà phương án nói bằng lời', 'Benefits the proposal states in words'],
    ({ group }: Content) => group.items.flatMap(({ benefit }) => benefit ?? []),
    [
      text(
        ['benefit_sentence', 'câu lợi ích', 'Một câu', 'One sentence'],
        'Người đăng ký thường trú nhận kết quả sớm hơn.',
        (words: string) => sentenceOf(words),
      ),
    ],
  ),
  benefitList(benefitBlocks, label),
  condition(
    ['has_benefits', 'có lợi ích', 'Khối chỉ in khi có dòng lợi ích', 'A block for when there are lines of benefit'],
    (of) => benefitBlocks(of).length > 0,
  ),
  condition(
    [
      'has_several',
      'có nhiều thủ tục',
      'Khối chỉ in khi mục nói về từ hai thủ tục',
      'A block for when a content is about several procedures',
    ],
    ({ group }) => codesOfGroup(group).length > 1,
  ),
  condition(
    [
      'has_illustrative_cost',
      'có chi phí minh họa',
      'Khối chỉ in khi chi phí có dùng số minh họa',
      'A block for when a figure of cost is illustrative',
    ],
    ({ group }) => gainsOf(group.outcomes).some(({ illustrative }) => illustrative),
  ),
  text(
    [
      'unquantified_reason',
      'lý do chưa lượng hóa',
      'Vì sao chi phí chưa tính được; rỗng khi đã tính',
      'Why there is no figure of cost; empty where there is one',
    ],
    'chưa biết số đối tượng sau khi gộp, tách',
    missing,
  ),
  text(
    [
      'roadmap',
      'lộ trình',
      'Lộ trình thực hiện; rỗng khi phương án không ghi',
      'When it is carried out; empty where the proposal has none',
    ],
    'Giai đoạn 2019–2020; sau khi công bố lại thủ tục, dự kiến năm 2020',
    roadmaps,
  ),
]

interface Field {
  readonly name: string
  readonly letter: string
  readonly contents: readonly Content[]
}

/** The contents of a plan field by field, numbered within each. */
function fieldsOf(input: ProposalInput): readonly Field[] {
  const groups = planGroups(input.evaluations).map((group) => ({ group, field: fieldsOfGroup(group, input.names) }))
  const fields = [...new Set(groups.map(({ field }) => field))].sort(compareVietnamese)
  return fields.map((name, index) => ({
    name,
    letter: pointLetter(index).toLocaleUpperCase('vi'),
    contents: groups
      .filter(({ field }) => field === name)
      .map(({ group }, place) => ({ group, input, number: place + 1 })),
  }))
}

/** The block of fields with their contents. */
export const fieldList: Definition<ProposalInput> = list(
  ['fields', 'lĩnh vực', 'Các lĩnh vực có nội dung đơn giản hóa', 'Fields with contents'],
  fieldsOf,
  [
    text(['field_letter', 'chữ lĩnh vực', 'A, B, C …', 'A, B, C …'], 'A', ({ letter }: Field) => letter),
    text(['field', 'tên lĩnh vực', 'Tên lĩnh vực', 'Name of the field'], 'Đăng ký, quản lý cư trú', ({ name }) => name),
    text(
      [
        'field_count',
        'số thủ tục của lĩnh vực',
        'Số thủ tục có nội dung trong lĩnh vực',
        'Procedures with contents in the field',
      ],
      '01 thủ tục',
      ({ contents }) => procedureCount(new Set(contents.flatMap(({ group }) => codesOfGroup(group))).size),
    ),
    list(
      [
        'contents',
        'mục',
        'Các nội dung đơn giản hóa của lĩnh vực: một thủ tục, hoặc nhóm thủ tục có chung nội dung',
        'Contents of the field: one procedure, or those that share a content',
      ],
      ({ contents }: Field) => contents,
      contentTags,
    ),
  ],
)
