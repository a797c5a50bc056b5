import { isDeepStrictEqual } from 'node:util'
import { foldWording } from '#model/wording.ts'

/**
 * Whether two values say the same: white space, Unicode form and tone placement of texts do not count, neither do marks of a list before
 * them, signs at their end (`foldWording`), the order of plain lists (levels, channels, codes) or of keys; an empty list says the same as an absent one, and so does
 * what is taken for said where nothing is.
 */
export function same(a: unknown, b: unknown): boolean {
  // Most values are equal to the letter; only the others are worth folding.
  return isDeepStrictEqual(a, b) || isDeepStrictEqual(canonical(a), canonical(b))
}

// A paper is handed in, a step follows the one before it.
const TAKEN_FOR_SAID: Readonly<Record<string, unknown>> = Object.assign(Object.create(null) as object, {
  purpose: 'submit',
  parallel: false,
})

/** The form of a value in which equal meanings are deeply equal. Only for comparing. */
export function canonical(value: unknown): unknown {
  if (typeof value === 'string') return foldWording(value)
  if (Array.isArray(value)) return canonicalList(value.map(canonical))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, item]) => [key, canonical(item)] as const)
  const kept = entries
    .filter(([key, item]) => item !== undefined && TAKEN_FOR_SAID[key] !== item)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

function canonicalList(items: readonly unknown[]): readonly unknown[] | undefined {
  if (items.length === 0) return undefined
  return items.every((item) => typeof item !== 'object') ? [...items].sort() : items
}
