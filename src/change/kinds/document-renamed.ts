import { say, type Localized } from '#model/localized.ts'
import type { DossierDocument } from '#model/types.gen.ts'
import { featuresOf } from '../matching/names.ts'
import { isRelated } from '../matching/related.ts'
import { documents } from '../parts.ts'
import { amendment, field } from '../shapes.ts'
import { chosen, neutral, undetermined } from '../verdict.ts'

const verdicts = {
  same: neutral('vẫn là giấy tờ ấy, chỉ tên gọi đổi', 'it is the same paper under another name'),
  asked: undetermined(
    'tên mới đòi loại bản hoặc số bản khác',
    'the new name asks for another sort of copy or another number',
  ),
  another: undetermined(
    'hai tên không có gì chung, có thể là giấy tờ khác',
    'the names have nothing in common, so it may be another paper',
  ),
}

/** A name can ask for an original, a certified copy, two copies: where both names say so, and say different things, it is no mere name. */
function verdictName(from: string, to: string): keyof typeof verdicts {
  const [a, b] = [featuresOf(from, 'paper'), featuresOf(to, 'paper')]
  const isOtherNumber = a.notes.count !== '' && b.notes.count !== '' && a.notes.count !== b.notes.count
  if (a.copies !== b.copies || isOtherNumber) return 'asked'
  return isRelated(from, to, 'paper') ? 'same' : 'another'
}

const meanings: Readonly<Record<keyof typeof verdicts, (from: string, to: string) => Localized>> = {
  same: (from, to) =>
    say(
      `Vẫn giấy tờ ấy, nay gọi là “${to}” thay vì “${from}”`,
      `The same paper is now called “${to}” instead of “${from}”`,
    ),
  asked: (from, to) =>
    say(
      `Giấy tờ ghi “${from}” nay ghi “${to}”; đối chiếu số bản và loại bản phải nộp`,
      `The paper that was “${from}” is now “${to}”; check how many and which sort of copy it asks for`,
    ),
  another: (from, to) =>
    say(
      `Giấy tờ ghi “${from}” nay ghi “${to}”; đối chiếu xem còn là giấy tờ ấy không`,
      `The paper that was “${from}” is now “${to}”; check whether it is still the same paper`,
    ),
}

export const documentRenamed = amendment('document-renamed', documents, field<DossierDocument>('name'), {
  decidedBy: 'office',
  title: say('Đổi tên giấy tờ', 'Paper renamed'),
  ...chosen(verdicts, ({ from = '', to = '' }: { readonly from?: string; readonly to?: string }) =>
    verdictName(from, to),
  ),
  renames: 'paper',
  meaning: ({ from = '', to = '' }) => meanings[verdictName(from, to)](from, to),
  describe: ({ from, to }) =>
    say(
      `Đổi tên giấy tờ từ “${from ?? ''}” thành “${to ?? ''}”`,
      `Paper renamed from “${from ?? ''}” to “${to ?? ''}”`,
    ),
})
