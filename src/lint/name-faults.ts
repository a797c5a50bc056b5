import { joinLocalized, say, type Localized } from '#model/localized.ts'
import {
  withoutBullets,
  withoutCode,
  withoutMarks,
  withoutResultCode,
  withoutTail,
  withoutWord,
} from '#model/wording.ts'

/** What keeps a name from its canonical form. */
export interface NameFaults {
  /** "… has this and that". */
  readonly found: Localized
  /** The canonical form; undefined when only a person can write it. */
  readonly meant?: string
  /** Whether only signs are gone and no word. */
  readonly safe: boolean
}

/** What a name is the name of: each has faults of its own. */
export type Named = 'procedure' | 'result' | 'other'

interface Fault {
  readonly says: Localized
  readonly safe: boolean
  /** The name without the fault; the same text where it has none. */
  fix(text: string): string
}

// Bounded: a text of thousands of letters must not be tried from each of them to its end.
const FILE = /[\s(]{0,9}(?:[^\s()]{0,80}[^\s().])?\.(?:docx?|pdf|xlsx?|rtf)\)?(?=$|[\s;,])/iu
// Several sentences end in a dot; a name does not.
const ENDED = /^(?!.*[.;:]\s).*(?<!\p{Lu}|\.)[.;,:]\s*$/su

// What people read in a name and what comparisons leave out of it are one: `foldWording`, `foldTitle`. A file may be another form, so
// only the rule takes it away.
const BEFORE: readonly Fault[] = [
  {
    says: say('có tên tệp dính vào', 'has a file name glued to it'),
    safe: false,
    fix: (text) => text.replace(FILE, ''),
  },
  { says: say('có gạch đầu dòng', 'starts with a bullet'), safe: true, fix: withoutBullets },
  { says: say('có số thứ tự ở đầu', 'starts with the number of a list'), safe: false, fix: withoutMarks },
]
const OWN: Readonly<Record<Named, readonly Fault[]>> = {
  procedure: [
    { says: say('có mã thủ tục dính vào', 'has a code glued to it'), safe: false, fix: withoutCode },
    { says: say('bắt đầu bằng “Thủ tục”', 'starts with “Thủ tục”'), safe: false, fix: withoutWord },
  ],
  result: [
    {
      says: say('có mã kết quả dính vào', 'has the code of a result glued to it'),
      safe: false,
      fix: withoutResultCode,
    },
  ],
  other: [],
}
const BEHIND: readonly Fault[] = [
  {
    says: say('có dấu ở cuối', 'ends with punctuation'),
    safe: true,
    fix: (text) => (ENDED.test(text) ? withoutTail(text) : text),
  },
]
const SPACES: Fault = {
  says: say('có hai dấu cách liền nhau hoặc dấu cách thừa', 'has double or stray spaces'),
  safe: true,
  fix: (text) => text.replace(/\s+/gu, ' ').trim(),
}

/** What is wrong with the form of a name; undefined when nothing is. The name of a procedure says neither that it is one nor its code. */
export function nameFaults(name: string, of: Named): NameFaults | undefined {
  const { faults, text: meant } = [...BEFORE, ...OWN[of], ...BEHIND].reduce(fixed, { faults: [], text: name.trim() })
  const all = SPACED.test(name) ? [...faults, SPACES] : faults
  const shouts = isCapitals(name)
  if (all.length === 0 && !shouts) return undefined
  const found = joinLocalized(
    [...all.map(({ says }) => says), ...(shouts ? [say('viết hoa tất cả', 'is all in capitals')] : [])],
    ', ',
  )
  const written = SPACES.fix(meant)
  return shouts || written === ''
    ? { found, safe: false }
    : { found, meant: written, safe: all.every(({ safe }) => safe) }
}

const SPACED = /\s{2}|^\s|\s$/u

interface Fixing {
  readonly faults: readonly Fault[]
  readonly text: string
}

function fixed({ faults, text }: Fixing, fault: Fault): Fixing {
  const next = fault.fix(text)
  return next === text ? { faults, text } : { faults: [...faults, fault], text: next }
}

/** Abbreviations and form symbols are short; a name in capitals is not. */
function isCapitals(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? []
  return (
    letters.length > 12 && /\p{L}\s+\p{L}/u.test(name) && letters.every((letter) => letter === letter.toUpperCase())
  )
}
