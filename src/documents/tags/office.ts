import { isWithin, printDate, printLongDate } from '#model/date.ts'
import { BLANK_DATE, DOTS, legalBases, notices, overseers, signature } from '../official.ts'
import { plainText, type Block } from '#model/document.ts'
import type { ProposalInput } from '../proposal-input.ts'
import { addresseeOf } from '../submission.ts'
import { list, main, text, type Definition } from './definition.ts'

type Read = (input: ProposalInput) => string
const profile =
  (read: (profile: ProposalInput['formalities']['profile']) => string | undefined): Read =>
  ({ formalities }) =>
    read(formalities.profile) ?? ''
const paragraphs = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [plainText(block.content)] : []))

/** Who issues the document, when, by which law, to whom. */
export const officeTags: readonly Definition<ProposalInput>[] = [
  text(
    [
      'parent_body',
      'cơ quan chủ quản',
      'Cơ quan cấp trên ghi trên cơ quan ban hành (catalog.yaml); rỗng khi không có',
      'Body above the issuer (catalog.yaml); empty where there is none',
    ],
    'Tỉnh Khánh Hòa',
    profile(({ parentBody }) => parentBody),
  ),
  main(
    text(
      ['issuing_body', 'cơ quan ban hành', 'Cơ quan ban hành văn bản (catalog.yaml)', 'Issuing body (catalog.yaml)'],
      'Ủy ban nhân dân huyện Diên Khánh',
      profile(({ issuingBody }) => issuingBody),
    ),
  ),
  text(
    ['locality', 'địa phương', 'Tên địa phương (catalog.yaml)', 'Name of the locality (catalog.yaml)'],
    'huyện Diên Khánh',
    profile(({ locality }) => locality),
  ),
  main(
    text(
      ['place', 'địa danh', 'Địa danh trước ngày tháng (catalog.yaml)', 'Place before the date (catalog.yaml)'],
      'Diên Khánh',
      profile(({ place, locality }) => place ?? locality),
    ),
  ),
  text(
    [
      'symbol',
      'ký hiệu',
      'Ký hiệu cơ quan trong số văn bản (catalog.yaml)',
      'Sign of the body in numbers (catalog.yaml)',
    ],
    'UBND',
    profile(({ symbol }) => symbol ?? DOTS),
  ),
  text(
    ['number', 'số văn bản', 'Để chấm: số do văn thư ghi', 'Dotted: the clerk writes it'],
    DOTS,
    ({ formalities }) => formalities.number ?? DOTS,
  ),
  main(
    text(
      [
        'date',
        'ngày tháng',
        'Ngày của văn bản theo --date; không có thì để chấm',
        'Date of the document by --date; left as dots if omitted',
      ],
      'ngày 08 tháng 11 năm 2020',
      ({ formalities: { date } }) => (date === undefined ? BLANK_DATE : printLongDate(date)),
    ),
  ),
  text(
    ['short_date', 'ngày', 'Ngày của văn bản, dạng dd/mm/yyyy', 'Date of the document as dd/mm/yyyy'],
    '08/11/2020',
    ({ formalities: { date } }) => (date === undefined ? `${DOTS}/${DOTS}/${DOTS}` : printDate(date)),
  ),
  text(
    [
      'superior',
      'cấp trên',
      'Cơ quan theo dõi kiểm soát thủ tục hành chính vào ngày ấy (catalog.yaml)',
      'Who oversees procedure control on that day (catalog.yaml)',
    ],
    'Văn phòng Ủy ban nhân dân tỉnh Khánh Hòa',
    ({ formalities }) => overseers(formalities).join(', ') || DOTS,
  ),
  text(
    [
      'addressee',
      'nơi trình',
      'Cơ quan mà phương án trình đến; không ghi thì là cấp trên',
      'Whom the proposals go to; the superior where none is named',
    ],
    'Văn phòng Ủy ban nhân dân tỉnh Khánh Hòa',
    addresseeOf,
  ),
  text(
    [
      'signer_authority',
      'quyền hạn ký',
      'Quyền hạn của người ký: TM., KT. … (catalog.yaml); rỗng khi không có',
      'Authority of the signer: TM., KT. … (catalog.yaml); empty where there is none',
    ],
    'TM. Ủy ban nhân dân',
    profile(({ signer }) => signer?.authority),
  ),
  main(
    text(
      ['signer_title', 'chức vụ', 'Chức vụ người ký (catalog.yaml)', 'Title of the signer (catalog.yaml)'],
      'Chủ tịch',
      ({ formalities }) => signature(formalities).title,
    ),
  ),
  text(
    [
      'signer',
      'người ký',
      'Họ tên người ký (catalog.yaml); rỗng khi không có',
      'Name of the signer (catalog.yaml); empty where there is none',
    ],
    '',
    profile(({ signer }) => signer?.name),
  ),
  list(
    [
      'notices',
      'ghi chú',
      'Ghi chú của danh mục, và rằng có số liệu minh họa',
      'The remark of the catalog, and that something is illustrative',
    ],
    ({ formalities }: ProposalInput) => paragraphs(notices(formalities)),
    [
      text(
        ['notice', 'câu ghi chú', 'Một câu', 'One sentence'],
        'Văn bản minh họa, tạo từ danh mục ví dụ; không phải văn bản chính thức của cơ quan nào.',
        (words: string) => words,
      ),
    ],
  ),
  main(
    list(
      [
        'legal_bases',
        'căn cứ',
        'Các căn cứ còn hiệu lực vào ngày ấy (catalog.yaml)',
        'Legal bases in force on that day (catalog.yaml)',
      ],
      ({ formalities }: ProposalInput) => paragraphs(legalBases(formalities)),
      [
        text(
          ['legal_basis', 'nội dung căn cứ', 'Một căn cứ, không có dấu cuối', 'One basis, without the sign at its end'],
          'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
          (words: string) => words.slice(0, -1),
        ),
        text(
          [
            'legal_basis_end',
            'dấu cuối căn cứ',
            'Dấu chấm phẩy, sau căn cứ cuối cùng là dấu chấm',
            'A semicolon, after the last basis a full stop',
          ],
          ';',
          (words: string) => words.slice(-1),
        ),
      ],
    ),
  ),
  list(
    ['recipients', 'nơi nhận', 'Các nơi nhận vào ngày ấy (catalog.yaml)', 'Recipients on that day (catalog.yaml)'],
    ({
      formalities: {
        profile: { recipients = [] },
        on,
      },
    }: ProposalInput) => recipients.filter(({ validity }) => isWithin(validity, on)).map(({ name }) => name),
    [
      text(
        ['recipient', 'tên nơi nhận', 'Một nơi nhận', 'One recipient'],
        'Văn phòng Ủy ban nhân dân tỉnh Khánh Hòa',
        (name: string) => name,
      ),
    ],
  ),
]
