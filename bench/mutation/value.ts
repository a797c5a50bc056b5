import type { ExpectedEffect } from './mutator.ts'
import type { Random } from './random.ts'

/** A text that no other says, not even in another spelling. */
export const freshText = (random: Random): string => `Nội dung thử số ${random.below(1e9)}`

/** Another text: a new one, or the old one with a word, a letter, or a mark changed. */
export function otherText(random: Random, old: unknown): string {
  if (typeof old !== 'string' || random.once(3)) return freshText(random)
  const words = old.split(' ')
  const at = random.below(words.length)
  const near = [
    `${old} khác`,
    words.map((word, index) => (index === at ? `${word}ê` : word)).join(' '),
    `${old[0] === old[0]!.toUpperCase() ? old[0]!.toLowerCase() : old[0]!.toUpperCase()}${old.slice(1)}`,
    ...(words.length > 1 ? [words.filter((_, index) => index !== at).join(' ')] : []),
  ].filter((text) => text !== old && text.length <= 4000)
  return random.one(near)
}

/** Whether two texts have most of their words in common; a new text has few in common with an old one. */
export function isNear(from: unknown, to: unknown): boolean {
  const [one, other] = [from, to].map((text) => String(text).normalize('NFC').toLowerCase().split(' '))
  const common = one!.filter((word) => other!.includes(word)).length
  return 2 * common >= Math.min(one!.length, other!.length)
}

/** An id that no catalog has. */
export const freshId = (random: Random): string => `thu-${random.below(1e9)}`

/** Another member of the list than the old one. */
export const another = <T>(random: Random, items: readonly T[], old: unknown): T =>
  random.one(items.filter((item) => item !== old))

/** Another whole number from `least` to `most`. */
export const anotherNumber = (random: Random, least: number, most: number, old: unknown): number => {
  const number = least + random.below(most - least + 1)
  return number !== old ? number : number < most ? number + 1 : number - 1
}

/** The code of a procedure that no catalog has. */
export const freshCode = (random: Random): string =>
  `9.${String(random.below(1e6)).padStart(6, '0')}.T${random.below(1e9)}`

/** The list with one member more, one less, or one exchanged; the pool holds what may come. */
export function otherMembers(random: Random, old: unknown, pool: readonly string[], least = 1): readonly string[] {
  const members = (old ?? []) as readonly string[]
  const fresh = pool.filter((item) => !members.includes(item))
  const ways = [
    ...(fresh.length === 0 ? [] : [(): readonly string[] => [...members, random.one(fresh)]]),
    ...(members.length <= least ? [] : [(): readonly string[] => without(members, random.one(members))]),
    ...(fresh.length === 0 || members.length === 0
      ? []
      : [(): readonly string[] => [...without(members, random.one(members)), random.one(fresh)]]),
  ]
  return random.one(ways)()
}

const without = (members: readonly string[], gone: string): readonly string[] =>
  members.filter((member) => member !== gone)

/** Less is relief, more is burden; an amount that is not known compares with nothing. */
export function less(from: unknown, to: unknown): ExpectedEffect {
  if (typeof from !== 'number' || typeof to !== 'number') return 'undetermined'
  return from === to ? 'neutral' : to < from ? 'relief' : 'burden'
}

/** A choice more is relief, one less burden, an exchange neither. */
export function choice(from: unknown, to: unknown): ExpectedEffect {
  const [before, after] = [from ?? [], to ?? []] as [readonly string[], readonly string[]]
  const [gained, lost] = [after.some((item) => !before.includes(item)), before.some((item) => !after.includes(item))]
  return gained === lost ? 'undetermined' : gained ? 'relief' : 'burden'
}
