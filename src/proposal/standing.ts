import { current } from '#change/current.ts'
import { placeOf } from '#change/judged.ts'
import { kindOf } from '#change/kinds/index.ts'
import type { Scene } from '#change/scene.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import { namesOf } from '#model/names.ts'
import type { Place } from '#model/place.ts'
import type { CalendarDate, Code, Proposal } from '#model/types.gen.ts'
import { isOnlyRecommended } from './authority.ts'
import { expand, type Intention } from './expand.ts'
import { groundOf, type Ground } from './ground.ts'
import { stateInside } from './state-inside.ts'
import { stateOfWhole } from './state-of-whole.ts'
import { isBlocked, type State } from './state.ts'
import { insideFor, subjectsOf, type Subject } from './subject.ts'

/** A change that a proposal means, held against a catalog. */
export interface Standing extends Intention {
  readonly entry: Entry<Proposal>
  readonly state: State
  /**
   * Whether it may not be made yet, whatever the catalog says: it is only recommended and no higher decision is recorded, or it has no
   * place without something that is.
   */
  readonly awaits: boolean
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
    const decided = intentions.filter((intention) => !isOnlyRecommended(intention))
    const among = (some: readonly Intention[]): ((intention: Intention) => Held) => {
      const subjects = subjectsOf(
        some.map(({ change }) => change),
        ground,
        names,
      )
      return (intention) => heldAmong(intention, entry, subjects, ground)
    }
    const whole = among(intentions)
    const alone = decided.length === intentions.length ? whole : among(decided)
    return intentions.map((intention) =>
      isOnlyRecommended(intention) ? { ...whole(intention), awaits: true } : first(alone(intention), whole(intention)),
    )
  }
}

type Held = Omit<Standing, 'awaits'>

/** A change that may be made, as it stands among those that may; where it only has a place among all, it waits with them. */
const first = (alone: Held, whole: Held): Standing =>
  isBlocked(alone.state) && !isBlocked(whole.state)
    ? { ...whole, awaits: true }
    : { ...alone, scene: whole.scene, awaits: false }

function heldAmong(
  intention: Intention,
  entry: Entry<Proposal>,
  subjects: ReadonlyMap<Code, Subject>,
  ground: Ground,
): Held {
  const { change } = intention
  const subject = subjects.get(change.procedure)!
  const { found, scene, isInForce } = subject
  const [kind, inside] = [kindOf(change), insideFor(change, subject)]
  const state =
    kind.scope === 'procedure'
      ? stateInside(change, inside)
      : stateOfWhole(
          change,
          kind,
          (code) => ground.inForce(code)?.value,
          (code) => subjects.get(code)?.changes ?? [],
        )
  const at = found && inside.now && placeOf(change, { ...found, value: inside.now })
  return {
    ...intention,
    entry,
    state,
    now: current(change, inside.now),
    scene,
    isInForce,
    ...(at === undefined ? {} : { found: at }),
  }
}
