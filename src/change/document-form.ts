import type { Effect } from '#model/change.ts'
import { printCount } from '#model/decimal.ts'
import { say, joinLocalized, type Localized } from '#model/localized.ts'
import type { DocumentForm, DocumentQuantity } from '#model/types.gen.ts'
import { fewer, together } from './judge.ts'

const kinds = ['originals', 'copies', 'certifiedCopies'] as const
const count = (form: DocumentQuantity, kind: (typeof kinds)[number]): number => form[kind] ?? 0
/** How many of whatever sort; what is not known counts nothing. */
export const total = (form: DocumentQuantity): number => kinds.reduce((sum, kind) => sum + count(form, kind), 0)
const isCounted = (form: DocumentQuantity): boolean => kinds.some((kind) => form[kind] !== undefined)
const purpose = (form: DocumentForm): 'submit' | 'present' => form.purpose ?? 'submit'

/** Whether a paper is only shown; one of which nothing is said is handed in. */
export const isPresented = (form: DocumentForm): boolean => purpose(form) === 'present'

/** Whether two papers are asked for in the same way, so that only numbers can differ. */
export function sameForms(before: DocumentForm, after: DocumentForm): boolean {
  if (purpose(before) !== purpose(after)) return false
  if (!isCounted(before) || !isCounted(after)) return true
  return kinds.every((kind) => count(before, kind) > 0 === count(after, kind) > 0)
}

/** Fewer papers in all, and no more originals or certified copies, is relief: both cost more than a plain copy. */
export function quantityEffect(before: DocumentQuantity, after: DocumentQuantity): Effect {
  if (!isCounted(before) || !isCounted(after))
    return isCounted(before) === isCounted(after) ? 'neutral' : 'undetermined'
  const weights = (form: DocumentQuantity): number[] => [
    total(form),
    count(form, 'originals'),
    count(form, 'certifiedCopies'),
  ]
  const [a, b] = [weights(before), weights(after)]
  if (a.every((weight, index) => weight === b[index])) return 'neutral'
  if (a.every((weight, index) => b[index]! <= weight)) return 'relief'
  return a.every((weight, index) => b[index]! >= weight) ? 'burden' : 'undetermined'
}

/** To show a paper that one keeps is lighter than to hand one in, of whatever kind, as long as there are not more of them. */
export function formEffect(before: DocumentForm, after: DocumentForm): Effect {
  const [a, b] = [purpose(before), purpose(after)]
  if (a === b) return quantityEffect(before, after)
  const way: Effect = b === 'present' ? 'relief' : 'burden'
  return isCounted(before) && isCounted(after) ? together([way, fewer(total(before), total(after))]) : way
}

const nouns = {
  originals: ['bản chính', 'original', 'originals'],
  copies: ['bản sao', 'copy', 'copies'],
  certifiedCopies: ['bản sao có chứng thực', 'certified copy', 'certified copies'],
} as const

/** "01 bản chính, 02 bản sao". */
export function copiesWords(form: DocumentQuantity): Localized {
  const parts = kinds
    .filter((kind) => count(form, kind) > 0)
    .map((kind) => {
      const [vi, one, many] = nouns[kind]
      return say(
        `${printCount(count(form, kind))} ${vi}`,
        `${count(form, kind)} ${count(form, kind) === 1 ? one : many}`,
      )
    })
  return parts.length === 0 ? say('chưa rõ số bản', 'an unknown number') : joinLocalized(parts, ', ')
}

const handing = { submit: say('nộp', 'submitting'), present: say('xuất trình', 'presenting') }

/** "nộp 01 bản chính". */
export const formWords = (form: DocumentForm): Localized =>
  joinLocalized([handing[purpose(form)], copiesWords(form)], ' ')
