import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Printer } from './printer.ts'

/** Every format of findings. */
export const printers = { text: pretty, json } satisfies Record<string, Printer>

/** Name of a format of findings. */
export type FindingsFormat = keyof typeof printers
