import { wordsOf } from './vocabulary.ts'

/** What distinguishes a name from others. */
export interface Features {
  /** The words that name the thing, in their order; alternatives sorted. */
  readonly core: readonly string[]
  /** Copy, certified copy: what kind of paper is asked for; nothing where it is the original, or not said. */
  readonly copies: string
  /** What may stand behind a name: a note in parentheses, who issues it, the form, the provision, how many; empty where it is not said. */
  readonly notes: Notes
}
export type Notes = Readonly<Record<'note' | 'issuer' | 'form' | 'provision' | 'count', string>>

const OR = wordsOf('hoặc')[0]!

/** "A hoặc B", "B/A": the order of a choice does not count. Commas separate only in a choice. */
export function alternatives(list: readonly string[]): readonly string[] {
  const separators = list.some((word) => word === OR || word === '/') ? [OR, '/', ','] : []
  const parts: string[][] = [[]]
  for (const word of list) {
    if (separators.includes(word)) parts.push([])
    else if (word !== ',') parts.at(-1)!.push(word)
  }
  const named = parts.filter((part) => part.length > 0).sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1))
  return named.flatMap((part, index) => (index === 0 ? part : ['|', ...part]))
}
