import type { Change, Effect } from '#model/change.ts'
import type { Localized } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { kindOf } from './kinds/index.ts'
import type { Scene } from './scene.ts'
import type { Verdict } from './verdict.ts'

/** The direction of a change in its scene, and why, as it is meant: a comparison asks `observedIn` besides whether it only learned something. */
export const verdictOf = (change: Change, scene: Scene): Verdict => kindOf(change).verdict(change, scene)

/** The direction of a change in its scene. */
export const effectOf = (change: Change, scene: Scene): Effect => verdictOf(change, scene).effect

/** The sentence of a change in its scene. */
export const describe = (change: Change, scene: Scene): Localized => kindOf(change).describe(change, scene)

/** What a change means for the applicant, in its scene. */
export const meaningOf = (change: Change, scene: Scene): Localized => kindOf(change).meaning(change, scene)

/** A scene from what is at hand. */
export function sceneOf(names: Names, before: Procedure | undefined, after: Procedure | undefined): Scene {
  return { names, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}
