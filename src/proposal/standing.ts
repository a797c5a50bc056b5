import { applyInside, applyToProcedures, underFormerKeys } from '#change/apply.ts'
import { current } from '#change/current.ts'
import { sceneOf } from '#change/describe.ts'
import { codesOf, newCodes } from '#change/facts.ts'
import { placeOf } from '#change/judged.ts'
import { kindOf } from '#change/kinds/index.ts'

import type { Scene } from '#change/scene.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import { grouped } from '#model/grouped.ts'
import { namesOf, type Names } from '#model/names.ts'
import type { Place } from '#model/place.ts'
import type { CalendarDate, Code, Procedure, Proposal } from '#model/types.gen.ts'
import { expand, type Intention } from './expand.ts'
import { groundOf, type Ground } from './ground.ts'
import { lookupIn, type Lookup } from './lookup.ts'
import { stateInside, type Inside } from './state-inside.ts'
import { stateOfWhole } from './state-of-whole.ts'
import type { State } from './state.ts'

/** A change that a proposal means, held against a catalog. */
export interface Standing extends Intention {
  readonly entry: Entry<Proposal>
  readonly state: State
  /** What the catalog says now; undefined where nothing is there. */
  readonly now: unknown
  /** The procedure as the catalog has it, and after everything that the proposal means for it. */
  readonly scene: Scene
  /** Where the catalog has the thing; absent where it has no such procedure. */
  readonly found?: Place
  /** Whether that procedure is in force. */
  readonly isInForce: boolean
}

/** Where the proposal says it. */
export const proposedAt = ({ entry, route }: Pick<Standing, 'entry' | 'route'>): Place => ({
  source: entry.source,
  at: route,
})

/**
 * Holds proposals against a catalog as it is on a day, each for itself. What a proposal starts from is its `from`, else what the catalog
 * said where it was drafted.
 */
export function heldAgainst(
  catalog: Catalog,
  day: CalendarDate,
  drafted: Catalog = catalog,
): (entry: Entry<Proposal>) => readonly Standing[] {
  const [ground, names] = [groundOf(catalog, day), namesOf(drafted, catalog)]
  const { lookup } = drafted === catalog ? ground : groundOf(drafted, day)
  return (entry) => {
    const intentions = expand(entry.value, lookup)
    const subjects = subjectsOf(intentions, ground, names)
    const inside = (code: Code): readonly Change[] => subjects.get(code)?.changes ?? []
    return intentions.map((intention): Standing => {
      const { change } = intention
      const subject = subjects.get(change.procedure)!
      const { found, scene, isInForce } = subject
      const told = insideFor(change, subject)
      const kind = kindOf(change)
      const state =
        kind.scope === 'procedure'
          ? stateInside(change, told)
          : stateOfWhole(change, kind, (code) => ground.inForce(code)?.value, inside)
      return {
        ...intention,
        entry,
        state,
        now: current(change, told.now),
        scene,
        isInForce,
        ...(found === undefined || told.now === undefined
          ? {}
          : { found: placeOf(change, { ...found, value: told.now }) }),
      }
    })
  }
}

/** A procedure that a proposal changes, and everything that it means there. */
interface Subject {
  readonly found: Entry<Procedure> | undefined
  readonly bridged: Procedure | undefined
  readonly isInForce: boolean
  readonly changes: readonly Change[]
  readonly scene: Scene
}

function subjectsOf(intentions: readonly Intention[], ground: Ground, names: Names): ReadonlyMap<Code, Subject> {
  const all = intentions.map(({ change }) => change)
  const [recoded, whole] = [newCodes(all), bridging(all, ground)]
  return new Map(
    [...grouped(all, ({ procedure }) => procedure)].map(([code, changes]) => {
      // Once a procedure has its new code, what else is meant for it is to be seen there.
      const codes = [code, recoded.get(code) ?? code]
      const inForce = firstOf(codes, ground.inForce)
      const found = inForce ?? firstOf(codes, ground.any)
      const scene = sceneOf(names, found?.value, found && applyInside(found.value, changes))
      return [code, { found, bridged: whole(codes.at(-1)!), isInForce: inForce !== undefined, changes, scene }]
    }),
  )
}

const firstOf = (codes: readonly Code[], find: Ground['any']): Entry<Procedure> | undefined =>
  codes.map(find).find((entry) => entry !== undefined)

/** The procedures after what the changes mean for whole ones. */
function bridging(changes: readonly Change[], { inForce, day }: Ground): Lookup {
  const whole = changes.filter((change) => kindOf(change).scope === 'catalog')
  const codes = new Set(whole.flatMap(codesOf))
  const procedures = [...codes].flatMap((code) => inForce(code)?.value ?? [])
  return lookupIn(applyToProcedures(procedures, whole, day))
}

/** The procedure under the ids in which the change speaks of its parts, where others of the proposal give them new ones. */
function insideFor(change: Change, { found, bridged, changes, scene, isInForce }: Subject): Inside {
  const others = changes.filter((other) => other !== change)
  const told = (procedure: Procedure | undefined): Procedure | undefined =>
    procedure && underFormerKeys(procedure, others)
  return { now: told(found?.value), bridged: told(bridged), after: told(scene.after), isInForce }
}
