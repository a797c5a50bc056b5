import fc from 'fast-check'
import { emptyCatalog, type Catalog } from '#model/catalog.ts'
import type { Code, Procedure } from '#model/types.gen.ts'
import { AGENCIES, anyProcedure, anyProcedures } from './arbitrary.ts'

/** Whole catalogs: as many procedures as codes allow, which may succeed one another. */
const CODES: readonly Code[] = Array.from({ length: 9 }, (_, index) => `1.00000${index + 1}`)
const FIELDS = ['a', 'b', 'c', 'd'] as const

/** What may happen to a catalog between two days. Positions count among what is there, and wrap. */
type Event =
  | { readonly event: 'edit'; readonly at: number; readonly part: keyof Procedure; readonly like: Procedure }
  | { readonly event: 'end' | 'arise'; readonly at: number; readonly like: Procedure }
  | { readonly event: 'recode' | 'rename'; readonly at: number; readonly to: number }
  | {
      readonly event: 'merge'
      readonly members: readonly number[]
      readonly into: 'one of them' | 'a new one'
      readonly like: Procedure
    }
  | { readonly event: 'split'; readonly at: number; readonly parts: readonly Procedure[]; readonly stays: boolean }

const PARTS: readonly (keyof Procedure)[] = [
  'name',
  'levels',
  'field',
  'subjects',
  'authority',
  'coordinating',
  'linked',
  'channels',
  'processingTime',
  'dossier',
  'fees',
  'steps',
  'requirements',
  'results',
  'legalBasis',
  'compliance',
]
const at = fc.nat({ max: 8 })
const like = anyProcedure

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ event: fc.constant('edit' as const), at, part: fc.constantFrom(...PARTS), like }),
  },
  { weight: 1, arbitrary: fc.record({ event: fc.constantFrom('end' as const, 'arise' as const), at, like }) },
  { weight: 1, arbitrary: fc.record({ event: fc.constantFrom('recode' as const, 'rename' as const), at, to: at }) },
  {
    weight: 1,
    arbitrary: fc.record({
      event: fc.constant('merge' as const),
      members: fc.uniqueArray(at, { minLength: 2, maxLength: 3 }),
      into: fc.constantFrom('one of them' as const, 'a new one' as const),
      like,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      event: fc.constant('split' as const),
      at,
      parts: fc.array(like, { minLength: 2, maxLength: 2 }),
      stays: fc.boolean(),
    }),
  },
)

const free = (procedures: readonly Procedure[]): readonly Code[] =>
  CODES.filter((code) => !procedures.some((procedure) => procedure.code === code))

/** The procedure in the place of others, which it declares. */
const succeeding = (procedure: Procedure, code: Code, replaces: readonly Code[]): Procedure => ({
  ...procedure,
  code,
  validity: { replaces: replaces.filter((other) => other !== code) },
})

/** The procedures after one event; the same where it cannot happen. */
function after(procedures: readonly Procedure[], event: Event): readonly Procedure[] {
  const nth = (index: number): Procedure | undefined => procedures[index % Math.max(procedures.length, 1)]
  const [fresh, other] = free(procedures)
  switch (event.event) {
    case 'edit':
      return procedures.map((procedure) =>
        procedure === nth(event.at) ? withPart(procedure, event.like, event.part) : procedure,
      )
    case 'end':
      return procedures.filter((procedure) => procedure !== nth(event.at))
    case 'arise':
      return fresh === undefined ? procedures : [...procedures, { ...event.like, code: fresh, validity: {} }]
    case 'rename':
      return fresh === undefined
        ? procedures
        : procedures.map((procedure) => (procedure === nth(event.at) ? { ...procedure, code: fresh } : procedure))
    case 'recode':
      return fresh === undefined
        ? procedures
        : procedures.map((procedure) =>
            procedure === nth(event.at) ? succeeding(procedure, fresh, [procedure.code]) : procedure,
          )
    case 'merge':
      return merged(
        procedures,
        event,
        [...new Set(event.members.map(nth))].filter((member) => member !== undefined),
        fresh,
      )
    case 'split':
      return split(procedures, event, nth(event.at), event.stays ? [fresh] : [fresh, other])
  }
}

/** The procedure that says of one thing what another says. */
function withPart(procedure: Procedure, other: Procedure, name: keyof Procedure): Procedure {
  const { [name]: _, ...rest } = procedure
  return (other[name] === undefined ? rest : { ...procedure, [name]: other[name] }) as Procedure
}

function merged(
  procedures: readonly Procedure[],
  { into, like }: Extract<Event, { event: 'merge' }>,
  members: readonly Procedure[],
  fresh: Code | undefined,
): readonly Procedure[] {
  const [kept] = members
  if (kept === undefined || members.length < 2 || fresh === undefined) return procedures
  const codes = members.map(({ code }) => code)
  const target = into === 'a new one' ? succeeding(like, fresh, codes) : succeeding(kept, kept.code, codes)
  return [...procedures.filter((procedure) => !members.includes(procedure)), target]
}

function split(
  procedures: readonly Procedure[],
  { parts, stays }: Extract<Event, { event: 'split' }>,
  whole: Procedure | undefined,
  codes: readonly (Code | undefined)[],
): readonly Procedure[] {
  if (whole === undefined || codes.includes(undefined)) return procedures
  const heirs = codes.map((code, index) => succeeding(parts[index]!, code!, [whole.code]))
  return [...procedures.filter((procedure) => stays || procedure !== whole), ...heirs]
}

/** A catalog with a profile and these procedures, each in a file of its own. */
function wholeCatalog(procedures: readonly Procedure[]): Catalog {
  const named = (ids: readonly string[]): { id: string; name: string }[] =>
    ids.map((id) => ({ id, name: id.toUpperCase() }))
  const profile = {
    locality: 'huyện Thử',
    issuingBody: 'UBND huyện Thử',
    fields: named(FIELDS),
    agencies: named(AGENCIES),
  }
  const source = (path: string): Catalog['procedures'][number]['source'] => ({ path, file: path, text: '' })
  return {
    ...emptyCatalog,
    profile: { value: profile as NonNullable<Catalog['profile']>['value'], source: source('catalog.yaml') },
    procedures: procedures.map((value) => ({ value, source: source(`procedures/${value.code}.yaml`) })),
  }
}

const anyStart = fc.oneof(
  anyProcedures,
  fc.uniqueArray(anyProcedure, { minLength: 2, maxLength: 4, selector: ({ code }) => code }),
)

/** A catalog on `days` days, one after the other: edits, procedures that end, arise, get another code, are merged and split. */
export function anyHistory(days: number): fc.Arbitrary<readonly Catalog[]> {
  const between = fc.array(anyEvent, { maxLength: 5 })
  return fc.tuple(anyStart, fc.array(between, { minLength: days - 1, maxLength: days - 1 })).map(([start, changes]) => {
    const states = changes.reduce<readonly (readonly Procedure[])[]>(
      (all, events) => [...all, events.reduce(after, all.at(-1)!)],
      [start],
    )
    return states.map(wholeCatalog)
  })
}
