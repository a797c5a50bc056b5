import type { Catalog } from '#model/catalog.ts'
import type { Located } from '#model/diagnostic.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { unusedIgnore } from './ignores-rules.ts'
import { aboutComment, requestsOf, type IgnoreContext, type IgnoreRequest } from './ignore-requests.ts'
import { leavesOut } from './severities-reading.ts'

/** Findings parted by the `tthc-ignore` comments of a catalog; `kept` and `hidden` keep their order. */
export interface Ignored {
  readonly kept: readonly Located[]
  readonly hidden: readonly Located[]
  /** What is wrong with the comments themselves. */
  readonly problems: readonly Located[]
}

// A stranger may send a file that is nothing but such comments.
const MOST = 100

/**
 * Takes away what `# tthc-ignore rule-id: reason` ignores: findings on the line of the comment, on the line below comments
 * that stand alone, or in the whole file when the comment stands above its first value. What leaves a file out of the catalog
 * is never taken away.
 */
export function applyIgnores(findings: readonly Located[], catalog: Catalog, context: IgnoreContext): Ignored {
  const files = catalog.files.map((file) => requestsOf(file, context))
  const requested = new Set(files.flatMap(({ requests }) => requests.map(requestKey)))
  const isFixed = leavesOut(catalog)
  const answered = (finding: Located): readonly string[] =>
    isFixed(finding) ? [] : findingKeys(finding).filter((key) => requested.has(key))
  const hidden = findings.filter((finding) => answered(finding).length > 0)
  const used = new Set(hidden.flatMap(answered))
  // Rules say nothing of a file that does not fit its schema: what seems unused may be needed once it does.
  const isWhole = catalog.files.every(({ valid }) => valid)
  const unused = (requests: readonly IgnoreRequest[]): readonly Located[] =>
    requests.filter((request) => isWhole && !used.has(requestKey(request))).map(useless)
  return {
    kept: findings.filter((finding) => answered(finding).length === 0),
    hidden,
    problems: files.flatMap(({ requests, problems }) => [...problems, ...unused(requests)].slice(0, MOST)),
  }
}

const keyOf = (rule: string, line: number, path: string): string => `${rule} ${line} ${path}`
const requestKey = ({ file, rule, line }: IgnoreRequest): string => keyOf(rule, line, file.source.path)
const findingKeys = ({ code, span, place }: Located): readonly string[] =>
  [span.line, 0].map((line) => keyOf(code, line, place.source.path))

const useless = ({ file, comment, rule, line }: IgnoreRequest): Located =>
  aboutComment(
    file,
    comment,
    unusedIgnore,
    line === 0
      ? say(
          `Tệp này không có gì trái quy tắc ${quoted(rule)}; bỏ chú thích này.`,
          `Nothing in this file breaks the rule ${quoted(rule)}; remove this comment.`,
        )
      : say(
          `Dòng ${line} không có gì trái quy tắc ${quoted(rule)}; bỏ chú thích này.`,
          `Nothing on line ${line} breaks the rule ${quoted(rule)}; remove this comment.`,
        ),
  )
