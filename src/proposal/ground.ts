import { inForce } from '#change/normalize.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import type { CalendarDate, Code, Procedure } from '#model/types.gen.ts'
import type { Lookup } from './lookup.ts'

type Find = (code: Code) => Entry<Procedure> | undefined

/** The procedures of a catalog by code, as they are on a day; the first of a code wins. */
export interface Ground {
  readonly day: CalendarDate
  /** Those in force on the day. */
  readonly inForce: Find
  /** Those in force, else those that have ended or are still to come. */
  readonly any: Find
  /** The same as values. */
  readonly lookup: Lookup
}

/** What proposals are held against on a day. */
export function groundOf(catalog: Catalog, day: CalendarDate): Ground {
  const [now, all] = [byCode(inForce(catalog, day)), byCode(catalog.procedures)]
  const any: Find = (code) => now.get(code) ?? all.get(code)
  return { day, inForce: (code) => now.get(code), any, lookup: (code) => any(code)?.value }
}

const byCode = (entries: readonly Entry<Procedure>[]): ReadonlyMap<Code, Entry<Procedure>> =>
  new Map([...entries].reverse().map((entry) => [entry.value.code, entry]))
