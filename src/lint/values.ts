import type { Route } from '#model/place.ts'

/** A value of a file that may not fit its schema, and where it stands. */
export interface Found {
  readonly at: Route
  readonly value: unknown
}

/**
 * The values that a pattern leads to; `*` stands for every item of a list. Anything may stand in such a file, so a
 * step that does not fit leads nowhere.
 */
export function* valuesAt(
  root: unknown,
  [step, ...rest]: readonly string[],
  at: Route = [],
): Generator<Found, void, undefined> {
  if (step === undefined) return yield { at, value: root }
  if (step === '*') {
    const items: readonly unknown[] = Array.isArray(root) ? root : []
    for (const [index, item] of items.entries()) yield* valuesAt(item, rest, [...at, index])
  } else if (typeof root === 'object' && root !== null && Object.hasOwn(root, step)) {
    yield* valuesAt((root as Readonly<Record<string, unknown>>)[step], rest, [...at, step])
  }
}
