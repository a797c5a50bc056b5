import { withinCurlyQuotes } from '#model/curly-quotes.ts'
import type { SchemaError } from './schema.ts'
import { formats } from './schema-formats.ts'

/** Whether a text has the form that is wanted where the error is. */
export function fits({ parentSchema }: SchemaError, text: string): boolean {
  const { pattern, format } = (parentSchema ?? {}) as { pattern?: string; format?: keyof typeof formats }
  return (
    (pattern === undefined || new RegExp(pattern, 'u').test(text)) && (format === undefined || formats[format](text))
  )
}

/** Whether an error is about a number where a text was wanted. */
const isNumberForText = ({ keyword, params, data }: SchemaError): boolean =>
  keyword === 'type' && typeof data === 'number' && [params.type as string | string[]].flat().includes('string')

/** What stands inside the curly quotes of a value, where it is all that the schema wants there. */
export function insideCurlyQuotes(error: SchemaError): string | undefined {
  const isForm = error.keyword === 'pattern' || error.keyword === 'format'
  const inside = isForm && typeof error.data === 'string' ? withinCurlyQuotes(error.data) : undefined
  return inside !== undefined && fits(error, inside) ? inside : undefined
}

/**
 * The value in straight quotes, where that is all it lacks: a number where a text of its form is wanted, or a text in curly
 * quotes. A number whose writing YAML changes is no error of the schema.
 */
export function inQuotes(error: SchemaError): string | undefined {
  const text = isNumberForText(error) ? String(error.data) : insideCurlyQuotes(error)
  return text !== undefined && fits(error, text) ? JSON.stringify(text) : undefined
}
