import { applyInside, applyToProcedures, underFormerKeys } from '#change/apply.ts'
import { sceneOf } from '#change/describe.ts'
import { codesOf, newCodes } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import type { Scene } from '#change/scene.ts'
import type { Entry } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import { grouped } from '#model/grouped.ts'
import type { Names } from '#model/names.ts'
import type { Code, Procedure } from '#model/types.gen.ts'
import type { Ground } from './ground.ts'
import { lookupIn, type Lookup } from './lookup.ts'
import type { Inside } from './state-inside.ts'

/** A procedure that a proposal changes, and everything that it means there. */
export interface Subject {
  readonly found: Entry<Procedure> | undefined
  /** After what the proposal means for whole procedures: what changes inside is reported as coming after that. */
  readonly bridged: Procedure | undefined
  readonly isInForce: boolean
  readonly changes: readonly Change[]
  readonly scene: Scene
}

/** The procedures that changes are reported of, by the code under which they are reported, as they are found. */
export function subjectsOf(all: readonly Change[], ground: Ground, names: Names): ReadonlyMap<Code, Subject> {
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
export function insideFor(change: Change, { found, bridged, changes, scene, isInForce }: Subject): Inside {
  const others = changes.filter((other) => other !== change)
  const underCode = (procedure: Procedure | undefined): Procedure | undefined =>
    procedure && underFormerKeys(procedure, others)
  return { now: underCode(found?.value), bridged: underCode(bridged), after: underCode(scene.after), isInForce }
}
