import type { Located, RuleInfo } from '#model/diagnostic.ts'
import type { Language } from '#model/localized.ts'

/** How many entities were looked at. */
export interface Scope {
  readonly procedures: number
  readonly proposals: number
  /** Procedures of which only a part fits the schema and was looked at. */
  readonly partial?: number
}

/** What a printer may know besides the findings. */
export interface PrintOptions extends Scope {
  readonly color: boolean
  readonly language: Language
  /** Every rule there is, for formats that describe them; without them only the ids of what was found are known. */
  readonly rules?: readonly RuleInfo[]
  /** Version of the program, as in its package. */
  readonly version?: string
  /** Web address of the page of a rule, for formats that are read in a browser. */
  readonly ruleAddress?: (id: string) => string
  /** What stands before the id in the address of a rule's page. Given only when the terminal shows hyperlinks. */
  readonly links?: string
}

/** A format for findings; every line ends with a line end. */
export type Printer = (findings: readonly Located[], options: PrintOptions) => string
