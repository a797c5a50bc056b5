import type { CatalogFile } from '#model/catalog.ts'
import { say, type Localized } from '#model/localized.ts'
import { losesDigits } from '#model/misread.ts'
import { quoted } from '#model/nearest.ts'
import type { Route } from '#model/place.ts'
import { ODD_SPACE, withPlainSpaces } from '#model/spaces.ts'
import type { Problem } from './problem.ts'
import type { SchemaError } from './schema.ts'

/** The file with what its schema wanted in the place of a number or a text: a rule may know how to put that right. */
export function withWanted(file: CatalogFile, errors: readonly SchemaError[]): CatalogFile {
  if (errors.length === 0) return file
  const wanted = wantedTypes(errors)
  const known = <T extends { readonly at: Route }>(written: T): T => {
    const types = wanted.get(pointer(written.at))
    return types === undefined ? written : { ...written, wanted: types }
  }
  return { ...file, numbers: file.numbers.map(known), texts: file.texts.map(known) }
}

function wantedTypes(errors: readonly SchemaError[]): ReadonlyMap<string, readonly string[]> {
  const wanted = new Map<string, readonly string[]>()
  for (const { instancePath, keyword, params } of errors) {
    const types = keyword === 'type' ? [params['type'] as string | readonly string[]].flat() : []
    wanted.set(instancePath, [...(wanted.get(instancePath) ?? []), ...types])
  }
  return wanted
}

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
  const lost = new Set(numbers.filter(losesDigits).map((number) => pointer(number.at)))
  return problems.filter(({ at }) => typeof at === 'number' || !lost.has(pointer(at)))
}
