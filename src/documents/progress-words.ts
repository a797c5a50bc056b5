import { printDecimal, rateText, type Decimal } from '#model/decimal.ts'
import { say, type Language, type Localized } from '#model/localized.ts'
import { awaitingWords, ownPartWords } from '#model/words.ts'
import type { Progress, ProgressState, Realisation } from '#proposal/progress.ts'

/** The words for how far a proposal is carried out. */
export const progressWords: Readonly<Record<ProgressState, Localized>> = {
  complete: say('đã thể hiện đủ', 'complete'),
  'own-complete': ownPartWords,
  late: say('chậm', 'late'),
  waiting: say('chưa đến hạn', 'not due yet'),
  undated: say('chưa rõ hạn', 'no date'),
  awaiting: awaitingWords,
  unknown: say('chưa rõ', 'unknown'),
}

/** The words for whether the catalog shows a change. */
export const realisationWords: Readonly<Record<Realisation, Localized>> = {
  shown: say('đã thể hiện', 'shown'),
  superseded: say('phương án sau đã thay', 'superseded by a later proposal'),
  absent: say('chưa thể hiện', 'not shown'),
  conflicting: say('danh mục ghi khác phương án', 'the catalog says something else'),
  unknown: say('danh mục không có thủ tục này', 'the catalog has no such procedure'),
  awaiting: say('kiến nghị, chờ cấp có thẩm quyền quyết định', 'recommended, awaiting the higher decision'),
  unrecorded: say(
    'danh mục đã ghi nhưng chưa có văn bản chấp thuận của cấp có thẩm quyền',
    'the catalog says so, but no higher decision is recorded',
  ),
}

/** "chậm 12 ngày", "đến hạn hôm nay". */
export function stateText({ state, daysLate }: Progress, language: Language): string {
  if (daysLate === undefined) return progressWords[state][language]
  if (daysLate === 0) return say('đến hạn hôm nay', 'due today')[language]
  return say(`chậm ${daysLate} ngày`, `${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`)[language]
}

/** A share as people read it. */
export const shareText = (share: Decimal, language: Language): string =>
  `${language === 'vi' ? printDecimal(share) : rateText(share)}%`
