import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { SchemaError } from './schema.ts'
import { fits } from './schema-fits.ts'
import { forms } from './schema-forms.ts'
import { namedBy } from './schema-part.ts'

const WORDS: Readonly<Record<string, Localized>> = {
  string: say('một đoạn chữ', 'a text'),
  integer: say('một số nguyên', 'a whole number'),
  number: say('một số, phần lẻ viết bằng dấu chấm', 'a number, with a decimal point'),
  boolean: say('true hoặc false', 'true or false'),
  array: say('một danh sách, mỗi mục bắt đầu bằng “- ”', 'a list, each item starting with “- ”'),
  object: say('một nhóm khóa, mỗi khóa viết “khóa: giá trị”', 'a group of keys, each written “key: value”'),
}

/** The message of a value of the wrong type. */
export function typeMessage(error: SchemaError): Localized {
  const types = [error.params.type as string | string[]].flat()
  if (error.instancePath === '') return wholeFile(error.data)
  if (error.data === null) return empty(error, types)
  if (typeof error.data === 'number' && types.includes('string')) return numberForText(error, String(error.data))
  const hint = typeof error.data === 'string' && types.includes('integer') ? wholeNumber(error.data) : say('', '')
  const name = quoted(namedBy(error.instancePath))
  return say(`${name} phải là ${words(types, 'vi')}.${hint.vi}`, `${name} must be ${words(types, 'en')}.${hint.en}`)
}

/** How to write the whole number that a text begins with, alone or before words: “01”, “20.000 đồng”. */
function wholeNumber(text: string): Localized {
  const [, number = '', rest = ''] = /^\s*(\d{1,3}(?:[. ]\d{3})+|\d+)(?![\d.,])\s*(.*)$/su.exec(text) ?? []
  const digits = number.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  if (digits === '') return say('', '')
  return /^\d+$/.test(number) && rest === ''
    ? say(` Viết không có dấu nháy: ${digits}.`, ` Write it without quotes: ${digits}.`)
    : say(` Viết liền: ${digits}.`, ` Write ${digits}.`)
}

const words = (types: readonly string[], language: 'vi' | 'en'): string =>
  types.map((type) => WORDS[type]?.[language] ?? type).join(language === 'vi' ? ' hoặc ' : ' or ')

const wholeFile = (data: unknown): Localized =>
  data === null
    ? say('Tệp trống, hoặc chỉ có chú thích.', 'The file is empty, or holds only comments.')
    : say(
        'Cả tệp phải là một nhóm khóa, mỗi khóa viết “khóa: giá trị”.',
        'The whole file must be a group of keys, each written “key: value”.',
      )

function empty(error: SchemaError, types: readonly string[]): Localized {
  const name = quoted(namedBy(error.instancePath))
  return say(
    `${name} đang để trống; ghi ${words(types, 'vi')}, hoặc bỏ cả khóa nếu không có.`,
    `${name} is empty; write ${words(types, 'en')}, or leave the key out if there is none.`,
  )
}

/** Quotes turn a number into a text, but help only where the text has the wanted form. */
function numberForText(error: SchemaError, written: string): Localized {
  const name = quoted(namedBy(error.instancePath))
  const { pattern, format } = (error.parentSchema ?? {}) as { readonly pattern?: string; readonly format?: string }
  const form = forms.get(pattern ?? format ?? '')
  return fits(error, written) || form === undefined
    ? say(
        `${name} là chữ, không phải số: đặt trong dấu nháy, "${written}".`,
        `${name} is a text, not a number: put it in quotes, "${written}".`,
      )
    : say(
        `${name} đang là số ${written}, nhưng phải là ${form.words.vi}.`,
        `${name} is the number ${written}, but must be ${form.words.en}.`,
      )
}
