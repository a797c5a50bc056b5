import type { Features } from './features.ts'
import { GENERIC, wordSet } from './vocabulary.ts'

/** A likeness in thousandths, 0 to 1000: whole numbers, so that it is the same on every machine. */
export type Permille = number

/** From here on two names that no word distinguishes are taken as one thing. */
export const AUTOMATIC: Permille = 900
/** From here on a pair is worth a person's look. */
export const WORTH_A_LOOK: Permille = 600

/** Twice what both have, by what they have together; 0 where neither has anything. */
export function overlap(a: readonly string[], b: readonly string[]): Permille {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  const common = b.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  }).length
  return a.length + b.length === 0 ? 0 : Math.floor((2000 * common) / (a.length + b.length))
}

/** How much two names are alike: nine parts what they name, one part all that they say. */
export function likeness(a: Features, b: Features): Permille {
  if (a.core.length === 0 || b.core.length === 0) return 0
  return Math.floor((9 * overlap(a.core, b.core) + overlap(everything(a), everything(b))) / 10)
}

const everything = ({ core, copies, notes }: Features): readonly string[] => [
  ...core,
  ...[copies, ...Object.values(notes)].flatMap((text) => text.split(/[ ,]/u)).filter((word) => word !== ''),
]

/** What two things must have in common to be taken as one: the same words in the same order, asked for in the same way. */
export const coreKey = ({ core, copies }: Features): string => `${core.join(' ')}\n${copies}`

/**
 * Whether no word distinguishes two names. A note that only one of them has is no difference; two that say different things are,
 * and beside a name that could be any paper every note counts.
 */
export function agree(a: Features, b: Features): boolean {
  return (
    a.core.length > 0 &&
    coreKey(a) === coreKey(b) &&
    notesAgree(
      a,
      b,
      a.core.every((word) => GENERIC.has(word)),
    )
  )
}

/**
 * Whether no word distinguishes two papers of one type: a type is wide ("hợp đồng"), so whose paper it is and what about still counts,
 * but not the order of the words nor how the form is titled ("tờ khai", "đơn đề nghị").
 */
export function agreeOfType(a: Features, b: Features): boolean {
  const [one, other] = [a, b].map(({ core }) =>
    core
      .filter((word) => !TITLES.has(word))
      .sort()
      .join(' '),
  )
  return one === other && a.copies === b.copies && notesAgree(a, b, one === '')
}

const TITLES = wordSet('tờ khai đơn đề nghị phiếu giấy văn bản mẫu')

/** A note that turns a meaning round, or narrows it, is never nothing. */
const TURNING = wordSet('không chưa trừ chỉ')

function notesAgree(a: Features, b: Features, strict: boolean): boolean {
  const isSlight = (note: string): boolean => !strict && !note.split(' ').some((word) => TURNING.has(word))
  return Object.keys(a.notes).every((name) => {
    const [one, other] = [a.notes[name as keyof Features['notes']], b.notes[name as keyof Features['notes']]]
    return one === other || (one === '' ? isSlight(other) : other === '' && isSlight(one))
  })
}
