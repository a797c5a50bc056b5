import { compareDurations, parseDuration } from '#model/duration.ts'
import { say, type Localized } from '#model/localized.ts'

/** Why a time is no cut of another: not a time, not shorter, or of a unit that does not compare. Undefined when it is shorter. */
export function whyNotShorter(now: string, to: string): Localized | undefined {
  const [before, after] = [parseDuration(now), parseDuration(to.normalize('NFC').trim())]
  if (after === undefined)
    return say('ghi một thời hạn, như 3 ngày làm việc.', 'write a time, such as 3 ngày làm việc.')
  if (before === undefined) return undefined
  const order = compareDurations(before, after)
  if (order === 'shorter' || order === 'incomparable')
    return order === 'shorter'
      ? undefined
      : say(
          `đơn vị không so được với “${now}”; dùng cùng đơn vị.`,
          `the unit does not compare with “${now}”; use the same unit.`,
        )
  return say(`phải ngắn hơn thời hạn nay là “${now}”.`, `must be shorter than the present time “${now}”.`)
}
