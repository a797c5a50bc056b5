import { distance } from 'fastest-levenshtein'
import { say, type Localized } from './localized.ts'
import { foldDiacritics, printable } from './text.ts'

// Longer words are no typing mistakes of a key, an id or a code, and comparing them costs.
const LONGEST = 80

/**
 * The candidate that the word is most likely a mistyped form of; undefined when none is near. `most` is how many letters may
 * differ, a third of them by default; diacritics never count.
 */
export function nearest(word: string, candidates: Iterable<string>, most?: number): string | undefined {
  if (word.length > LONGEST) return undefined
  const folded = foldDiacritics(word)
  let best: { readonly candidate: string; readonly away: number } | undefined
  for (const candidate of candidates) {
    const away = steps(folded, foldDiacritics(candidate))
    if (away <= (most ?? Math.max(1, Math.floor(candidate.length / 3))) && away < (best?.away ?? Infinity))
      best = { candidate, away }
  }
  return best?.candidate
}

/** Single letters to change; two neighbours that changed places count as one. */
function steps(word: string, other: string): number {
  const away = distance(word, other)
  const at = [...word].findIndex((letter, index) => letter !== other[index])
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`
  return away === 2 && swapped === other ? 1 : away
}

/** " Có phải là …?" to put behind a sentence; empty when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): Localized {
  const found = nearest(word, candidates)
  return found === undefined ? say('', '') : say(` Có phải là “${found}”?`, ` Did you mean “${found}”?`)
}

const MOST_CHOICES = 8

/** What to write instead of a word: the candidate it is near to, else which there are, and the key of catalog.yaml to add it to. */
export function choose(word: string, candidates: Iterable<string>, key: string): Localized {
  const near = didYouMean(word, candidates)
  const all = [...candidates]
  if (near.vi !== '') return near
  const add = say(`thêm nó vào mục “${key}” của catalog.yaml`, `add it under “${key}” in catalog.yaml`)
  if (all.length === 0) return say(` Hãy ${add.vi}.`, ` Please ${add.en}.`)
  const names = `${all.slice(0, MOST_CHOICES).join(', ')}${all.length > MOST_CHOICES ? ', …' : ''}`
  return say(
    ` Đang có: ${names}; ghi một trong số ấy, hoặc ${add.vi}.`,
    ` There are: ${names}; write one of them, or ${add.en}.`,
  )
}

/** People's words inside a message: in quotes, on one line, cropped, nothing invisible. */
export function quoted(text: string): string {
  const line = printable(text.replace(/\s+/gu, ' '))
  const characters = [...line.slice(0, 2 * LONGEST)]
  return `“${characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line}”`
}
