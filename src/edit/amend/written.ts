import { isDeepStrictEqual } from 'node:util'
import { parse } from '#yaml/parse.ts'
import { quote } from '../quote.ts'

// Longer maps are easier to read, and to compare, on several lines.
const LONGEST_FLOW = 140
// Texts that other readers of YAML take for numbers, times or truth values.
const AMBIGUOUS = /^([\d.,_:+-]*\d[\d.,_:]*(\.[A-Z0-9]+)*|yes|no|on|off)$/i
const DATE = /^\d{4}-\d{2}-\d{2}$/

/** A scalar, plain where it reads back as the same. */
export function scalarText(value: unknown, flow: boolean): string {
  if (typeof value !== 'string') return String(value)
  const isPlain = DATE.test(value) || !AMBIGUOUS.test(value)
  return isPlain && readsBack(value, flow) ? value : quote(value)
}

function readsBack(text: string, flow: boolean): boolean {
  if (/[\r\n]/.test(text)) return false
  const line = `k: ${text}`
  return isDeepStrictEqual(parse(flow ? `{ ${line} }` : line).value, { k: text.normalize('NFC') })
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isSimple = (value: unknown): boolean => typeof value !== 'object' || value === null
const entries = (value: object): [string, unknown][] => Object.entries(value).filter(([, item]) => item !== undefined)

/** A value on one line. */
export function flowText(value: unknown, flow = true): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item)).join(', ')}]`
  if (!isObject(value)) return scalarText(value, flow)
  const pairs = entries(value).map(([key, item]) => `${scalarText(key, true)}: ${flowText(item)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

/** Whether a value is best written on one line: simple, or a short map or list of what is simple. */
export function fitsOneLine(value: unknown): boolean {
  if (isSimple(value)) return true
  const items = Array.isArray(value) ? (value as unknown[]) : entries(value as object).map(([, item]) => item)
  return items.length === 0 || (items.every(isSimple) && flowText(value).length <= LONGEST_FLOW)
}

/** A value as the lines of a block that begins at a column; a simple one is a single line. */
export function blockLines(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.length > 0) return value.flatMap((item) => itemLines(item))
  if (isObject(value) && entries(value).length > 0) return entries(value).flatMap(([key, item]) => pairLines(key, item))
  return [flowText(value, false)]
}

/** A pair of a block map. */
export function pairLines(key: string, value: unknown): readonly string[] {
  const name = scalarText(key, false)
  return fitsOneLine(value)
    ? [`${name}: ${flowText(value, !isSimple(value))}`]
    : [`${name}:`, ...indented(blockLines(value))]
}

/** An item of a block list. */
export function itemLines(value: unknown): readonly string[] {
  const lines = fitsOneLine(value) ? [flowText(value, !isSimple(value))] : blockLines(value)
  return lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)
