import type { Localized } from './localized.ts'
import { foldDiacritics } from './text.ts'

/**
 * A tag that an office's own Word template may hold. `text` prints a value; as a block, `{#…}…{/…}`, it keeps what stands
 * inside only when the value is not empty. `condition` is a block alone; `list` is a block that repeats for each of its items.
 */
export interface Tag {
  /** English name. Names are unique in the whole vocabulary, so that a tag means the same wherever it stands. */
  readonly id: string
  /** Vietnamese name. */
  readonly vi: string
  readonly kind: 'text' | 'condition' | 'list'
  /** What it prints and how that is computed. */
  readonly description: Localized
  /** A value as it is printed; empty for blocks. */
  readonly example: string
  /** A document without it is probably incomplete: the reader is reported. */
  readonly main?: boolean
  /** Tags that may stand inside the block of a list. */
  readonly tags?: readonly Tag[]
}

/** Values of tags by their English names; a list has one set of values an item. */
export type TagValues = { readonly [id: string]: string | boolean | readonly TagValues[] }

/** A name as it counts: without diacritics, quotation marks and capitals; spaces, underscores and hyphens are one space. */
export const foldName = (name: string): string =>
  foldDiacritics(
    name
      .replace(/["'“”„‟‘’‚«»]/gu, '')
      .replace(/[_\s\u00a0-]+/gu, ' ')
      .trim(),
  )

/** Every tag of a vocabulary, lists before their items. */
export const everyTag = (tags: readonly Tag[]): readonly Tag[] =>
  tags.flatMap((tag) => [tag, ...everyTag(tag.tags ?? [])])
