import { diffArrays } from 'diff'
import type { RevisedRun } from '#model/redline.ts'

// Comparing texts that have little in common costs the square of it.
const MOST_EDITS = 1000
/** White space, a word with the figures and signs inside it, or one other character: together the whole text. */
const TOKEN = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,/-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

/** The words of a text, and what stands between them. */
export const tokensOf = (text: string): readonly string[] => text.match(TOKEN) ?? []

/** One text with the words that lead to another: without what is inserted exactly the first, without what is deleted exactly the second. */
export function revisedWords(before: string, after: string): readonly RevisedRun[] {
  if (before === after) return runsOf(before, undefined)
  const parts = diffArrays([...tokensOf(before)], [...tokensOf(after)], { maxEditLength: MOST_EDITS })
  if (parts === undefined) return [...runsOf(before, 'deleted'), ...runsOf(after, 'inserted')]
  return joined(parts.map(({ value, added, removed }) => ({ text: value.join(''), added, removed })))
}

interface Part {
  readonly text: string
  readonly added: boolean
  readonly removed: boolean
}

/** Changes with nothing but white space between them become one: a phrase struck out, and a phrase put in its place. */
function joined(parts: readonly Part[]): readonly RevisedRun[] {
  const runs: RevisedRun[] = []
  let [deleted, inserted] = ['', '']
  const flush = (): void => {
    runs.push(...runsOf(deleted, 'deleted'), ...runsOf(inserted, 'inserted'))
    deleted = inserted = ''
  }
  parts.forEach(({ text, added, removed }, index) => {
    const common = !added && !removed
    const isBridge = common && text.trim() === '' && index > 0 && index < parts.length - 1
    if (common && !isBridge) {
      flush()
      runs.push(...runsOf(text, undefined))
    } else {
      if (!added) deleted += text
      if (!removed) inserted += text
    }
  })
  flush()
  return runs
}

const runsOf = (text: string, revision: RevisedRun['revision']): readonly RevisedRun[] =>
  text === '' ? [] : [{ text, ...(revision === undefined ? {} : { revision }) }]
