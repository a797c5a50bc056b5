import type { Change, ChangeKind, ChangeOf } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'
import type { Found, ProcedureKind } from './kind.ts'
import { reversed } from './measure.ts'
import { findPart, partRoute, withKey, type Parts } from './parts.ts'
import { same } from './same.ts'

/** What a kind adds to its shape: its title, the verdicts, the sentences, and its mirror or part of the form where that is another one. */
export type Judgement<K extends ChangeKind> = Pick<
  ProcedureKind<ChangeOf<K>>,
  'title' | 'decidedBy' | 'verdicts' | 'verdict' | 'describe' | 'meaning'
> &
  Partial<Pick<ProcedureKind, 'mirror' | 'formPart' | 'startsFromNothing' | 'renames' | 'agrees'>> & {
    /** What a change counts in a balance; absent where it counts nothing, or what its item does. */
    readonly movements?: ProcedureKind<ChangeOf<K>>['movements']
  }

/** A change of a kind with the values that are there; what is undefined is left out. */
export function found<K extends ChangeKind>(kind: K, values: Record<string, unknown>): Found<ChangeOf<K>> {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined)
  return { kind, ...Object.fromEntries(kept) } as unknown as Found<ChangeOf<K>>
}

const keyOf = (change: Found | Change): string => ('key' in change ? change.key : '')

const valueOf = (change: { readonly from?: unknown; readonly to?: unknown }, side: 'from' | 'to'): unknown =>
  change[side]

/** A kind for one property of the procedure itself. */
export function property<K extends ChangeKind>(
  kind: K,
  field: keyof Procedure,
  judgement: Judgement<K> & Pick<ProcedureKind, 'formPart'>,
): ProcedureKind<ChangeOf<K>> {
  return {
    scope: 'procedure',
    mirror: kind,
    direction: 'amends',
    thing: () => ({ list: 'procedure', key: field }),
    place: () => field,
    movements: () => [],
    covers: [field],
    *compare(before, after) {
      const agrees = judgement.agrees ?? same
      if (!agrees(before[field], after[field])) yield found(kind, { from: before[field], to: after[field] })
    },
    read: (procedure) => procedure[field],
    write: (procedure, _, value) => withKey(procedure, field, value as never),
    route: () => [field],
    ...judgement,
  }
}

/** A kind for an item that comes or goes; the change carries the whole item. */
export function presence<K extends ChangeKind, T>(
  kind: K,
  direction: 'added' | 'removed',
  parts: Parts<T>,
  judgement: Judgement<K> & Pick<ProcedureKind, 'mirror'>,
): ProcedureKind<ChangeOf<K>> {
  const [mine, other] = direction === 'added' ? (['to', 'from'] as const) : (['from', 'to'] as const)
  return {
    scope: 'procedure',
    direction: direction === 'added' ? 'adds' : 'removes',
    formPart: parts.formPart,
    thing: (change) => ({ list: parts.name, key: keyOf(change) }),
    place: () => parts.at,
    movements: (change) => {
      const item = valueOf(change, mine) as T | undefined
      const counts = item === undefined ? [] : parts.counts(item)
      return direction === 'added' ? counts : counts.map(reversed)
    },
    covers: [parts.at],
    *compare(before, after) {
      const sides = { from: before, to: after }
      for (const item of parts.list(sides[mine])) {
        const key = parts.key(item)
        if (findPart(parts, sides[other], key) === undefined) yield found(kind, { key, [mine]: item })
      }
    },
    read: (procedure, change) => findPart(parts, procedure, keyOf(change)),
    write: (procedure, change, value) =>
      parts.put(procedure, replaced(parts, procedure, keyOf(change), value as T | undefined)),
    route: (procedure, change) => partRoute(parts, procedure, keyOf(change)),
    ...judgement,
  }
}

/** The list with the item under the key replaced, added at the end, or taken away. */
export function replaced<T>(parts: Parts<T>, procedure: Procedure, key: string, item: T | undefined): readonly T[] {
  const items = parts.list(procedure)
  if (item === undefined) return items.filter((other) => parts.key(other) !== key)
  if (findPart(parts, procedure, key) === undefined) return [...items, item]
  return items.map((other) => (parts.key(other) === key ? item : other))
}

/** How a kind sees the part of an item that it answers for. */
export interface Lens<T> {
  readonly covers: readonly string[]
  /** Its value is an item itself, or several fields of one under their names. */
  readonly whole?: true
  get(item: T): unknown
  set(item: T, value: unknown): T
}

/** One field of an item. */
export function field<T extends object>(name: keyof T & string): Lens<T> {
  return { covers: [name], get: (item) => item[name], set: (item, value) => withKey(item, name, value as never) }
}

/** Several fields of an item as one value. */
export function fieldGroup<T extends object>(...names: readonly (keyof T & string)[]): Lens<T> {
  const pick = (item: T): object =>
    Object.fromEntries(names.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])))
  return {
    covers: names,
    whole: true,
    get: (item) => (Object.keys(pick(item)).length === 0 ? undefined : pick(item)),
    set: (item, value) => names.reduce((result, name) => withKey(result, name, (value as T | undefined)?.[name]), item),
  }
}

/** A kind for a part of an item that both sides have. `when` narrows it to some of the differences. */
export function amendment<K extends ChangeKind, T>(
  kind: K,
  parts: Parts<T>,
  lens: Lens<T>,
  judgement: Judgement<K>,
  when: (before: T, after: T) => boolean = () => true,
): ProcedureKind<ChangeOf<K>> {
  return {
    scope: 'procedure',
    mirror: kind,
    direction: 'amends',
    formPart: parts.formPart,
    thing: (change) => ({ list: parts.name, key: keyOf(change) }),
    place: () => (lens.whole === true ? parts.at : `${parts.at}.${lens.covers[0] ?? ''}`),
    movements: () => [],
    covers: lens.covers.map((name) => `${parts.at}.${name}`),
    *compare(before, after) {
      for (const item of parts.list(before)) {
        const other = findPart(parts, after, parts.key(item))
        if (other === undefined || same(lens.get(item), lens.get(other)) || !when(item, other)) continue
        yield found(kind, { key: parts.key(item), from: lens.get(item), to: lens.get(other) })
      }
    },
    read: (procedure, change) => {
      const item = findPart(parts, procedure, keyOf(change))
      return item === undefined ? undefined : lens.get(item)
    },
    write: (procedure, change, value) => {
      const item = findPart(parts, procedure, keyOf(change))
      return item === undefined
        ? procedure
        : parts.put(procedure, replaced(parts, procedure, keyOf(change), lens.set(item, value)))
    },
    route: (procedure, change) => partRoute(parts, procedure, keyOf(change), ...lens.covers.slice(0, 1)),
    ...judgement,
  }
}
