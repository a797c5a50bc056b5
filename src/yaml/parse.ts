import type { Comment, WrittenNumber, WrittenText } from '#model/catalog.ts'
import { compose } from './compose.ts'
import { tooMuchProblem, type Problem } from './problems.ts'
import { repeatsTooMuch } from './repeated.ts'
import { readTokens } from './tokens.ts'
import type { Tree } from './tree.ts'
import { valueOf } from './value.ts'
import { weighsTooMuch } from './weight.ts'
import { writtenIn } from './written.ts'

/** What a YAML text says, where, and what is wrong with it. */
export interface Parsed {
  /** Plain data, keys and texts in NFC, aliases and `<<` followed; null of an empty text, undefined where there are problems. */
  readonly value: unknown
  /** Where everything stands and how it is written, for those who ask; absent exactly where there are problems. */
  readonly tree?: Tree
  /** The plain numbers as they are written; what an alias repeats is there once. */
  readonly numbers: readonly WrittenNumber[]
  /** The texts as they are written; what an alias repeats is there once. */
  readonly texts: readonly WrittenText[]
  /** In their order. */
  readonly comments: readonly Comment[]
  /** Why the text is not read; empty when it is. */
  readonly problems: readonly Problem[]
}

/**
 * Reads a YAML 1.2 text: one document, no tags of its own, no key twice, and no more than `limits.ts` says. Never throws. This is the
 * only way in: whoever reads YAML, to look at it or to change it, gets the same answer.
 */
export function parse(text: string): Parsed {
  const { tokens, comments } = readTokens(text) ?? { tokens: [], comments: undefined }
  if (comments === undefined || weighsTooMuch(tokens)) return refused([tooMuchProblem(0)], comments)
  const { tree, problems } = compose(tokens, text)
  if (tree === undefined) return refused(problems, comments)
  if (repeatsTooMuch(tree)) return refused([tooMuchProblem(0)], comments)
  return { value: valueOf(tree), tree, ...writtenIn(tree), comments, problems }
}

const refused = (problems: readonly Problem[], comments: readonly Comment[] = []): Parsed => ({
  value: undefined,
  numbers: [],
  texts: [],
  comments,
  problems,
})
