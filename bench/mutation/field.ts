import type { Procedure } from '#model/types.gen.ts'
import type { ExpectedEffect, Mutator, ExpectedChange } from './mutator.ts'
import type { Random } from './random.ts'
import { asKnown } from './unknown.ts'
import { routesTo, splitPath, valueAt, withValue, type Route } from './route.ts'

/** What holds a field, as far as nobody knows more of it. */
export type Holder = Readonly<Record<string, unknown>>

const written = (value: unknown): string => (value === undefined ? 'absent' : JSON.stringify(value))

/** A field on both sides of a mutation. */
export interface Alteration {
  readonly from: unknown
  readonly to: unknown
  readonly before: Holder
  readonly after: Holder
  readonly procedure: Procedure
}

/** How one field is altered, and what has to be reported of it. */
export interface FieldRule {
  readonly path: string
  /** Where a field is altered in more than one way; by default its path. */
  readonly name?: string
  readonly kind: string | ((alteration: Alteration) => string)
  readonly effect: ExpectedEffect | ((alteration: Alteration) => ExpectedEffect)
  /** A value that does not mean what the old one does; undefined takes it away. */
  readonly value: (random: Random, old: unknown, holder: Holder, procedure: Procedure) => unknown
  /** Whether the field may be taken away; it then is once in three times. */
  readonly optional?: boolean | ((holder: Holder) => boolean)
  /** How the change names the place; by default the id of what holds the field. */
  readonly address?: (holder: Holder) => Pick<ExpectedChange, 'key' | 'case'>
  /** Only where the holder is there, as it needs more than this field. */
  readonly inside?: boolean
  /** Which holders can be altered so; by default all. */
  readonly only?: (holder: Holder, procedure: Procedure) => boolean
}

const idOf = (holder: Holder): Pick<ExpectedChange, 'key'> =>
  typeof holder['id'] === 'string' ? { key: holder['id'] } : {}

/** The mutator of a field by its rule. */
export function fieldMutator(rule: FieldRule): Mutator {
  const { holder: holderPath, name } = splitPath(rule.path)
  return {
    name: rule.name ?? rule.path,
    fields: [rule.path],
    mutate(procedure, random) {
      const routes = routesTo(procedure, holderPath).filter((route) => suits(rule, procedure, route))
      if (routes.length === 0) return undefined
      const route = random.one(routes)
      const before = holderAt(procedure, route)
      const from = before[name]
      const to = isTaken(rule, before, from, random) ? undefined : rule.value(random, from, before, procedure)
      if (from === undefined && to === undefined) return undefined
      const after = withValue(procedure, [...route, name], to)
      const alteration = { from, to, before, after: holderAt(after, route), procedure }
      return {
        after,
        expected: [expectedOf(rule, alteration)],
        description: `${[...route, name].join('.')}: ${written(from)} → ${written(to)}`,
      }
    },
  }
}

const holderAt = (procedure: Procedure, route: Route): Holder => (valueAt(procedure, route) ?? {}) as Holder

function suits({ inside, only }: FieldRule, procedure: Procedure, route: Route): boolean {
  return (
    (inside !== true || valueAt(procedure, route) !== undefined) &&
    (only?.(holderAt(procedure, route), procedure) ?? true)
  )
}

function isTaken({ optional }: FieldRule, holder: Holder, from: unknown, random: Random): boolean {
  return from !== undefined && (typeof optional === 'function' ? optional(holder) : optional === true) && random.once(3)
}

function expectedOf({ path, kind, effect, address = idOf }: FieldRule, alteration: Alteration): ExpectedChange {
  return {
    kind: typeof kind === 'function' ? kind(alteration) : kind,
    ...address(alteration.before),
    effect: known(path, alteration, typeof effect === 'function' ? effect(alteration) : effect),
  }
}

/** A promise that is not said is the time of the law. */
function known(path: string, { before, after }: Alteration, effect: ExpectedEffect): ExpectedEffect {
  if (!path.endsWith('.committed')) return asKnown(path, [before, after], effect)
  const times = [before, after].map(({ statutory, committed }) => ({ committed: committed ?? statutory }))
  return asKnown(path, [times[0] ?? {}, times[1] ?? {}], effect)
}
