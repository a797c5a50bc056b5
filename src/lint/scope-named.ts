import type { CatalogFile } from '#model/catalog.ts'
import { calendars, everything } from './scope-declared.ts'

const CODE = /^[1-9]\.\d{6}/
const KINDS: Readonly<Record<string, readonly string[]>> = {
  field: ['field'],
  ids: ['field'],
  authority: ['agency'],
  coordinating: ['agency'],
  by: ['agency'],
  type: ['type'],
  lookup: ['database'],
  database: ['database'],
  criterion: ['criterion'],
  // A proposed change says in `kind` what these are.
  from: ['field', 'agency', 'type', 'database'],
  to: ['field', 'agency', 'type', 'database'],
}

/** What a file speaks of, as `kind:name`: texts with the form of a code, and ids where a key says what they name. */
export function named({ kind, value, numbers }: CatalogFile): ReadonlySet<string> {
  const written = numbers.filter((number) => CODE.test(number.written)).map((number) => `code:${number.written}`)
  return new Set([everything, ...(kind === 'profile' ? [calendars] : []), ...written, ...texts(value, [])])
}

function* texts(value: unknown, kinds: readonly string[]): Generator<string> {
  if (typeof value === 'string') {
    if (CODE.test(value)) yield `code:${value}`
    for (const kind of kinds) yield `${kind}:${value}`
  } else if (Array.isArray(value)) for (const item of value) yield* texts(item, kinds)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      yield* texts(item, Object.hasOwn(KINDS, key) ? (KINDS[key] ?? []) : [])
  }
}
