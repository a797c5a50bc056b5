import type { Language } from '#model/localized.ts'
import type { Prompts } from './prompts.ts'

/** Everything the program knows of the world outside, so that a test can be the world. */
export interface Io {
  readonly workingFolder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  readonly terminal: {
    /** Whether standard output, and standard error, are terminals. */
    readonly output: boolean
    readonly errors: boolean
    readonly columns: number
  }
  /** All of standard input, as UTF-8 text. A byte order mark stays; far more than a file of a catalog may hold is cut off. */
  readonly readInput: () => Promise<string>
  /** Questions to a person; absent where there is no terminal to ask on. */
  readonly prompts?: (language: Language) => Promise<Prompts>
  readonly write: (text: string | Uint8Array) => void
  readonly writeError: (text: string) => void
}
