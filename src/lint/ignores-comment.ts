import type { Comment } from '#model/catalog.ts'
import { isDate } from '#model/date.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { CalendarDate } from '#model/types.gen.ts'

/** What a `tthc-ignore` comment asks for. An empty reason is none. */
export interface Ignore {
  readonly rules: readonly string[]
  /** The last day on which it counts. */
  readonly until?: CalendarDate
  readonly reason: string
}

/** A `tthc-ignore` comment that cannot be read, and why. */
export interface Malformed {
  readonly malformed: Localized
}

const MEANT = /^#+ ?tthc[-_ ]?ignor/i
const MARK = /^#+ ?tthc-ignore(?![\w-]) ?(.*)$/
// `# tthc-ignore a, b until 2026-12-31: reason`
const PARTS = /^([^:]*?)(?: ?\buntil:? ([^ :]+))?(?: ?:(.*))?$/
// The last day is also understood at the end of the reason: taken for prose it would never come.
const LATE = /[ ,;(]until:? (\d[\d/.-]*\d)[).]*$/
const MOST_RULES = 20

/** Reads `# tthc-ignore rule-id, other-rule until 2026-12-31: reason`; undefined for any other comment. */
export function readIgnore({ text }: Pick<Comment, 'text'>): Ignore | Malformed | undefined {
  if (!MEANT.test(text.slice(0, 100).replace(/\s+/g, ' '))) return undefined
  const [, rest] = MARK.exec(text.replace(/\s+/g, ' ').trim()) ?? []
  if (rest === undefined) return { malformed: spelling }
  const [, list = '', early, behind = ''] = PARTS.exec(rest) ?? []
  const [late, until = early] = LATE.exec(` ${behind}`) ?? []
  const reason = ` ${behind}`.slice(0, late === undefined ? undefined : -late.length).trim()
  const rules = [
    ...new Set(
      list
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    ),
  ]
  if (rules.length === 0 || rules.length > MOST_RULES) return { malformed: rules.length === 0 ? nameless : tooMany }
  if (until !== undefined && !isDate(until)) return { malformed: noDate(until) }
  return { rules, ...(until === undefined ? {} : { until }), reason: /\p{L}/u.test(reason) ? reason : '' }
}

const spelling = say('Viết đúng “# tthc-ignore quy-tắc: lý do”.', 'Write it as “# tthc-ignore rule-id: reason”.')
const nameless = say(
  'Ghi quy tắc cần bỏ qua: “# tthc-ignore quy-tắc: lý do”.',
  'Name the rule to ignore: “# tthc-ignore rule-id: reason”.',
)
const tooMany = say(
  `Một chú thích bỏ qua nhiều nhất ${MOST_RULES} quy tắc.`,
  `A comment ignores at most ${MOST_RULES} rules.`,
)
const noDate = (text: string): Localized =>
  say(
    `${quoted(text)} không phải một ngày; viết như “until 2026-12-31”.`,
    `${quoted(text)} is not a date; write it as “until 2026-12-31”.`,
  )
