import type { Parts } from '#change/parts.ts'
import type { ThingList } from '#change/thing.ts'
import type { Procedure } from '#model/types.gen.ts'
import type { Fact, FactName } from './fact.ts'

/** Whether a part of a procedure is in the catalog: absent is unknown, an empty list is none. */
export type Presence = 'unknown' | 'none' | 'filled'

/** One thing of a procedure: a paper, a step, its name. List and key find it on another side. */
export interface OutlineThing {
  readonly list: ThingList | 'provenance'
  readonly key?: string
  /** The first says what it is called, or is all there is to say. */
  readonly facts: readonly Fact[]
  /** Says once more what other things say together. */
  readonly derived?: true
}

/** What a section says, and whether its list is in the catalog. */
export interface SectionContent {
  readonly presence: Presence
  readonly things: readonly OutlineThing[]
}

/** A thing of which something is known. */
export const thing = (list: OutlineThing['list'], key: string, facts: readonly Fact[]): readonly OutlineThing[] =>
  facts.length === 0 ? [] : [{ list, key, facts }]

/** The items of a list, each by its key. */
export const eachOf = <T>(
  parts: Parts<T>,
  procedure: Procedure,
  facts: (item: T) => readonly Fact[],
): readonly OutlineThing[] =>
  parts.list(procedure).map((item) => ({ list: parts.name, key: parts.key(item), facts: facts(item) }))

/** Whether a list is in the catalog. */
export const presenceOf = (list: readonly unknown[] | undefined): Presence =>
  list === undefined ? 'unknown' : list.length === 0 ? 'none' : 'filled'

/** What a thing says under a name, if it does. */
export const factOf = ({ facts }: OutlineThing, name: FactName): Fact | undefined =>
  facts.find((fact) => fact.name === name)
