import { say } from '#model/localized.ts'
import type { Tag, TagValues } from '#model/tag.ts'

/** A tag with how its value is read from what it speaks of. */
export interface Definition<T> extends Tag {
  readonly read: (of: T) => TagValues[string]
}

/** English and Vietnamese name, and what the tag prints, in both languages. */
type Words = readonly [id: string, vi: string, describedVi: string, describedEn: string]

const named = ([id, vi, describedVi, describedEn]: Words): Omit<Tag, 'kind' | 'example'> => ({
  id,
  vi,
  description: say(describedVi, describedEn),
})

/** A tag that prints a text; an empty one is no mistake. */
export const text = <T>(words: Words, example: string, read: (of: T) => string): Definition<T> => ({
  ...named(words),
  kind: 'text',
  example,
  read,
})

/** A block that stays or goes. */
export const condition = <T>(words: Words, read: (of: T) => boolean): Definition<T> => ({
  ...named(words),
  kind: 'condition',
  example: '',
  read,
})

/** A block that repeats for each item. */
export const list = <T, I>(
  words: Words,
  items: (of: T) => readonly I[],
  tags: readonly Definition<I>[],
): Definition<T> => ({
  ...named(words),
  kind: 'list',
  example: '',
  tags,
  read: (of) => items(of).map((item) => valuesOf(tags, item)),
})

/** The same tag, missed where it is not used. */
export const main = <T>(definition: Definition<T>): Definition<T> => ({ ...definition, main: true })

/** The values of tags for one thing. */
export const valuesOf = <T>(tags: readonly Definition<T>[], of: T): TagValues =>
  Object.fromEntries(tags.map(({ id, read }) => [id, read(of)]))
