import { say, type Localized } from '#model/localized.ts'
import type { Procedure, TimeCase } from '#model/types.gen.ts'
import { channelWords } from '#model/words.ts'
import { durationText } from './phrase.ts'
import { readTime } from './time.ts'
import { timeOrder, type TimeOrder } from './time-verdicts.ts'

/** A case with a time of its own, against the general time of the procedure that has it. */
export function orderOfCase(procedure: Procedure | undefined, item: TimeCase | undefined): TimeOrder {
  const general = procedure === undefined ? undefined : readTime(procedure, { key: 'committed' })
  return timeOrder(general, item?.committed ?? item?.statutory)
}

/** "“Cần xác minh thêm”: 20 ngày". */
export function caseWords(item: TimeCase): Localized {
  const condition = conditionWords(item)
  const time = item.committed ?? item.statutory
  const words = time === undefined ? say('chưa rõ', 'unknown') : durationText(time)
  return say(`khi ${condition.vi}: ${words.vi}`, `in case ${condition.en}: ${words.en}`)
}

/** When the time of a case holds. */
export const conditionWords = (item: TimeCase): Localized =>
  item.when === undefined ? channelWords[item.channel ?? 'in-person'] : say(`“${item.when}”`, `“${item.when}”`)

/** The time of a case, else the general one of the procedure, in words. */
export function timeIn(procedure: Procedure | undefined, item?: TimeCase): Localized {
  const time =
    item === undefined ? procedure && readTime(procedure, { key: 'committed' }) : (item.committed ?? item.statutory)
  return time === undefined ? say('chưa rõ', 'unknown') : durationText(time)
}
