import { printCount } from '#model/decimal.ts'
import { printDate } from '#model/date.ts'
import type { Proposal, StatusEvent } from '#model/types.gen.ts'
import { originWords } from '#model/words.ts'
import { byCompetence, amendmentLine, amendments, type Amendment } from '../competence.ts'
import { effectiveFrom } from '../decision.ts'
import { DOTS } from '../official.ts'
import { planRows } from '../plan-groups.ts'
import { evidenceLines, mark, markedTitle, statusText } from '../plan-introduction.ts'
import { yearsText, type ProposalInput } from '../proposal-input.ts'
import { procedureCount } from '../wording.ts'
import { condition, list, main, text, type Definition } from './definition.ts'

const approval = ({ history = [] }: Proposal): StatusEvent | undefined =>
  history.filter(({ status }) => status === 'approved').at(-1)
const proposalTags: readonly Definition<Proposal>[] = [
  text(
    ['proposal_id', 'mã phương án', 'Mã của phương án trong danh mục', 'Id of the proposal in the catalog'],
    '2019-thuong-tru',
    ({ id }) => id,
  ),
  text(
    [
      'proposal_title',
      'tên phương án',
      'Tên phương án, có “(minh họa)” khi là minh họa',
      'Title of the proposal, marked when it is illustrative',
    ],
    'Bớt giấy tờ và thời gian đăng ký thường trú (minh họa)',
    markedTitle,
  ),
  text(['proposal_year', 'năm phương án', 'Năm của phương án', 'Year of the proposal'], '2019', ({ year }) =>
    String(year),
  ),
  text(
    [
      'status',
      'trạng thái',
      'Trạng thái của phương án, văn bản và ngày',
      'Status of the proposal, its document and date',
    ],
    'đã trình ngày 10/05/2019 (minh họa)',
    statusText,
  ),
  text(
    [
      'submitted_to',
      'nơi nhận phương án',
      'Phương án trình ai; rỗng khi không ghi',
      'Whom it goes to; empty where it is not said',
    ],
    'Văn phòng Ủy ban nhân dân tỉnh Khánh Hòa',
    ({ submittedTo }) => submittedTo ?? '',
  ),
  text(
    [
      'origin',
      'xuất phát',
      'Phương án xuất phát từ đâu; rỗng khi không ghi',
      'Where it comes from; empty where it is not said',
    ],
    'khó khăn, vướng mắc khi thực hiện',
    ({ origin }) => (origin === undefined ? '' : originWords[origin.kind].vi),
  ),
  text(
    [
      'decision_number',
      'số quyết định',
      'Số văn bản đã thông qua phương án; chưa có thì để chấm',
      'Number of the document that approved it; left as dots if omitted',
    ],
    DOTS,
    (proposal) => {
      const event = approval(proposal)
      return event?.number === undefined ? DOTS : `${event.number}${mark(event.illustrative)}`
    },
  ),
  text(
    [
      'decision_date',
      'ngày quyết định',
      'Ngày thông qua, dạng dd/mm/yyyy; chưa có thì để chấm',
      'Date of approval as dd/mm/yyyy; left as dots if omitted',
    ],
    DOTS,
    (proposal) => {
      const event = approval(proposal)
      return event === undefined ? DOTS : `${printDate(event.date)}${mark(event.illustrative)}`
    },
  ),
  list(['evidence', 'dẫn chứng', 'Các dẫn chứng của phương án', 'Evidence the proposal gives'], evidenceLines, [
    text(
      [
        'evidence_sentence',
        'câu dẫn chứng',
        'Một dẫn chứng với nguồn, hết câu',
        'One piece of evidence with its source, as a sentence',
      ],
      'Đăng ký thường trú là một trong các thủ tục được đề nghị cắt giảm giấy tờ; bài báo không nêu giấy tờ nào (nguồn: Bài báo “Diên Khánh: Xây dựng nền hành chính công hiện đại”, ngày 08/11/2020).',
      (words: string) => words,
    ),
  ]),
]

const own = ({ evaluations }: ProposalInput): readonly string[] => byCompetence(evaluations).own
const recommended = ({ evaluations }: ProposalInput): readonly string[] => byCompetence(evaluations).recommendation
const both = (input: ProposalInput): readonly string[] => own(input).filter((code) => recommended(input).includes(code))

