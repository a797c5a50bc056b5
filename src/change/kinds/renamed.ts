import type { ChangeOf } from '#model/change.ts'
import { say } from '#model/localized.ts'
import { foldTitle } from '#model/wording.ts'
import { isRelated } from '../matching/related.ts'
import { property } from '../shapes.ts'
import { chosen, neutral, undetermined } from '../verdict.ts'

type Renamed = Pick<ChangeOf<'renamed'>, 'from' | 'to'>

const verdicts = {
  same: neutral('chỉ tên gọi đổi, việc phải làm vẫn như cũ', 'only the name changes, not what has to be done'),
  another: undetermined(
    'hai tên không có gì chung, có thể là việc khác',
    'the names have nothing in common, so it may be another matter',
  ),
}

const verdictName = ({ from = '', to = '' }: Renamed): keyof typeof verdicts =>
  isRelated(from, to, 'procedure') ? 'same' : 'another'

/** Whether two names of procedures say the same: codes and the word "Thủ tục" do not count. */
const sameTitle = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'string' && typeof b === 'string' && foldTitle(a) === foldTitle(b))

export const renamed = property('renamed', 'name', {
  formPart: 'name',
  decidedBy: 'law',
  title: say('Đổi tên thủ tục', 'Procedure renamed'),
  ...chosen(verdicts, verdictName),
  renames: 'procedure',
  agrees: sameTitle,
  meaning: ({ from = '', to = '' }) =>
    verdictName({ from, to }) === 'same'
      ? say(
          `Tìm thủ tục theo tên “${to}” thay vì “${from}”; việc phải làm vẫn như cũ`,
          `The procedure is found as “${to}” instead of “${from}”; what has to be done stays the same`,
        )
      : say(
          `Thủ tục “${from}” nay mang tên “${to}”; đối chiếu xem còn là việc ấy không`,
          `The procedure “${from}” is now called “${to}”; check whether it is still the same matter`,
        ),
  describe: ({ from, to }) =>
    say(`Đổi tên thủ tục từ “${from ?? ''}” thành “${to ?? ''}”`, `Renamed from “${from ?? ''}” to “${to ?? ''}”`),
})
