import { concise } from './concise.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'
import type { Printer } from './printer.ts'
import { sarif } from './sarif.ts'

/** Every format of findings. */
export const printers = { text: pretty, concise, json, sarif, junit, github, gitlab, markdown } satisfies Record<
  string,
  Printer
>

/** Name of a format of findings. */
export type FindingsFormat = keyof typeof printers

/** The names of all, in the order in which help shows them. */
export const findingsFormats = Object.keys(printers) as readonly FindingsFormat[]
