import type { CatalogFile, Comment } from '#model/catalog.ts'
import type { Located } from '#model/diagnostic.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { readIgnore } from './ignores-comment.ts'
import { ignoreExpired, ignoreMalformed, ignoreWithoutReason } from './ignores-rules.ts'
import { noSuchRule, unknownRule, type StageRule } from './severities.ts'
import { readingCodes } from './severities-reading.ts'

/** What reading the comments needs to know: the day, and the ids of all rules. */
export interface IgnoreContext {
  readonly asOf: CalendarDate
  readonly known: ReadonlySet<string>
}

/** One rule that a comment ignores, and where. */
export interface IgnoreRequest {
  readonly file: CatalogFile
  readonly comment: Comment
  readonly rule: string
  /** The line it speaks of; 0 is the whole file. */
  readonly line: number
}

/** What the comments of a file ask for, and what is wrong with them. */
export interface Requests {
  readonly requests: readonly IgnoreRequest[]
  readonly problems: readonly Located[]
}

/** Reads the `tthc-ignore` comments of a file. */
export function requestsOf(file: CatalogFile, context: IgnoreContext): Requests {
  const below = linesBelow(file.comments)
  const parts = file.comments.map((comment) => ofComment(file, comment, below, context))
  return { requests: parts.flatMap(({ requests }) => requests), problems: parts.flatMap(({ problems }) => problems) }
}

/** A finding about a comment. */
export function aboutComment(
  { source }: CatalogFile,
  comment: Comment,
  { id, severity }: StageRule,
  message: Localized,
): Located {
  const { at, line, column, text } = comment
  const span = { line, column, endLine: line, endColumn: column + [...text].length }
  return { code: id, severity, place: { source, at }, message, span }
}

function ofComment(
  file: CatalogFile,
  comment: Comment,
  below: ReadonlyMap<number, number>,
  { asOf, known }: IgnoreContext,
): Requests {
  const ignore = readIgnore(comment)
  const wrong = (rule: StageRule, message: Localized): Located => aboutComment(file, comment, rule, message)
  if (ignore === undefined) return { requests: [], problems: [] }
  if ('malformed' in ignore) return { requests: [], problems: [wrong(ignoreMalformed, ignore.malformed)] }
  if (ignore.reason === '') return { requests: [], problems: [wrong(ignoreWithoutReason, noReason)] }
  if (ignore.until !== undefined && ignore.until < asOf)
    return { requests: [], problems: [wrong(ignoreExpired, expired(ignore.until))] }
  const line = comment.head ? 0 : (below.get(comment.line) ?? comment.line)
  const able = ignore.rules.filter((rule) => known.has(rule) && !readingCodes.has(rule))
  const unable = ignore.rules.filter((rule) => !able.includes(rule))
  return {
    requests: able.map((rule) => ({ file, comment, rule, line })),
    problems: unable.map((rule) =>
      wrong(unknownRule, readingCodes.has(rule) ? notIgnorable(rule) : noSuchRule(rule, known)),
    ),
  }
}

/** For each comment that stands alone the first line under it that is no comment itself. */
function linesBelow(comments: readonly Comment[]): ReadonlyMap<number, number> {
  const below = new Map<number, number>()
  for (const { line, alone } of [...comments].reverse()) if (alone) below.set(line, below.get(line + 1) ?? line + 1)
  return below
}

const noReason = say(
  'Thiếu lý do nên chú thích không có tác dụng; viết “# tthc-ignore quy-tắc: lý do”.',
  'Without a reason the comment does nothing; write “# tthc-ignore rule-id: reason”.',
)
const expired = (until: CalendarDate): Localized =>
  say(
    `Chú thích này chỉ có tác dụng đến hết ngày ${until}; sửa điều được bỏ qua, hoặc hẹn ngày khác.`,
    `This comment counted until ${until}; fix what it ignores, or agree on another day.`,
  )
const notIgnorable = (rule: string): Localized =>
  say(
    `${quoted(rule)} là lỗi khi đọc tệp, không bỏ qua được; sửa lỗi rồi bỏ chú thích này.`,
    `${quoted(rule)} is an error of reading the file and cannot be ignored; fix it and remove this comment.`,
  )
