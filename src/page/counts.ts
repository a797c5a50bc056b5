import type { Effect } from '#model/change.ts'
import type { PageCounts } from '#model/comparison-page.ts'
import type { Language } from '#model/localized.ts'
import { effectWords, recordedWords } from '#model/words.ts'

/** The order in which effects are shown. */
export const effectOrder: readonly Effect[] = ['relief', 'burden', 'undetermined', 'neutral']

/** How many changes there are of each effect, in words, and apart from them what is only recorded; `isWhole` keeps zeros of the effects. */
export function labelledCounts(
  counts: PageCounts,
  language: Language,
  isWhole: boolean,
): readonly { readonly effect: Effect; readonly count: number; readonly label: string }[] {
  const effects = effectOrder
    .map((effect) => ({
      effect,
      count: effect === 'neutral' ? counts.neutral - counts.recorded : counts[effect],
      label: effectWords[effect][language],
    }))
    .filter(({ count }) => isWhole || count > 0)
  return counts.recorded === 0
    ? effects
    : [...effects, { effect: 'neutral', count: counts.recorded, label: recordedWords[language] }]
}
