import type { Catalog } from '#model/catalog.ts'
import type { Source } from '#model/place.ts'
import { foldSpelling } from '#model/text.ts'
import { grouped } from '#model/grouped.ts'

/** A word whose tone mark can stand on either of two vowels, at an offset. */
export interface ToneWord {
  readonly source: Source
  readonly at: number
  readonly length: number
  /** As it is written, NFC. */
  readonly word: string
}

/** The words that are the same however their tone mark is placed: one list for each of them. */
export function byTone(catalog: Catalog): ReadonlyMap<string, readonly ToneWord[]> {
  return grouped(toneWords(catalog), ({ word }) => foldSpelling(word.toLowerCase()))
}

const WORD = /[\p{L}\p{M}]+/gu
// Two vowels of which one has a tone mark: hoá, hóa, thuỷ, thủy, quý, qúy, giá, gía.
const TWO_VOWELS = /[oui][àáảãạèéẻẽẹỳýỷỹỵ]|[òóỏõọùúủũụìíỉĩị][aey]/i

function* toneWords({ files }: Catalog): Generator<ToneWord> {
  for (const { source, texts } of files) {
    for (const { start, end } of texts) {
      for (const { 0: written, index } of source.text.slice(start, end).matchAll(WORD)) {
        const word = written.normalize('NFC')
        if (word.length > 1 && TWO_VOWELS.test(word)) yield { source, at: start + index, length: written.length, word }
      }
    }
  }
}

/** Whether the mark stands where it does in an open syllable by the older habit: hóa, thủy; but quý and giá, whose first vowel belongs to the consonant. */
export const isOldPlacement = (word: string): boolean => {
  const onFirst = /[òóỏõọùúủũụìíỉĩị][aey]/i.test(word)
  return /^(q|gi|gì|gí|gỉ|gĩ|gị)/i.test(word) ? !onFirst : onFirst
}
