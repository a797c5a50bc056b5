import { foldSpelling } from '#model/text.ts'

/** Whether two issuers are one: by its name, its head ("Bộ trưởng Bộ …") or, of a joint document, in any order. */
export const areOneIssuer = (a: string, b: string): boolean => issuer(a) === issuer(b)

/**
 * Whether two titles can be those of one document. People shorten titles and put number and date before them, so half
 * of the words of the shorter one are enough.
 */
export function areOneTitle(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  return [...few].filter((word) => many.has(word)).length * 2 >= few.size
}

const fold = (text: string): string => foldSpelling(text).toLowerCase()

// Folded like the texts they are looked for in.
const HEADS = ['Bộ trưởng, Chủ nhiệm', 'Bộ trưởng', 'Chủ tịch'].map((text) => `${fold(text)} `)
const NO_TITLE = new Set(
  ['luật', 'nghị', 'định', 'thông', 'tư', 'quyết', 'về', 'của', 'và', 'số', 'ngày', 'quy', 'một', 'điều', 'các'].map(
    fold,
  ),
)

function issuer(text: string): string {
  const folded = fold(text)
  const head = HEADS.find((each) => folded.startsWith(each)) ?? ''
  return folded
    .slice(head.length)
    .split(/\s*[,;]\s*/u)
    .sort()
    .join(', ')
}

/** The words that carry a title: "Nghị định" alone carries none, and fits every decree. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((fold(text).match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !NO_TITLE.has(word)))
