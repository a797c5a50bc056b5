import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { printable } from '#model/text.ts'

/** A text of an option in NFC on one line, undefined when the option is not there. Throws when it names nothing, or holds what a person cannot see. */
export function said(option: string, text: string | undefined): string | undefined {
  const plain = text?.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (plain === undefined) return undefined
  if (plain !== printable(plain))
    throw failure(
      say(
        `${option}: ${quoted(plain)} có ký tự điều khiển; gõ lại.`,
        `${option}: ${quoted(plain)} has control characters; type it again.`,
      ),
    )
  if (/[\p{L}\p{N}]/u.test(plain)) return plain
  throw failure(
    say(
      `${option}: ${quoted(plain)} không nói gì; ghi bằng chữ hoặc số.`,
      `${option}: ${quoted(plain)} says nothing; write letters or digits.`,
    ),
  )
}
