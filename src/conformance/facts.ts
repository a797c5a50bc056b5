import type { Localized } from '#model/localized.ts'
import type { Paragraph, TableFacts } from './paragraphs.ts'
import type { Parts } from './parts.ts'
import type { Section } from './sections.ts'

/** What is known of a Word file. */
export interface Facts {
  readonly parts: Parts
  readonly paragraphs: readonly Paragraph[]
  readonly tables: readonly TableFacts[]
  readonly sections: readonly Section[]
}

/** What is wrong, and with which text; empty where it is about the whole. */
export interface Problem {
  readonly text: string
  readonly message: Localized
}
