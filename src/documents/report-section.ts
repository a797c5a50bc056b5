import type { Block } from '#model/document.ts'

/** A section of a report before it has its number. */
export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}
