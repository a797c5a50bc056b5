import type { Located } from '../model/diagnostic.ts'
import type { Language } from '../model/localized.ts'

/** How many entities were looked at. */
export interface Scope {
  readonly procedures: number
  readonly proposals: number
}

/** What a printer may know besides the findings. */
export interface PrintOptions extends Scope {
  readonly color: boolean
  readonly language: Language
}

/** A format for findings; the text ends with a line end. */
export type Printer = (findings: readonly Located[], options: PrintOptions) => string
