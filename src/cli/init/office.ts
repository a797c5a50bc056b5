import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'

/** What is known of the office already; the rest is left for the officer to fill in. */
export interface Office {
  readonly locality?: string
  readonly issuingBody?: string
}

/** Reads the options that name the office. Throws a failure (2) for what is no name. */
export function officeOf({ locality, issuingBody }: Office): Office {
  return {
    ...(locality === undefined ? {} : { locality: nameOf(locality, '--locality') }),
    ...(issuingBody === undefined ? {} : { issuingBody: nameOf(issuingBody, '--issuing-body') }),
  }
}

const LONGEST = 200

/** A name as a catalog spells it: NFC, single spaces. */
function nameOf(text: string, option: string): string {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (name !== '' && name.length <= LONGEST && !/\p{C}/u.test(name)) return name
  throw failure(
    say(
      `${option}: ${quoted(text)} không phải một tên; viết một dòng chữ, dài nhất ${LONGEST} ký tự.`,
      `${option}: ${quoted(text)} is no name; write one line of at most ${LONGEST} characters.`,
    ),
  )
}
