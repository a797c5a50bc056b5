import type { TagValues } from '#model/tag.ts'
import { methodWords } from '#review/cost.ts'
import { outcomesOf, total } from '#review/evaluate.ts'
import { timeSummaries } from '#review/time-summary.ts'
import { benefitTable, benefitsOf, totalTable, unquantified, type Unquantified } from '../benefit.ts'
import { planRows } from '../plan-groups.ts'
import type { ProposalInput } from '../proposal-input.ts'
import { timeSummaryTable } from '../report-counts.ts'
import { capitalized, sentenceOf } from '../wording.ts'
import { benefitList } from './benefit.ts'
import { fieldList } from './content.ts'
import { condition, list, text, valuesOf, type Definition } from './definition.ts'
import { officeTags } from './office.ts'
import { procedureList } from './procedure.ts'
import { proposalList } from './proposal.ts'
import { costTags, paperTags } from './saving.ts'

const methodOf = ({ evaluations }: ProposalInput): keyof typeof methodWords => evaluations[0]?.method ?? 'scm'
const naming = { prefix: '', suffix: '', of: ['cộng mọi thủ tục có số liệu', 'summed over what has figures'] } as const
const costOf = ({ evaluations }: ProposalInput): ReturnType<typeof total> => total(evaluations.map(({ cost }) => cost))
const papersOf = ({ evaluations }: ProposalInput): ReturnType<typeof total> =>
  total(evaluations.map(({ papers }) => papers))
const outcomes = ({ evaluations }: ProposalInput): ReturnType<typeof outcomesOf> => evaluations.flatMap(outcomesOf)

const timeRows = (input: ProposalInput): readonly (readonly string[])[] =>
  timeSummaryTable(timeSummaries(outcomes(input))).flatMap((block) =>
    block.type === 'table' ? block.rows.map(({ cells }) => cells.map(String)) : [],
  )
const cellTag = (
  index: number,
  id: string,
  vi: string,
  describedVi: string,
  describedEn: string,
  example: string,
): Definition<readonly string[]> => text([id, vi, describedVi, describedEn], example, (cells) => cells[index] ?? '')

