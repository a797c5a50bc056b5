import { say } from '#model/localized.ts'
import { placeholderIn } from '#model/placeholder.ts'
import type { Proposal } from '#model/types.gen.ts'
import { BLANK } from '#proposal/drafted.ts'
import { leftOutText, type ManyRequests } from './requests.ts'

/** What was written, and what is left to fill in or to put back. */
export function draftMessage(
  file: string,
  { items }: Proposal,
  { from, to }: { readonly from?: string; readonly to?: string },
  leftOut: ManyRequests['leftOut'] = [],
): ReturnType<typeof say> {
  const without = leftOutText(leftOut)
  const blanks = items.flatMap(({ changes }) => changes).filter(({ reason }) => reason === BLANK).length
  const back =
    from === undefined || to !== undefined
      ? say('', '')
      : say(
          ` Danh mục vẫn còn các chỗ đã sửa: trả tệp thủ tục về như ở ${from}, vì phương án chưa được thông qua.`,
          ` The catalog still holds the edits: put its files back as at ${from}, for the proposal is not approved yet.`,
        )
  const reasons =
    blanks === 0 ? say('', '') : say(` Còn ${blanks} lý do phải điền.`, ` ${blanks} reasons are still to be written.`)
  const open = items.flatMap(({ recommendation = [] }) => recommendation)
  const places = open.flatMap(({ amend, by }) => [amend?.document ?? '', by ?? '']).filter(placeholderIn).length
  const provisions =
    places === 0
      ? say('', '')
      : say(
          ` Còn ${places} chỗ “[ĐIỀN: …]” về quy định cần sửa phải điền.`,
          ` ${places} ${places === 1 ? 'place' : 'places'} “[ĐIỀN: …]” about the provision to amend still to be filled in.`,
        )
  return say(
    `Đã ghi ${file}.${reasons.vi}${provisions.vi}${without.vi}${back.vi} Sau đó chạy tthc validate.`,
    `Wrote ${file}.${reasons.en}${provisions.en}${without.en}${back.en} Then run tthc validate.`,
  )
}
