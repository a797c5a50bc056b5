import { Composer, type CST, type Document, type ErrorCode } from 'yaml'
import type { Localized } from '#model/localized.ts'
import { build } from './build.ts'
import { syntaxMessages } from './messages.ts'
import { mistakeIn } from './mistake.ts'
import { brokenProblem, directiveProblem, syntaxProblem, type Problem } from './problems.ts'
import type { Tree } from './tree.ts'

// A code that the reader learns in a later version does not compile until it has a message.
const MESSAGES: Readonly<Record<ErrorCode, Localized>> = syntaxMessages
// Duplicate keys are found where the tree is built: the reader compares every key with every other one.
const OPTIONS = {
  version: '1.2',
  uniqueKeys: false,
  stringKeys: true,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
  keepSourceTokens: true,
} as const

/** The tree of the tokens of a text, or why there is none. */
export function compose(
  tokens: readonly CST.Token[],
  text: string,
): { readonly tree?: Tree; readonly problems: readonly Problem[] } {
  // Were the end not asked for, a text without a value would be no document.
  const [document, second] = [...new Composer(OPTIONS).compose(tokens, true, text.length)]
  if (second !== undefined) return { problems: [syntaxProblem(MESSAGES.MULTIPLE_DOCS, second.range[0])] }
  const problem = document === undefined ? undefined : problemOf(document, text)
  return problem === undefined ? build(document?.contents ?? null) : { problems: [problem] }
}

function problemOf(document: Document.Parsed, text: string): Problem | undefined {
  const { yaml } = document.directives
  if (yaml.explicit && yaml.version === '1.1') return directiveProblem(text.indexOf('%YAML'))
  // One mistake often breaks all lines below it: the first finding is the one to act on.
  const broken = mistakeIn(document, text)
  return broken && brokenProblem(MESSAGES[broken.code], broken.at, text, broken.code === 'TAB_AS_INDENT')
}
