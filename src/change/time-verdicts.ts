import { compareDurations, parseDuration } from '#model/duration.ts'
import { burden, neutral, relief, undetermined } from './verdict.ts'

/** The effects that a time may have against another one. */
export type TimeOrder = 'shorter' | 'longer' | 'same' | 'units' | 'unknown'

/** Verdicts that hold wherever two times do not differ, or do not compare. */
export const unclearTimes = {
  same: neutral('hai thời hạn bằng nhau', 'both times are equal'),
  units: undetermined(
    'hai thời hạn tính theo đơn vị không so sánh được với nhau',
    'the two times are in units that do not compare',
  ),
  unknown: undetermined('có thời hạn chưa biết hoặc không quy định', 'a time is not known, or not specified'),
}

/** Verdicts of a time that changes. */
export const timeVerdicts = {
  shorter: relief('thời gian ngắn hơn', 'the time is shorter'),
  longer: burden('thời gian dài hơn', 'the time is longer'),
  ...unclearTimes,
}

/** What the later of two times is against the earlier; times of different families do not compare, nor does one that is not known. */
export function timeOrder(from: string | undefined, to: string | undefined): TimeOrder {
  const [before, after] = [from, to].map((text) => (text === undefined ? undefined : parseDuration(text)))
  if (before === undefined || after === undefined) return 'unknown'
  const order = compareDurations(before, after)
  if (order !== 'incomparable') return order
  return [before, after].some(({ unit }) => unit === 'unspecified') ? 'unknown' : 'units'
}
