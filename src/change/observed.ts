import type { Catalog } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { CalendarDate, Code, Procedure } from '#model/types.gen.ts'
import { verdictOf } from './describe.ts'
import { concernedBy, directionOf, thingOf } from './facts.ts'
import { kindOf } from './kinds/index.ts'
import { learningOf } from './knowledge.ts'
import type { Scene } from './scene.ts'
import { thingText } from './thing.ts'
import { forgotten, recorded, type Verdict } from './verdict.ts'

/** The verdict of a change that only says what is known now, or was; undefined where both sides say enough to compare. */
export type Observed = (change: Change, scene: Scene) => Verdict | undefined

/**
 * What a comparison may not say of the applicant, because a side does not know. What is written down for the first time is recorded, and
 * what is no longer written leaves open how it is now, whatever the kind. A procedure that enters the catalog is recorded as well, unless
 * its file says that it was issued since; one whose file goes is open, unless the catalog says that it ended. What proposals mean
 * (`intended`) is done, not learned. The base is of the day of its profile, else of the last day that it speaks of.
 */
export function observedIn(base: Catalog, head: Catalog, asOf: CalendarDate, intended: readonly Change[]): Observed {
  const day = base.profile?.value.asOf ?? lastDayOf(base) ?? asOf
  const [known, kept] = [byCode(base), byCode(head)]
  const meant = new Set(intended.map(spotOf))
  return (change, scene) => {
    if (meant.has(spotOf(change))) return undefined
    if (kindOf(change).scope === 'procedure') return observedInside(change, scene)
    const [{ makes, ends }, direction] = [concernedBy(change), directionOf(change)]
    if (direction === 'adds')
      return makes.every((code) => isIssued(kept.get(code), day) || hasEnded(known.get(code), asOf))
        ? undefined
        : recorded
    return direction !== 'removes' || ends.every((code) => hasEnded(kept.get(code), asOf)) ? undefined : forgotten
  }
}

const byCode = ({ procedures }: Catalog): ReadonlyMap<Code, Procedure> =>
  new Map(procedures.map(({ value }) => [value.code, value]))

const hasEnded = (procedure: Procedure | undefined, day: CalendarDate): boolean =>
  (procedure?.validity?.to ?? day) < day

/** Where a kind finds a change neutral whatever was known, forgetting it is neutral as well. */
function observedInside(change: Change, scene: Scene): Verdict | undefined {
  const learning = learningOf(change, scene)
  if (learning === 'recorded') return recorded
  return learning === 'forgotten' && verdictOf(change, scene).effect !== 'neutral' ? forgotten : undefined
}

const spotOf = (change: Change): string => `${change.kind} ${change.procedure} ${thingText(thingOf(change))}`

/** Whether a procedure names a document that was issued after a day, or that put it into force after that day. */
function isIssued(procedure: Procedure | undefined, day: CalendarDate): boolean {
  const { legalBasis = [], validity } = procedure ?? {}
  return legalBasis.some(({ date }) => [date, validity?.from].some((since) => since !== undefined && since > day))
}

/** The last day that the procedures of a catalog speak of. */
const lastDayOf = ({ procedures }: Catalog): CalendarDate | undefined =>
  procedures
    .flatMap(({ value: { validity, legalBasis = [] } }) => [validity?.from, ...legalBasis.map(({ date }) => date)])
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)
