import { decimal } from '#model/decimal.ts'
import { citation } from '#model/names.ts'
import type { Route } from '#model/place.ts'
import type {
  Activity,
  DossierDocument,
  Fee,
  LegalBasis,
  Procedure,
  Requirement,
  Result,
  Step,
  TimeCase,
} from '#model/types.gen.ts'
import type { FormPart } from './kind.ts'
import { charged, counted, type Movement } from './measure.ts'
import type { ThingList } from './thing.ts'

/** A list inside a procedure whose items have a key of their own. */
export interface Parts<T> {
  /** Where the list stands, in the notation of `covers`. */
  readonly at: string
  readonly name: ThingList
  /** The part of the form that shows it. */
  readonly formPart: FormPart | 'none'
  /** What an item counts in a balance; nothing where it is in none. */
  counts(item: T): readonly Movement[]
  list(procedure: Procedure): readonly T[]
  /** The procedure with another list. One that becomes empty says “none”, one that was never there stays unknown; cases and activities that are gone leave no list. */
  put(procedure: Procedure, items: readonly T[]): Procedure
  key(item: T): string
}

type Lists = 'fees' | 'steps' | 'requirements' | 'results' | 'legalBasis'
const byId = (item: { readonly id: string }): string => item.id

/** The value with one key set, or without the key when there is nothing to set. */
export function withKey<T extends object, K extends keyof T>(value: T, key: K, item: T[K] | undefined): T {
  const { [key]: _, ...rest } = value
  return (item === undefined ? rest : { ...value, [key]: item }) as T
}

/** Absent is unknown, an empty list is none: taking the last item away does not make people forget that there is none. */
const noneOrUnknown = <T>(items: readonly T[], before: readonly unknown[] | undefined): T[] | undefined =>
  items.length === 0 && before === undefined ? undefined : [...items]
const unlessEmpty = <T>(items: readonly T[]): T[] | undefined => (items.length === 0 ? undefined : [...items])
const unlessBare = <T extends object>(value: T): T | undefined => (Object.keys(value).length === 0 ? undefined : value)

const nothing = (): readonly Movement[] => []

function ofProcedure<T>(
  field: Lists,
  formPart: FormPart,
  key: (item: T) => string,
  counts: Parts<T>['counts'] = nothing,
): Parts<T> {
  return {
    at: `${field}[]`,
    name: field,
    formPart,
    counts,
    list: (procedure) => (procedure[field] ?? []) as unknown as T[],
    put: (procedure, items) => withKey(procedure, field, noneOrUnknown(items, procedure[field]) as never),
    key,
  }
}

export const fees = ofProcedure<Fee>('fees', 'fees', byId, ({ per, amount }) => [charged(per, decimal(amount))])
export const steps = ofProcedure<Step>('steps', 'steps', byId, () => [counted('steps', 1)])
export const requirements = ofProcedure<Requirement>('requirements', 'requirements', byId, () => [
  counted('requirements', 1),
])
export const results = ofProcedure<Result>('results', 'results', byId)
/** Legal bases have no id; the provision they cite is their key. */
export const legalBases = ofProcedure<LegalBasis>('legalBasis', 'basis', citation)

export const documents: Parts<DossierDocument> = {
  at: 'dossier.documents[]',
  name: 'documents',
  formPart: 'dossier',
  // A paper that the office looks up itself is not one to bring.
  counts: ({ lookup }) => (lookup === undefined ? [counted('papers', 1)] : []),
  list: (procedure) => procedure.dossier?.documents ?? [],
  put: (procedure, items) =>
    withKey(
      procedure,
      'dossier',
      unlessBare(withKey(procedure.dossier ?? {}, 'documents', noneOrUnknown(items, procedure.dossier?.documents))),
    ),
  key: byId,
}

export const timeCases: Parts<TimeCase> = {
  at: 'processingTime.cases[]',
  name: 'timeCases',
  formPart: 'time',
  counts: nothing,
  list: (procedure) => procedure.processingTime?.cases ?? [],
  put: (procedure, items) =>
    withKey(
      procedure,
      'processingTime',
      unlessBare(withKey(procedure.processingTime ?? {}, 'cases', unlessEmpty(items))),
    ),
  key: byId,
}

export const activities: Parts<Activity> = {
  at: 'compliance.activities[]',
  name: 'activities',
  formPart: 'none',
  counts: nothing,
  list: (procedure) => procedure.compliance?.activities ?? [],
  put: (procedure, items) =>
    withKey(procedure, 'compliance', unlessBare(withKey(procedure.compliance ?? {}, 'activities', unlessEmpty(items)))),
  key: byId,
}

/** Where an item stands in the procedure, or the list where it is not in it. */
export function partRoute<T>(parts: Parts<T>, procedure: Procedure, key: string, ...rest: readonly string[]): Route {
  const list = parts.at.replace('[]', '').split('.')
  const index = parts.list(procedure).findIndex((item) => parts.key(item) === key)
  return index === -1 ? list : [...list, index, ...rest]
}

/** The item with the key, if the procedure has it. */
export const findPart = <T>(parts: Parts<T>, procedure: Procedure, key: string): T | undefined =>
  parts.list(procedure).find((item) => parts.key(item) === key)

const keysOf = <T>(parts: Parts<T>): readonly [ThingList, (procedure: Procedure) => readonly string[]] => [
  parts.name,
  (procedure) => parts.list(procedure).map(parts.key),
]
const keys = new Map<ThingList, (procedure: Procedure) => readonly string[]>([
  keysOf(documents),
  keysOf(fees),
  keysOf(steps),
  keysOf(requirements),
  keysOf(results),
  keysOf(legalBases),
  keysOf(timeCases),
  keysOf(activities),
  ['compliance', ({ compliance = {} }) => Object.keys(compliance).filter((key) => key !== 'activities')],
])

/** The keys that a list of a procedure has; undefined where things of the list are always there, or have no keys. */
export const keysIn = (procedure: Procedure, list: ThingList): readonly string[] | undefined =>
  keys.get(list)?.(procedure)
