import type { CatalogFile, WrittenNumber } from '#model/catalog.ts'
import { grouped } from '#model/grouped.ts'
import { say, type Localized } from '#model/localized.ts'
import { isMisread } from '#model/misread.ts'
import { quoted } from '#model/nearest.ts'
import type { Route } from '#model/place.ts'
import { ODD_SPACE, withPlainSpaces } from '#model/spaces.ts'
import type { Problem } from './problem.ts'
import type { SchemaError } from './schema.ts'
import { fits } from './schema-fits.ts'

/**
 * The file with what its schema wanted in the place of a number or a text: a rule may know how to put that right. Where only the first error
 * was looked for, any of them may be wanted.
 */
export function withWanted(file: CatalogFile, errors: readonly SchemaError[], isFirstOnly: boolean): CatalogFile {
  if (errors.length === 0) return file
  const byPlace = grouped(errors, ({ instancePath }) => instancePath)
  const at = (route: Route): readonly SchemaError[] => byPlace.get(pointer(route)) ?? []
  return {
    ...file,
    numbers: file.numbers.map((number) => withWantedNumber(number, at(number.at), isFirstOnly)),
    texts: file.texts.map((text) => {
      const found = at(text.at)
      return found.length === 0 ? text : { ...text, wanted: found.flatMap(typesOf) }
    }),
  }
}

/** A text is wanted in the place of a number only where the number, as it is written, has the form of that text. */
function withWantedNumber(number: WrittenNumber, errors: readonly SchemaError[], isFirstOnly: boolean): WrittenNumber {
  const found = errors.filter(({ keyword }) => keyword === 'type')
  if (found.length === 0) return isFirstOnly ? { ...number, wanted: ['string', 'integer', 'number'] } : number
  const fitting = (error: SchemaError) =>
    typesOf(error).filter((type) => type !== 'string' || fits(error, number.written))
  return { ...number, wanted: found.flatMap(fitting) }
}

const typesOf = ({ keyword, params }: SchemaError): readonly string[] =>
  keyword === 'type' ? [params.type as string | readonly string[]].flat() : []

const pointer = (route: Route): string =>
  route.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')

/** A key that is unknown because of an odd space in it has that mistake, and no other. */
export function withOddKey(problem: Problem): Problem {
  const name = problem.key === true && typeof problem.at !== 'number' ? String(problem.at.at(-1)) : ''
  return ODD_SPACE.test(name)
    ? { ...problem, code: 'non-breaking-space', message: oddKey(withPlainSpaces(name)) }
    : problem
}

const oddKey = (plain: string): Localized =>
  say(
    `Tên khóa ${quoted(plain)} có dấu cách lạ (không ngắt, hoặc không nhìn thấy); xóa và gõ lại.`,
    `The key ${quoted(plain)} has an unusual space (non-breaking or invisible); delete it and type it again.`,
  )

/** The problems without those that the rule number-loses-digits names: one mistake, one finding. */
export function withoutLostNumbers(problems: readonly Problem[], { numbers }: CatalogFile): readonly Problem[] {
  if (problems.length === 0) return problems
  const lost = new Set(numbers.filter(isMisread).map((number) => pointer(number.at)))
  return problems.filter(({ at }) => typeof at === 'number' || !lost.has(pointer(at)))
}