/** Every tag that a template may hold: in the order of a document. */
export const vocabulary: readonly Definition<ProposalInput>[] = [
  ...officeTags,
  ...proposalList,
  procedureList((input) =>
    planRows(input.evaluations, input.names).map((row, index) => ({
      row,
      index,
      names: input.names,
      method: methodOf(input),
    })),
  ),
  fieldList,
  text(
    ['method', 'phương pháp', 'Cách tính chi phí (--method)', 'How cost is counted (--method)'],
    'chi phí tuân thủ theo Điều 27 Thông tư số 02/2017/TT-VPCP',
    (input) => methodWords[methodOf(input)].vi,
  ),
  ...costTags<ProposalInput>(naming, costOf),
  ...paperTags<ProposalInput>(naming, papersOf),
  benefitList(
    (input) => benefitTable(benefitsOf(outcomes(input), input.names), methodOf(input)),
    (input) => {
      const [first] = benefitsOf(outcomes(input), input.names)
      return first?.label ?? ''
    },
  ),
  condition(
    ['has_benefits', 'có lợi ích', 'Khối chỉ in khi có dòng lợi ích', 'A block for when there are lines of benefit'],
    (input) => benefitTable(benefitsOf(outcomes(input), input.names), methodOf(input)).length > 0,
  ),
  condition(
    ['has_sums', 'có tổng', 'Khối chỉ in khi có số để cộng', 'A block for when there are sums'],
    (input) => papersOf(input) !== undefined || costOf(input) !== undefined,
  ),
  condition(
    [
      'has_no_cost',
      'chưa có chi phí',
      'Khối chỉ in khi chưa tính được chi phí nào',
      'A block for when no cost has figures',
    ],
    (input) => costOf(input) === undefined,
  ),
  condition(
    [
      'has_times',
      'có thời gian',
      'Khối chỉ in khi có thời hạn cộng được',
      'A block for when there are times that add up',
    ],
    (input) => timeRows(input).length > 0,
  ),
  condition(
    [
      'has_unquantified',
      'có lợi ích chưa lượng hóa',
      'Khối chỉ in khi có lợi ích chưa tính được thành chi phí',
      'A block for when a benefit has no figure of cost',
    ],
    (input) => unquantified(outcomes(input), input.names).length > 0,
  ),
  list(
    [
      'sums',
      'tổng',
      'Các dòng cộng: số giấy tờ, chi phí; cái gì không có số thì không có dòng',
      'Lines of sums: papers, cost; what has no figure has no line',
    ],
    (input: ProposalInput) =>
      totalTable(papersOf(input), costOf(input), methodOf(input)).flatMap((block) =>
        block.type === 'table' ? block.rows.map(({ cells }) => cells.map(String)) : [],
      ),
    [
      cellTag(
        0,
        'sum_indicator',
        'chỉ tiêu tổng',
        'Số giấy tờ hoặc chi phí',
        'Papers or cost',
        'Số giấy tờ phải nộp, xuất trình',
      ),
      cellTag(1, 'sum_before', 'tổng trước', 'Cộng trước phương án', 'Sum before', '05'),
      cellTag(2, 'sum_after', 'tổng sau', 'Cộng sau phương án', 'Sum after', '04'),
      cellTag(3, 'sum_saved', 'tổng giảm', 'Trước trừ sau', 'Before minus after', '01'),
      cellTag(
        4,
        'sum_rate',
        'tỷ lệ của tổng',
        'Giảm chia trước, phần trăm, không có dấu %',
        'Saved by before in percent, without the sign',
        '20',
      ),
    ],
  ),
  list(
    [
      'times',
      'thời gian',
      'Tổng thời gian theo từng đơn vị; chỉ cộng các thời hạn cùng đơn vị',
      'Sums of times by unit; only times of one unit add up',
    ],
    timeRows,
    [
      cellTag(0, 'time_unit', 'đơn vị thời gian', 'Đơn vị', 'Unit', 'ngày'),
      cellTag(1, 'time_count', 'số lượt cắt giảm', 'Số thời hạn được rút ngắn', 'Times that are cut', '01'),
      cellTag(2, 'time_before', 'tổng thời gian trước', 'Cộng trước phương án', 'Sum before', '12'),
      cellTag(3, 'time_after', 'tổng thời gian sau', 'Cộng sau phương án', 'Sum after', '10'),
      cellTag(
        4,
        'time_rate',
        'tỷ lệ giảm thời gian',
        'Tỷ lệ giảm của tổng, phần trăm',
        'Rate of the sums in percent',
        '16,67',
      ),
      cellTag(
        5,
        'time_mean_rate',
        'bình quân tỷ lệ thời gian',
        'Bình quân các tỷ lệ, phần trăm',
        'Mean of the rates in percent',
        '16,67',
      ),
      cellTag(
        6,
        'time_weighted_rate',
        'tỷ lệ thời gian theo hồ sơ',
        'Tỷ lệ theo số hồ sơ một năm, phần trăm',
        'Rate weighted by cases a year in percent',
        '16,67',
      ),
    ],
  ),
  list(
    ['unquantified', 'chưa lượng hóa', 'Các lợi ích chưa tính được thành chi phí', 'Benefits without a figure of cost'],
    (input: ProposalInput) => unquantified(outcomes(input), input.names),
    [
      text(
        [
          'unquantified_sentence',
          'câu chưa lượng hóa',
          'Thủ tục, nội dung và vì sao chưa tính được, hết câu',
          'Procedure, what and why, as a sentence',
        ],
        '2.000720: Gộp 02 thủ tục (1.001570, 2.000575) vào thủ tục “Đăng ký thay đổi nội dung đăng ký hộ kinh doanh” (chưa biết số đối tượng sau khi gộp, tách).',
        ({ code, what, why }: Unquantified) => sentenceOf(`${code}: ${capitalized(what)} (${why})`),
      ),
    ],
  ),
]

/** The values of every tag for the documents about proposals. */
export const tagValues = (input: ProposalInput): TagValues => valuesOf(vocabulary, input)