/** The proposals, how many procedures they are about, and who may decide. */
export const proposalList: readonly Definition<ProposalInput>[] = [
  list(
    ['proposals', 'phương án', 'Các phương án của văn bản', 'The proposals of the document'],
    ({ evaluations }: ProposalInput) => evaluations.map(({ proposal }) => proposal),
    proposalTags,
  ),
  text(
    [
      'years',
      'năm của phương án',
      'Năm của các phương án, có chữ “năm” trên cùng dòng',
      'Years of the proposals, with the word “năm” on their line',
    ],
    'năm\u00a02019',
    ({ evaluations }) => yearsText(evaluations).replace(/ (?=\d)/g, '\u00a0'),
  ),
  text(['proposal_count', 'số phương án', 'Số phương án', 'Number of proposals'], '01', ({ evaluations }) =>
    printCount(evaluations.length),
  ),
  main(
    text(
      [
        'procedure_count',
        'số thủ tục',
        'Số thủ tục khác nhau trong các phương án',
        'Different procedures in the proposals',
      ],
      '01 thủ tục',
      ({ evaluations, names }) => procedureCount(planRows(evaluations, names).length),
    ),
  ),
  text(
    [
      'own_count',
      'số thủ tục thuộc thẩm quyền',
      'Số thủ tục có nội dung do cơ quan tự quyết định',
      'Procedures with a content the office decides itself',
    ],
    '01 thủ tục',
    (input) => procedureCount(own(input).length),
  ),
  text(
    [
      'recommendation_count',
      'số thủ tục kiến nghị',
      'Số thủ tục có nội dung phải kiến nghị',
      'Procedures with a content it can only recommend',
    ],
    '01 thủ tục',
    (input) => procedureCount(recommended(input).length),
  ),
  text(
    [
      'both_count',
      'số thủ tục thuộc cả hai nhóm',
      'Số thủ tục có cả hai loại nội dung',
      'Procedures with contents of both kinds',
    ],
    '01 thủ tục',
    (input) => procedureCount(both(input).length),
  ),
  condition(
    [
      'has_own',
      'có nội dung thuộc thẩm quyền',
      'Khối chỉ in khi có nội dung do cơ quan tự quyết định',
      'A block for when the office decides something itself',
    ],
    (input) => own(input).length > 0,
  ),
  condition(
    [
      'has_recommendation',
      'có nội dung kiến nghị',
      'Khối chỉ in khi có nội dung phải kiến nghị',
      'A block for when something is recommended',
    ],
    (input) => recommended(input).length > 0,
  ),
  condition(
    [
      'has_both',
      'có thủ tục thuộc cả hai nhóm',
      'Khối chỉ in khi có thủ tục thuộc cả hai nhóm',
      'A block for when a procedure has contents of both kinds',
    ],
    (input) => both(input).length > 0,
  ),
  text(
    [
      'effective',
      'hiệu lực',
      '“kể từ ngày ký”, hoặc từ ngày mà mọi phương án cùng ghi',
      'From the day of signing, or the one day all proposals name',
    ],
    'kể từ ngày ký',
    effectiveFrom,
  ),
  list(
    [
      'amendments',
      'quy định kiến nghị',
      'Các quy định đề nghị cấp có thẩm quyền sửa, mỗi quy định một lần',
      'Provisions others are asked to amend, each once',
    ],
    ({ evaluations }: ProposalInput) => amendments(evaluations, DOTS),
    [
      text(
        ['amendment_by', 'cơ quan thực hiện', 'Ai sửa; không ghi thì để chấm', 'By whom; dotted where it is not said'],
        'Quốc hội',
        ({ by }: Amendment) => by,
      ),
      text(
        [
          'amendment_provision',
          'điều khoản',
          'Điều khoản cần sửa; rỗng khi không ghi',
          'The provision; empty where it is not said',
        ],
        'khoản 2 Điều 21 Luật số 81/2006/QH11',
        ({ provision }) => provision,
      ),
      text(
        ['amendment_action', 'việc sửa đổi', 'Sửa thế nào', 'How'],
        'Bỏ bản khai nhân khẩu khỏi hồ sơ đăng ký thường trú và cho nộp bản sao giấy tờ chứng minh chỗ ở',
        ({ action }) => action,
      ),
      text(
        ['amendment', 'câu kiến nghị', 'Ba điều trên thành một câu', 'The three as one sentence'],
        'Bộ Công an: Thông tư số 36/2014/TT-BCA – Bỏ mẫu HK01, đưa các mục còn cần vào mẫu HK02.',
        amendmentLine,
      ),
    ],
  ),
]
