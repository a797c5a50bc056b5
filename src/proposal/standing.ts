import type { Catalog, Entry } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { Place } from '#model/place.ts'
import type { CalendarDate, Code, Procedure, Proposal } from '#model/types.gen.ts'
import { fromOf, kindOf, underFormerKeys } from '#change/apply.ts'
import { placeOf } from '#change/judged.ts'
import { inForce } from '#change/normalize.ts'
import { agrees, current, isMade, says } from '#change/current.ts'
import { expand } from './expand.ts'
import { lookupIn } from './lookup.ts'

/** Whether a change can still be made as it was meant: the catalog says what it starts from, what it leads to, or something else. */
export type State = 'valid' | 'done' | 'partly-done' | 'conflicting'

/** A change that a proposal means, held against a catalog that may have moved since. */
export interface Standing {
  readonly change: Change
  readonly state: State
  /** What the catalog says now; undefined where nothing is there. */
  readonly now: unknown
  /** Where the proposal says it, and where the catalog does; absent where the procedure is not in force. */
  readonly proposed: Place
  readonly found?: Place
}

/**
 * Three-way check: each change of a proposal against the catalog as it is on a day. What the proposal starts from is its `from`, else
 * what the catalog said where it was drafted, else what it says now.
 */
export function standings(
  { value, source }: Entry<Proposal>,
  catalog: Catalog,
  asOf: CalendarDate,
  drafted: Catalog = catalog,
): readonly Standing[] {
  const entries = new Map(inForce(catalog, asOf).map((entry) => [entry.value.code, entry]))
  const intentions = expand(value, lookupIn(inForce(drafted, asOf).map((entry) => entry.value)))
  const recoded = new Map(
    intentions.flatMap(({ change }) =>
      change.kind === 'recoded' && change.to !== undefined ? [[change.procedure, change.to]] : [],
    ),
  )
  const meantOf = (code: Code): readonly Change[] =>
    intentions.flatMap(({ change }) => (change.procedure === code ? [change] : []))
  return intentions.map(({ change, item, index, written }): Standing => {
    const found = entries.get(change.procedure) ?? entries.get(recoded.get(change.procedure) ?? '')
    const entry =
      found === undefined || change.kind === 'rekeyed'
        ? found
        : { ...found, value: underFormerKeys(found.value, meantOf(change.procedure)) }
    const now = current(change, entry?.value)
    const state =
      kindOf(change).scope === 'procedure'
        ? stateInside(change, entry?.value)
        : stateOfWhole(change, (code) => entries.get(code)?.value)
    const proposed: Place = { source, at: ['items', index, 'changes', item.changes.indexOf(written)] }
    return { change, state, now, proposed, ...(entry === undefined ? {} : { found: placeOf(change, entry) }) }
  })
}

/** The state of several changes as one: a conflict outweighs all; some done and some not is partly done. */
export function together(states: readonly State[]): State {
  if (states.includes('conflicting')) return 'conflicting'
  const distinct = new Set(states)
  return distinct.size > 1 ? 'partly-done' : ([...distinct][0] ?? 'valid')
}

function stateInside(change: Change, procedure: Procedure | undefined): State {
  if (procedure === undefined) return 'conflicting'
  const [from, now] = [fromOf(change), current(change, procedure)]
  if (isMade(change, procedure)) return 'done'
  const adds = change.kind.endsWith('-added') || from === undefined
  return (adds ? now === undefined || (from === undefined && !change.kind.endsWith('-added')) : says(change, from, now))
    ? 'valid'
    : 'conflicting'
}

function stateOfWhole(change: Change, find: (code: Code) => Procedure | undefined): State {
  const count = (codes: readonly Code[]): number => codes.filter((code) => find(code) !== undefined).length
  switch (change.kind) {
    case 'abolished':
      return find(change.procedure) === undefined ? 'done' : 'valid'
    case 'created':
      return find(change.to.code) === undefined
        ? 'valid'
        : agrees(find(change.to.code), change.to)
          ? 'done'
          : 'conflicting'
    case 'recoded':
      return moved([change.procedure], change.to === undefined ? [] : [change.to], count)
    case 'merged':
      return moved(
        change.from.filter((code) => code !== change.to),
        change.target === undefined || change.from.includes(change.to) ? [] : [change.to],
        count,
        [change.to],
      )
    case 'split':
      return moved(
        change.to.includes(change.from) ? [] : [change.from],
        change.to.filter((code) => code !== change.from),
        count,
      )
    default:
      return 'conflicting'
  }
}

/** What ends and what arises; `kept` must be there when it is done. */
function moved(
  ends: readonly Code[],
  arises: readonly Code[],
  count: (codes: readonly Code[]) => number,
  kept: readonly Code[] = [],
): State {
  const [left, there] = [count(ends), count(arises)]
  if (left === ends.length && there === 0) return 'valid'
  if (left === 0 && there === arises.length) return count(kept) === kept.length ? 'done' : 'conflicting'
  return left === 0 && there === 0 ? 'conflicting' : 'partly-done'
}
