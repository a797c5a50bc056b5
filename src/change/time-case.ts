import type { Effect } from '../model/change.ts'
import { say, type Localized } from '../model/localized.ts'
import type { Procedure, TimeCase } from '../model/types.gen.ts'
import { channelWords } from '../model/words.ts'
import { shorter } from './judge.ts'
import { durationText } from './phrase.ts'
import { readTime } from './time.ts'

/** A case with a time of its own, against the general time of the procedure that has it. */
export function effectOfCase(procedure: Procedure | undefined, item: TimeCase): Effect {
  const general = procedure === undefined ? undefined : readTime(procedure, { key: 'committed' })
  return shorter(general, item.committed ?? item.statutory)
}

/** "“Cần xác minh thêm”: 20 ngày". */
export function caseWords(item: TimeCase): Localized {
  const condition = item.when === undefined ? channelWords[item.channel ?? 'in-person'] : say(`“${item.when}”`, `“${item.when}”`)
  const time = item.committed ?? item.statutory
  const words = time === undefined ? say('chưa rõ', 'unknown') : durationText(time)
  return say(`khi ${condition.vi}: ${words.vi}`, `in case ${condition.en}: ${words.en}`)
}
