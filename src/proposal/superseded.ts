import { codesOf, concernedBy, fromOf, startingCodes, thingOf } from '#change/facts.ts'
import { isWhole, thingText } from '#change/thing.ts'
import type { Found } from '#change/kind.ts'
import type { Standing } from './standing.ts'
import { settledOn } from './status.ts'

/** Whether one of the changes that are carried out came later, and changed the same thing again. */
export const isSuperseded = (each: Standing, carriedOut: () => readonly Standing[]): boolean =>
  canBeSuperseded(each) && carriedOut().some((other) => isLater(other, each) && touchesSame(other, each))

/** Only what was decided was ever to be seen; what can still be made as it was approved still is to be made. */
function canBeSuperseded({ entry, state, written, awaits }: Standing): boolean {
  if (awaits || state === 'done' || state === 'missing') return false
  if (entry.value.status === 'implemented') return true
  return entry.value.status === 'approved' && (state !== 'open' || fromOf(written as Found) === undefined)
}

/** Of the same day are only what was carried out on it. */
function isLater({ entry: { value: other } }: Standing, { entry: { value: each } }: Standing): boolean {
  if (other.id === each.id) return false
  const [day, before] = [settledOn(other), settledOn(each)]
  return day > before || (day === before && each.status === 'implemented')
}

/** Whether a change acts again on the thing, on the procedure as a whole, or inside of one that the earlier change made. */
function touchesSame({ change: later }: Standing, { change, entry }: Standing): boolean {
  const codes = codesOf(change)
  if (!startingCodes(later).some((code) => codes.includes(code))) return false
  const [thing, other] = [thingOf(change), thingOf(later)]
  if (isWhole(other) || thingText(thing) === thingText(other)) return true
  return entry.value.status === 'implemented' && concernedBy(change).makes.includes(later.procedure)
}
