import { say, type Localized } from '#model/localized.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import { printable } from '#model/text.ts'
import { isRest, tornTexts, type TornText } from '#model/torn-text.ts'
import type { SchemaError } from './schema.ts'
import { schemaPart } from './schema-part.ts'

/** The message of a key that is not there. */
export function missingKey(key: string, error: SchemaError): Localized {
  const title = schemaPart(error, key)?.title
  return say(
    `Thiếu khóa ${quoted(key)}${typeof title === 'string' ? ` (${title})` : ''}.`,
    `The key ${quoted(key)} is missing.`,
  )
}

/** The message of a key that the schema does not know. */
export function unknownKey(key: string, error: SchemaError): Localized {
  const known = Object.keys((error.parentSchema?.properties ?? {}) as object)
  const trimmed = key.trim()
  if (trimmed !== key && known.includes(trimmed)) {
    return say(
      `Trước hoặc sau khóa ${quoted(trimmed)} có ký tự trắng lạ; xóa và gõ lại dấu cách.`,
      `There is an unusual space around the key ${quoted(trimmed)}; type the spaces again.`,
    )
  }
  const torn = tornTexts(error.data).find(({ rests }) => rests[0] === key)
  if (torn !== undefined) return endedByComma(torn)
  if (isRest(key, (error.data as Readonly<Record<string, unknown>>)[key])) {
    return say(
      `Không có khóa ${quoted(key)} ở đây. Nếu dấu phẩy đứng trước là nội dung, đặt cả giá trị trong dấu nháy kép.`,
      `There is no key ${quoted(key)} here. If the comma before it is content, put the whole value in double quotes.`,
    )
  }
  const guess = didYouMean(key, known)
  const list =
    guess.vi === '' ? say(` Các khóa dùng được: ${known.join(', ')}.`, ` Known keys: ${known.join(', ')}.`) : guess
  return say(`Không có khóa ${quoted(key)} ở đây.${list.vi}`, `There is no key ${quoted(key)} here.${list.en}`)
}

/** Shows the whole value in quotes, when it is short enough to be shown. */
function endedByComma({ key, text }: TornText): Localized {
  const shown = text.length <= 120 ? `: ${printable(`${key}: ${JSON.stringify(text)}`)}` : ''
  return say(
    `Trong { }, dấu phẩy kết thúc giá trị của ${quoted(key)}. Nếu dấu phẩy là nội dung, đặt cả giá trị trong dấu nháy kép${shown}.`,
    `Inside { }, the comma ends the value of ${quoted(key)}. If the comma is content, put the whole value in double quotes${shown}.`,
  )
}
