import type { Effect } from '../model/change.ts'
import { say, joinLocalized, type Localized } from '../model/localized.ts'
import type { DocumentForm, DocumentQuantity } from '../model/types.gen.ts'
import { purposeWords } from '../model/words.ts'
import { together } from './judge.ts'

const kinds = ['originals', 'copies', 'certifiedCopies'] as const
const count = (form: DocumentQuantity, kind: (typeof kinds)[number]): number => form[kind] ?? 0
const total = (form: DocumentQuantity): number => kinds.reduce((sum, kind) => sum + count(form, kind), 0)
const isCounted = (form: DocumentQuantity): boolean => kinds.some((kind) => form[kind] !== undefined)
const purpose = (form: DocumentForm): 'submit' | 'present' => form.purpose ?? 'submit'

/** Whether two papers are asked for in the same way, so that only numbers can differ. */
export function sameForms(before: DocumentForm, after: DocumentForm): boolean {
  if (purpose(before) !== purpose(after)) return false
  if (!isCounted(before) || !isCounted(after)) return true
  return kinds.every((kind) => (count(before, kind) > 0) === (count(after, kind) > 0))
}

/** Fewer papers in all, and no more originals or certified copies, is relief: both cost more than a plain copy. */
export function quantityEffect(before: DocumentQuantity, after: DocumentQuantity): Effect {
  if (!isCounted(before) || !isCounted(after)) return isCounted(before) === isCounted(after) ? 'neutral' : 'undetermined'
  const weights = (form: DocumentQuantity): number[] => [total(form), count(form, 'originals'), count(form, 'certifiedCopies')]
  const [a, b] = [weights(before), weights(after)]
  if (a.every((weight, index) => weight === b[index])) return 'neutral'
  if (a.every((weight, index) => b[index]! <= weight)) return 'relief'
  return a.every((weight, index) => b[index]! >= weight) ? 'burden' : 'undetermined'
}

/** To present is lighter than to submit; the copies are judged beside it. */
export function formEffect(before: DocumentForm, after: DocumentForm): Effect {
  const [a, b] = [purpose(before), purpose(after)]
  const handing: Effect = a === b ? 'neutral' : b === 'present' ? 'relief' : 'burden'
  return together([handing, quantityEffect(before, after)])
}

const nouns = { originals: say('bản chính', 'original'), copies: say('bản sao', 'copy'), certifiedCopies: say('bản sao có chứng thực', 'certified copy') }

/** "01 bản chính, 02 bản sao". */
export function copiesWords(form: DocumentQuantity): Localized {
  const parts = kinds.filter((kind) => count(form, kind) > 0).map((kind) =>
    say(`${String(count(form, kind)).padStart(2, '0')} ${nouns[kind].vi}`, `${count(form, kind)} ${nouns[kind].en}`))
  return parts.length === 0 ? say('chưa rõ số bản', 'an unknown number') : joinLocalized(parts, ', ')
}

/** "nộp 01 bản chính". */
export const formWords = (form: DocumentForm): Localized => joinLocalized([purposeWords[purpose(form)], copiesWords(form)], ' ')
