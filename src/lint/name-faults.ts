import { joinLocalized, say, type Localized } from '#model/localized.ts'
import { withoutTail } from './tail.ts'

/** What keeps a name from its canonical form. */
export interface NameFaults {
  /** "… has this and that". */
  readonly found: Localized
  /** The canonical form; undefined when only a person can write it. */
  readonly meant?: string
  /** Whether only signs are gone and no word. */
  readonly safe: boolean
}

interface Fault {
  readonly says: Localized
  readonly safe: boolean
  readonly wrong: RegExp
  fix(text: string): string
}

// "Thủ tục hải quan" is the name of a thing; "Thủ tục đăng ký …" is a procedure called a procedure.
const THING = '(?:hải quan|hành chính|thuế|rút gọn|phá sản|tố tụng)'
// Bounded: a text of thousands of letters must not be tried from each of them to its end.
const FILE = /[\s(]{0,9}(?:[^\s()]{0,80}[^\s().])?\.(?:docx?|pdf|xlsx?|rtf)\)?(?=$|[\s;,])/iu

// Several sentences end in a dot; a name does not.
const FAULTS: readonly Fault[] = [
  {
    says: say('có tên tệp dính vào', 'has a file name glued to it'),
    safe: false,
    wrong: FILE,
    fix: (text) => text.replace(FILE, ''),
  },
  {
    says: say('có gạch đầu dòng', 'starts with a bullet'),
    safe: true,
    wrong: /^\s*[-–—+*•]+\s/u,
    fix: (text) => text.replace(/^[\s\-–—+*•]+/u, ''),
  },
  {
    says: say('có dấu ở cuối', 'ends with punctuation'),
    safe: true,
    wrong: /^(?!.*[.;:]\s).*(?<!\p{Lu}|\.)[.;,:]\s*$/su,
    fix: withoutTail,
  },
  {
    says: say('có hai dấu cách liền nhau hoặc dấu cách thừa', 'has double or stray spaces'),
    safe: true,
    wrong: /\s{2}|^\s|\s$/u,
    fix: (text) => text.replace(/\s+/gu, ' ').trim(),
  },
]
const WORD: Fault = {
  says: say('bắt đầu bằng “Thủ tục”', 'starts with “Thủ tục”'),
  safe: false,
  wrong: new RegExp(`^[\\s\\-+*•]*Thủ tục:?\\s+(?=\\p{L})(?!${THING}(?:\\s|$))`, 'iu'),
  fix: (text) => text.replace(/^[\s\-+*•]*Thủ tục:?\s+/iu, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
}

/** What is wrong with the form of a name; undefined when nothing is. The name of a procedure does not say that it is one. */
export function nameFaults(name: string, isProcedure: boolean): NameFaults | undefined {
  const faults = [...FAULTS, ...(isProcedure ? [WORD] : [])].filter(({ wrong }) => wrong.test(name))
  const shouts = isCapitals(name)
  if (faults.length === 0 && !shouts) return undefined
  const found = joinLocalized(
    [...faults.map(({ says }) => says), ...(shouts ? [say('viết hoa tất cả', 'is all in capitals')] : [])],
    ', ',
  )
  const meant = faults.reduce((text, { fix }) => fix(text), name).trim()
  return shouts || meant === '' ? { found, safe: false } : { found, meant, safe: faults.every(({ safe }) => safe) }
}

/** Abbreviations and form symbols are short; a name in capitals is not. */
function isCapitals(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? []
  return (
    letters.length > 12 && /\p{L}\s+\p{L}/u.test(name) && letters.every((letter) => letter === letter.toUpperCase())
  )
}
