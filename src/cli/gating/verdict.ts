import type { Differences } from '#change/differences.ts'
import type { Localized } from '#model/localized.ts'
import { printable } from '#model/text.ts'
import { allowances } from './allowances.ts'
import { doubtsAbout } from './doubts.ts'
import { gateMessage } from './message.ts'
import { stopsOf, type Gated } from './stops.ts'

/** Whether a gate is shut, and what is said of it. */
export interface Verdict {
  readonly isShut: boolean
  /** One line each. */
  readonly reasons: readonly Localized[]
  /** The entries of accepted.yaml that would open it. */
  readonly entries?: Localized
}

/** What a gate says of a comparison; `doubts` are reasons not to trust it that were found while reading. */
export function verdictOf(gated: Gated, compared: Differences, doubts: readonly Localized[]): Verdict {
  const { base, head, from, days } = gated
  const reasons = [...doubts, ...doubtsAbout(base, head, days[0])]
  const allowed = allowances(base, head)
  const stops = stopsOf(gated, compared)
  const accepted = (from === 'base' ? base : head).accepted
  return {
    // Where only what was there before counts, a change may not allow itself anything either.
    isShut: reasons.length + stops.length > 0 || (from === 'base' && allowed.length > 0),
    reasons: [...reasons, ...allowed].map(oneLine),
    ...(stops.length === 0 ? {} : { entries: gateMessage(stops, accepted !== undefined, from) }),
  }
}

/** A stranger's file may have any name. */
const oneLine = ({ vi, en }: Localized): Localized => ({ vi: plain(vi), en: plain(en) })
const plain = (text: string): string => printable(text).replace(/\s+/g, ' ')
