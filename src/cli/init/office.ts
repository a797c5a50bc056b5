import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'

/** The levels of offices that keep a catalog of their own. */
export const levels = ['commune', 'district', 'province'] as const
export type Level = (typeof levels)[number]

/** What is known of the office already; the rest is left for the officer to fill in. */
export interface Office {
  readonly locality?: string
  readonly level: Level
  readonly issuingBody?: string
}

/** What the options say of the office. */
export interface Said {
  readonly locality?: string
  readonly level?: Level
  readonly issuingBody?: string
}

/** Reads what is said of the office: the level is that of the locality's own kind, its committee the issuing body. Throws a failure (2) for what is no name. */
export function officeOf({ locality, level, issuingBody }: Said): Office {
  const place = locality === undefined ? undefined : nameOf(locality, '--locality')
  const body = issuingBody === undefined ? committeeOf(place) : nameOf(issuingBody, '--issuing-body')
  return {
    level: level ?? levelOf(place) ?? 'commune',
    ...(place === undefined ? {} : { locality: place }),
    ...(body === undefined ? {} : { issuingBody: body }),
  }
}

const KINDS: readonly (readonly [RegExp, Level])[] = [
  [/^(xã|phường|thị trấn|đặc khu)\s+/iu, 'commune'],
  [/^(huyện|quận|thị xã)\s+/iu, 'district'],
  [/^(tỉnh|thành phố)\s+/iu, 'province'],
]

/** The level of a locality that says its kind: xã Diên Khánh. */
export const levelOf = (locality: string | undefined): Level | undefined =>
  KINDS.find(([kind]) => kind.test(locality ?? ''))?.[1]

/** The name of a locality without its kind, as it stands before the date of a document. */
export const placeOf = (locality: string): string => KINDS.reduce((name, [kind]) => name.replace(kind, ''), locality)

/** The committee of a locality. */
export const committeeOf = <T extends string | undefined>(locality: T): T | string =>
  locality === undefined ? locality : `Ủy ban nhân dân ${locality}`

const LONGEST = 200

/** Whether a text is one line that may be a name. */
export const isName = (text: string): boolean =>
  clean(text) !== '' && clean(text).length <= LONGEST && !/\p{C}/u.test(clean(text))

/** As a catalog spells it: NFC, single spaces. */
const clean = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

function nameOf(text: string, option: string): string {
  if (isName(text)) return clean(text)
  throw failure(
    say(
      `${option}: ${quoted(text)} không phải một tên; viết một dòng chữ, dài nhất ${LONGEST} ký tự.`,
      `${option}: ${quoted(text)} is no name; write one line of at most ${LONGEST} characters.`,
    ),
  )
}
