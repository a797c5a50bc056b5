import { say, type Localized } from '#model/localized.ts'
import { didYouMean, nearest, quoted } from '#model/nearest.ts'
import type { SchemaError } from './schema.ts'
import { insideCurlyQuotes } from './schema-fits.ts'
import { forms } from './schema-forms.ts'
import { missingKey, unknownKey } from './schema-key-messages.ts'
import { namedBy, strings } from './schema-part.ts'
import { typeMessage } from './schema-type-message.ts'

type Say = (error: SchemaError) => Localized

const named = (error: SchemaError): string => quoted(namedBy(error.instancePath))
/** A value as one line of text; lists and maps may hold anything, also a key called toString. */
const lineOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
const shown = (value: unknown): string => quoted(lineOf(value))

/** What every keyword that can fail means to an author. */
export const schemaMessages: ReadonlyMap<string, Say> = new Map<string, Say>([
  ['type', typeMessage],
  ['required', (error) => missingKey(String(error.params.missingProperty), error)],
  ['additionalProperties', (error) => unknownKey(String(error.params.additionalProperty), error)],
  ['enum', (error) => notOneOf(error, strings(error.params.allowedValues))],
  ['const', (error) => notOneOf(error, strings([error.params.allowedValue]))],
  [
    'discriminator',
    (error) =>
      notOneOf({ ...error, data: error.params.tagValue, instancePath: `/${String(error.params.tag)}` }, kinds(error)),
  ],
  ['pattern', (error) => wrongForm(error, String(error.params.pattern))],
  ['format', (error) => wrongForm(error, String(error.params.format))],
  ['minLength', (error) => say(`${named(error)} không được để trống.`, `${named(error)} must not be empty.`)],
  [
    'maxLength',
    (error) =>
      say(
        `${named(error)} dài quá ${limit(error)} ký tự.`,
        `${named(error)} is longer than ${limit(error)} characters.`,
      ),
  ],
  [
    'minimum',
    (error) =>
      say(`${named(error)} không được nhỏ hơn ${limit(error)}.`, `${named(error)} must not be below ${limit(error)}.`),
  ],
  [
    'maximum',
    (error) =>
      say(`${named(error)} không được lớn hơn ${limit(error)}.`, `${named(error)} must not be above ${limit(error)}.`),
  ],
  [
    'minItems',
    (error) =>
      say(`${named(error)} cần ít nhất ${limit(error)} mục.`, `${named(error)} needs at least ${limit(error)} item.`),
  ],
  ['uniqueItems', repeated],
  ['anyOf', noneFits],
])

/** The message of an error. A keyword without one of its own is named as it stands in the schema; a test keeps that from happening. */
export const schemaMessage = (error: SchemaError): Localized =>
  schemaMessages.get(error.keyword)?.(error) ??
  say(`${named(error)} không đúng quy định “${error.keyword}”.`, `${named(error)} breaks “${error.keyword}”.`)

const limit = (error: SchemaError): string => String(error.params.limit)
const kinds = (error: SchemaError): readonly string[] =>
  (error.parentSchema?.oneOf as { $ref: string }[]).map(({ $ref }) => $ref.split('/').at(-1) ?? '')

function notOneOf(error: SchemaError, allowed: readonly string[]): Localized {
  const guess = nearest(lineOf(error.data), allowed)
  const list = allowed.join(', ')
  const hint =
    guess === undefined
      ? say(` Dùng một trong: ${list}.`, ` Use one of: ${list}.`)
      : didYouMean(lineOf(error.data), allowed)
  return say(
    `${named(error)} không nhận giá trị ${shown(error.data)}.${hint.vi}`,
    `${named(error)} cannot be ${shown(error.data)}.${hint.en}`,
  )
}

function wrongForm(error: SchemaError, form: string): Localized {
  const wanted = forms.get(form)
  const inside = insideCurlyQuotes(error)
  if (inside !== undefined) return curlyQuotes(error, inside)
  const meanings = wanted?.meanings?.(lineOf(error.data))
  if (meanings !== undefined) return twoMeanings(error, meanings)
  const guess = wanted?.guess?.(lineOf(error.data))
  const hint =
    guess === undefined ? say('', '') : say(` Có phải là ${quoted(guess)}?`, ` Did you mean ${quoted(guess)}?`)
  return say(
    `${named(error)} đang là ${shown(error.data)}, nhưng phải là ${wanted?.words.vi ?? form}.${hint.vi}`,
    `${named(error)} is ${shown(error.data)}, but must be ${wanted?.words.en ?? form}.${hint.en}`,
  )
}

const curlyQuotes = (error: SchemaError, inside: string): Localized =>
  say(
    `${named(error)} đang nằm trong dấu nháy cong, mà YAML coi là nội dung; dùng dấu nháy thẳng: "${inside}".`,
    `${named(error)} stands in curly quotes, which are content to YAML; use straight ones: "${inside}".`,
  )

const twoMeanings = (error: SchemaError, [one, other]: readonly [string, string]): Localized =>
  say(
    `${named(error)} đang là ${shown(error.data)}, đọc được hai cách; ghi rõ ${quoted(one)} hoặc ${quoted(other)}.`,
    `${named(error)} is ${shown(error.data)}, which can be read in two ways; write ${quoted(one)} or ${quoted(other)}.`,
  )

function repeated(error: SchemaError): Localized {
  const first = Math.min(Number(error.params.i), Number(error.params.j)) + 1
  return say(
    `Mục này lặp lại mục thứ ${first} của ${named(error)}.`,
    `This item repeats item ${first} of ${named(error)}.`,
  )
}

function noneFits(error: SchemaError): Localized {
  const keys = (error.schema as { required?: readonly string[] }[])
    .flatMap(({ required }) => required ?? [])
    .map(quoted)
    .join(', ')
  if (keys !== '') return say(`Cần ít nhất một trong các khóa ${keys}.`, `At least one of the keys ${keys} is needed.`)
  const wanted: unknown = error.parentSchema?.description
  return say(`${named(error)} không đúng dạng: ${String(wanted)}`, `${named(error)} has none of the allowed forms.`)
}
