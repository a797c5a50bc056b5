import fc from 'fast-check'
import { stringify } from 'yaml'
import { canonical } from '#change/same.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { Source } from '#model/place.ts'

/** A number from 0 below the given one, made from numbers that fast-check can shrink. */
export type Choose = (count: number) => number
export const anyChoose: fc.Arbitrary<Choose> = fc
  .array(fc.nat({ max: 997 }), { minLength: 40, maxLength: 40 })
  .map((numbers) => {
    let next = 0
    return (count) => (count === 0 ? 0 : numbers[next++ % numbers.length]! % count)
  })

const inAnyOrder = <T>(items: readonly T[], choose: Choose): T[] =>
  items.reduce<T[]>((result, item) => {
    const at = choose(result.length + 1)
    return [...result.slice(0, at), item, ...result.slice(at)]
  }, [])

/** A value with its keys, and lists, in any order; steps stand in the order in which they are made. */
function shuffled<T>(value: T, choose: Choose, key = ''): T {
  if (Array.isArray(value))
    return (key === 'steps' ? value : inAnyOrder(value, choose)).map((item: unknown) => shuffled(item, choose)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    inAnyOrder(Object.entries(value), choose).map(([name, item]) => [name, shuffled(item, choose, name)]),
  ) as T
}

/** A catalog whose files, keys and lists stand in any order. */
export const shuffledCatalog = (catalog: Catalog, choose: Choose): Catalog => ({
  ...catalog,
  procedures: inAnyOrder(catalog.procedures, choose).map(({ value, source }) => ({
    source,
    value: shuffled(value, choose),
  })),
})

const STYLES = [
  {},
  { collectionStyle: 'flow' },
  { defaultStringType: 'QUOTE_DOUBLE' },
  { defaultStringType: 'QUOTE_SINGLE', indent: 4 },
  { lineWidth: 40 },
  { defaultKeyType: 'QUOTE_DOUBLE', indentSeq: false },
] as const

/** The files of a catalog in any style of YAML, with comments, some with Windows line ends, in any order. */
export function textsOf({ profile, procedures }: Catalog, choose: Choose): readonly Source[] {
  const entries = inAnyOrder([...(profile === undefined ? [] : [profile]), ...procedures], choose)
  return entries.map(({ value, source }) => {
    const text = `# ${choose(100)}\n${stringify(value, STYLES[choose(STYLES.length)]!)}`
    return { ...source, text: choose(4) === 0 ? text.replaceAll('\n', '\r\n') : text }
  })
}

/** Changes as what they mean, in any order: lists whose order has no meaning are sorted, and those of a whole procedure with them. */
export const meant = (changes: readonly Change[]): readonly string[] =>
  changes.map((change) => JSON.stringify(sorted(canonical(change)))).sort()

function sorted(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item))
    return key === 'steps' ? items : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === 'provenance' ? undefined : sorted(item, name)]),
  )
}
