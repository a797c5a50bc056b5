import type { Route } from '#model/place.ts'
import { nearest } from '#model/nearest.ts'
import { tornTexts } from '#model/torn-text.ts'
import type { Problem } from './problem.ts'
import type { SchemaError } from './schema.ts'
import { schemaMessage } from './schema-messages.ts'
import { steps } from './schema-part.ts'
import { inQuotes } from './schema-fits.ts'

// Far more than anybody reads; a stranger's file may hold a hundred thousand.
const MOST = 1_000

/** What the errors of a schema say about a file: one problem for each mistake. */
export function schemaProblems(errors: readonly SchemaError[], value: unknown): readonly Problem[] {
  return own(errors).map((error): Problem => {
    const instead = inQuotes(error)
    const place = placeOf(error, toRoute(error.instancePath, value))
    return { code: 'schema', ...place, message: schemaMessage(error), ...(instead === undefined ? {} : { instead }) }
  })
}

/** Where the mistakes stand that the errors of a schema speak of: a value, a key that is unknown, a map that lacks a key. */
export const schemaPlaces = (errors: readonly SchemaError[], value: unknown): readonly { readonly at: Route }[] =>
  own(errors).map((error) => placeOf(error, toRoute(error.instancePath, value)))

/** The errors that are mistakes of their own: neither part of another one nor a second complaint about the same value. */
function own(errors: readonly SchemaError[]): readonly SchemaError[] {
  const considered = withoutTorn(errors.slice(0, MOST))
  const groups = considered.filter((error) => error.keyword === 'anyOf')
  const byPath = new Map<string, SchemaError[]>()
  for (const error of considered.filter((each) => !groups.some((group) => isBranch(each, group)))) {
    byPath.set(error.instancePath, [...(byPath.get(error.instancePath) ?? []), error])
  }
  return [...byPath.values()].flatMap(atOnePlace)
}

/** The errors without those that follow from a text torn apart by its commas: only its first rest is reported. */
function withoutTorn(errors: readonly SchemaError[]): readonly SchemaError[] {
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties')
  const maps = new Map(unknown.map(({ instancePath, data }) => [instancePath, tornTexts(data)]))
  const values = new Set([...maps].flatMap(([path, torn]) => torn.map(({ key }) => `${path}/${key}`)))
  const rests = new Set(
    [...maps].flatMap(([path, torn]) => torn.flatMap((each) => each.rests.slice(1).map((key) => `${path}/${key}`))),
  )
  return errors.filter(
    ({ instancePath, keyword, params }) =>
      !values.has(instancePath) &&
      !(keyword === 'additionalProperties' && rests.has(`${instancePath}/${String(params.additionalProperty)}`)),
  )
}

/** Whether an error only says why one branch of an anyOf does not fit. */
function isBranch(error: SchemaError, group: SchemaError): boolean {
  if (error === group || !`${error.instancePath}/`.startsWith(`${group.instancePath}/`)) return false
  return (
    group.parentSchema?.properties === undefined || (group.schema as readonly unknown[]).includes(error.parentSchema)
  )
}

const KEYS = ['required', 'additionalProperties']

function atOnePlace(errors: readonly SchemaError[]): readonly SchemaError[] {
  const type = errors.find((error) => error.keyword === 'type')
  if (type !== undefined) return [type]
  const missing = errors.flatMap(missingKeys)
  const unknown = errors
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map(({ params }) => String(params.additionalProperty))
  const meant = new Set(unknown.map((key) => nearest(key.trim(), missing)))
  const [first] = errors.filter((error) => !KEYS.includes(error.keyword) && !missing.includes(String(error.params.tag)))
  const isOwn = (error: SchemaError): boolean => error === first || KEYS.includes(error.keyword)
  return errors.filter((error) => isOwn(error) && !missingKeys(error).some((key) => meant.has(key)))
}

/** The keys of which an error misses one. */
function missingKeys({ keyword, params, schema }: SchemaError): readonly string[] {
  if (keyword === 'required') return [String(params.missingProperty)]
  return keyword === 'anyOf'
    ? (schema as readonly { readonly required?: readonly string[] }[]).flatMap(({ required = [] }) => required)
    : []
}

function placeOf(error: SchemaError, route: Route): { readonly at: Route; readonly key?: boolean } {
  if (error.keyword === 'additionalProperties')
    return { at: [...route, String(error.params.additionalProperty)], key: true }
  if (error.keyword === 'uniqueItems')
    return { at: [...route, Math.max(Number(error.params.i), Number(error.params.j))] }
  if (error.keyword === 'discriminator') return { at: [...route, String(error.params.tag)] }
  return missingKeys(error).length > 0 ? { at: route, key: true } : { at: route }
}

function toRoute(pointer: string, root: unknown): Route {
  const route: (string | number)[] = []
  let value = root
  for (const step of steps(pointer)) {
    route.push(Array.isArray(value) ? Number(step) : step)
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[step]
  }
  return route
}
