import type { Entry, FileKind } from '#model/catalog.ts'
import { meets, writtenRoute } from '#model/gaps.ts'
import type { Gaps, Route, Source } from '#model/place.ts'
import { isHuge, schemaErrors, type SchemaError } from './schema.ts'
import { schemaPlaces } from './schema-problems.ts'

// Each round takes away what the errors of the one before point at; what they are nested in is soon the whole file.
const MOST_ROUNDS = 12
// More mistakes than these are no file with a mistake, and each costs time.
const MOST_ERRORS = 300

/**
 * What fits its schema of a value that has these errors: without the keys and items that they point at. The source says what was left
 * out. Undefined where the file as a whole is wrong: a required key of its root, or too much of it.
 */
export function fittingPart(
  kind: FileKind,
  source: Source,
  value: unknown,
  errors: readonly SchemaError[],
): Entry<unknown> | undefined {
  let gaps: Gaps = { whole: source, removed: [], unsure: [] }
  let part = value
  let wrong = errors
  for (let round = 0; round < MOST_ROUNDS && wrong.length <= MOST_ERRORS; round += 1) {
    const found = wrong.length === 0 ? emptied(value, gaps.removed) : unfit(wrong, part, gaps)
    if (found.length === 0) return { value: part, source: { ...source, gaps } }
    if (isHuge(value) || found.some((route) => route.length === 0)) return undefined
    const unsure = [...gaps.unsure, ...mapsOf(wrong, part, gaps)]
    gaps = { ...gaps, removed: outermost([...gaps.removed, ...found]), unsure }
    part = without(value, gaps.removed)
    wrong = schemaErrors(kind, part)
  }
  return undefined
}

/** Written routes of the smallest parts that the errors condemn. */
const unfit = (errors: readonly SchemaError[], part: unknown, { removed }: Gaps): readonly Route[] =>
  schemaPlaces(errors, part).map(({ at }) => withDependents(writtenRoute(at, removed)))

/** Written routes of the maps in which errors find a key that nobody knows. */
const mapsOf = (errors: readonly SchemaError[], part: unknown, { removed }: Gaps): readonly Route[] =>
  schemaPlaces(
    errors.filter(({ keyword }) => keyword === 'additionalProperties'),
    part,
  ).map(({ at }) => writtenRoute(at.slice(0, -1), removed))

/** Lists of which every item was left out: an empty one would say that there is none. */
function emptied(value: unknown, removed: readonly Route[]): readonly Route[] {
  const lists = removed.filter((route) => typeof route.at(-1) === 'number').map((route) => route.slice(0, -1))
  return lists.filter((list) => {
    const items = list.reduce<unknown>((inner, step) => (inner as Readonly<Record<string, unknown>>)[step], value)
    const left = removed.filter((route) => route.length === list.length + 1 && meets(route, list))
    return Array.isArray(items) && left.length === items.length
  })
}

/** A value without what stands at routes; the items after one that is left out move up. */
export function without(value: unknown, removed: readonly Route[], at: Route = []): unknown {
  if (!removed.some((route) => meets(route, at)) || typeof value !== 'object' || value === null) return value
  const isLeft = (step: string | number): boolean =>
    !removed.some((route) => route.length === at.length + 1 && route.at(-1) === step && meets(route, at))
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => (isLeft(index) ? [without(item, removed, [...at, index])] : []))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isLeft(key))
      .map(([key, item]) => [key, without(item, removed, [...at, key])]),
  )
}

// Without it an item of a list would say more than its file does: a paper for all, where it is for one case.
const NARROWING: ReadonlySet<string | number> = new Set(['case', 'when', 'channel', 'purpose', 'per', 'parallel'])

/** The whole item, where what cannot be read is what narrows it. */
function withDependents(route: Route): Route {
  const [key, item] = [route.at(-1), route.at(-2)]
  return key !== undefined && NARROWING.has(key) && typeof item === 'number' ? route.slice(0, -1) : route
}

/** Routes without repetitions, and without those that lie inside others. */
const outermost = (routes: readonly Route[]): readonly Route[] =>
  routes.filter(
    (route, index) =>
      !routes.some(
        (other, position) =>
          position !== index &&
          meets(other, route) &&
          (other.length < route.length || (other.length === route.length && position < index)),
      ),
  )
