import { kindOf } from '#change/kinds/index.ts'
import type { Intention } from '#proposal/expand.ts'
import { competenceWords } from '#model/words.ts'
import type { Names } from '#model/names.ts'
import type { Outcome } from '#review/evaluate.ts'
import { DOTS } from '../official.ts'
import { officialCitation, pointLetter, sentenceOf } from '../wording.ts'
import { condition, list, text, type Definition } from './definition.ts'
import { sidesOf } from './sides.ts'

/** A change of a proposal as one procedure meets it. */
export interface WordedChange {
  readonly intention: Intention
  readonly outcome: Outcome
  /** What it says, without a full stop. */
  readonly wording: string
  readonly names: Names
}

type Lettered = WordedChange & { readonly letter: string; readonly isAlone: boolean }

const provisions = ({ intention: { item } }: WordedChange): string =>
  [
    ...new Set(
      (item.recommendation ?? []).flatMap(({ amend }) => (amend === undefined ? [] : [officialCitation(amend)])),
    ),
  ].join('; ')

const side =
  (index: 0 | 1) =>
  ({ intention: { change }, outcome: { before }, names }: WordedChange): string =>
    sidesOf(change, before, names)[index]

const tags: readonly Definition<Lettered>[] = [
  text(
    ['letter', 'chữ', 'Chữ cái của điểm: a, b, c, d, đ …', 'Letter of the point: a, b, c, d, đ …'],
    'a',
    ({ letter }) => letter,
  ),
  condition(
    ['has_letter', 'có chữ', 'Khối chỉ in khi có từ hai thay đổi', 'A block for when there are several changes'],
    ({ isAlone }) => !isAlone,
  ),
  text(
    [
      'change',
      'nội dung thay đổi',
      'Thay đổi nói thành câu, không có dấu chấm',
      'The change as a sentence, without a full stop',
    ],
    'Bỏ giấy tờ “Bản khai nhân khẩu” (nộp, 01 bản chính)',
    ({ wording }) => wording,
  ),
  text(
    ['change_kind', 'loại thay đổi', 'Tên loại thay đổi (tthc kinds)', 'Name of the kind of change (tthc kinds)'],
    'Bỏ giấy tờ',
    ({ intention }) => kindOf(intention.change).title.vi,
  ),
  text(
    [
      'reason',
      'lý do',
      'Lý do ghi trong phương án; để chấm khi chưa ghi',
      'The reason the proposal gives; left as dots if omitted',
    ],
    'Họ tên, ngày sinh, quê quán, nơi ở trong bản khai lặp lại phiếu báo thay đổi hộ khẩu, nhân khẩu; phần còn lại công an đã có trong hồ sơ hộ khẩu nơi chuyển đi.',
    ({
      intention: {
        written: { reason },
      },
    }) => (reason === undefined || reason.trim() === '' ? DOTS : sentenceOf(reason)),
  ),
  text(
    [
      'change_from',
      'hiện hành',
      'Quy định hiện hành mà thay đổi này sửa; rỗng khi là bổ sung',
      'What stands now; empty for an addition',
    ],
    'Bản khai nhân khẩu; Hình thức: nộp 01 bản chính; Mẫu: HK01; Trường hợp: Người từ đủ 14 tuổi trở lên',
    side(0),
  ),
  text(
    [
      'change_to',
      'đề nghị',
      'Điều đề nghị thay vào; rỗng khi là bãi bỏ',
      'What is proposed instead; empty for a removal',
    ],
    'Hình thức: nộp 01 bản sao',
    side(1),
  ),
  text(
    [
      'change_provisions',
      'quy định sửa đổi',
      'Điều khoản cần sửa để thực hiện, cách nhau bằng dấu chấm phẩy',
      'Provisions to amend for it, separated by semicolons',
    ],
    'khoản 2 Điều 21 Luật số 81/2006/QH11; Thông tư số 36/2014/TT-BCA',
    provisions,
  ),
  text(
    [
      'competence',
      'thẩm quyền',
      'Cơ quan tự quyết định hay phải kiến nghị',
      'Whether the office decides itself or recommends',
    ],
    'kiến nghị cấp có thẩm quyền',
    ({ intention: { item } }) => competenceWords[item.competence].vi,
  ),
]

/** The block of changes. */
export const changeList = <T>(changes: (of: T) => readonly WordedChange[]): Definition<T> =>
  list(
    ['changes', 'thay đổi', 'Các thay đổi, theo thứ tự trong phương án', 'The changes, in the order of the proposal'],
    (of: T) =>
      changes(of).map((change, index, all) => ({ ...change, letter: pointLetter(index), isAlone: all.length === 1 })),
    tags,
  )
