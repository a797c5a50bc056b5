import { diffArrays } from 'diff'
import type { Stretch } from '#model/comparison-page.ts'
import { foldSpelling } from '#model/text.ts'

// Comparing texts that have little in common costs the square of it.
const MOST_EDITS = 1000
// Below this share of the shorter text, what is common is chance: single syllables among others.
const LEAST_SHARED = 0.3
/** A figure with its points and commas is one word: 17,5; 200.000; 81/2006/QH11. */
const TOKEN = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,/-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

/**
 * Both texts with the words marked that the other does not have. Spelling that does not count in comparisons (white space, Unicode
 * form, tone placement) is no difference; texts that have little in common are marked whole.
 */
export function markedWords(before: string, after: string): readonly [readonly Stretch[], readonly Stretch[]] {
  if (before === after) return [plain(before), plain(after)]
  const [from, to] = [tokens(before), tokens(after)]
  const found = diffArrays(from.map(foldSpelling), to.map(foldSpelling), { maxEditLength: MOST_EDITS })
  if (found === undefined || !isRelated(found, from, to)) return [whole(before), whole(after)]
  return [sideOf(found, from, 'removed', 'added'), sideOf(found, to, 'added', 'removed')]
}

type Found = ReturnType<typeof diffArrays<string>>
type Way = 'removed' | 'added'

function isRelated(found: Found, before: readonly string[], after: readonly string[]): boolean {
  const shared = found.flatMap(({ added, removed, value }) => (added || removed ? [] : value)).filter(isWord).length
  return shared >= Math.min(before.filter(isWord).length, after.filter(isWord).length) * LEAST_SHARED
}

/** One side in its own spelling: what both have is reported in that of the other one. */
function sideOf(found: Found, words: readonly string[], mine: Way, other: Way): readonly Stretch[] {
  let at = 0
  const stretches = found
    .filter((part) => !part[other])
    .map((part): Stretch => ({ text: words.slice(at, (at += part.count)).join(''), changed: part[mine] }))
  return merged(merged(stretches.map(inked)).flatMap(trimmed))
}

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token)

/** A text without a counterpart. */
export const whole = (text: string): readonly Stretch[] => [{ text: text.normalize('NFC'), changed: true }]

const plain = (text: string): readonly Stretch[] =>
  text === '' ? [] : [{ text: text.normalize('NFC'), changed: false }]

const tokens = (text: string): readonly string[] => text.normalize('NFC').match(TOKEN) ?? []

/** Spaces and punctuation between marked words are marked with them, so that a phrase reads as one; a space alone is no change. */
function inked(stretch: Stretch, index: number, all: readonly Stretch[]): Stretch {
  const between = all[index - 1]?.changed === true && all[index + 1]?.changed === true
  if (stretch.text.trim() === '') return { ...stretch, changed: between }
  return isWord(stretch.text) ? stretch : { ...stretch, changed: stretch.changed || between }
}

/** Neighbours of one kind as one stretch. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    if (last?.changed === stretch.changed) result[result.length - 1] = { ...last, text: last.text + stretch.text }
    else result.push(stretch)
  }
  return result
}

function trimmed({ text, changed }: Stretch): readonly Stretch[] {
  const [, start = '', core = '', end = ''] = changed ? (/^(\s*)(.*?)(\s*)$/su.exec(text) ?? []) : ['', '', text, '']
  return [
    { text: start, changed: false },
    { text: core, changed },
    { text: end, changed: false },
  ].filter((stretch) => stretch.text !== '')
}
