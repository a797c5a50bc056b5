import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'

/** A value that a change starts from, leads to, or meets, in quotation marks: its name or text where it has one, else as it is. */
export function valueWords(value: unknown): Localized {
  if (value === undefined) return say('chưa có gì', 'nothing')
  const text = quoted(plain(value))
  return say(text, text)
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return value.map(plain).join(', ')
  const { name, text } = value as { readonly name?: unknown; readonly text?: unknown }
  return typeof name === 'string' ? name : typeof text === 'string' ? text : JSON.stringify(value)
}
