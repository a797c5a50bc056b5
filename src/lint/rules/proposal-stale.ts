import { says } from '#change/current.ts'
import { fromOf } from '#change/facts.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { kindOf } from '#change/kinds/index.ts'
import { liveStandings } from '#proposal/live.ts'
import type { Standing } from '#proposal/standing.ts'
import { isIdle } from '../idle.ts'
import { at, type Finding, type Rule } from '../rule.ts'

export const proposalStale: Rule = {
  id: 'proposal-stale',
  severity: 'error',
  title: say('Phương án dựa trên giá trị không còn đúng', 'Proposal that starts from a value of the past'),
  why: say(
    'Danh mục đã đổi sau khi lập phương án; mức cắt giảm tính từ giá trị cũ là sai.',
    'The catalog has changed since the proposal was drafted; what it saves would be counted from an old value.',
  ),
  example: {
    bad: '- { kind: processing-time, key: committed, from: 15 ngày, to: 10 ngày, reason: … }   # danh mục nay ghi 12 ngày',
    good: '- { kind: processing-time, key: committed, from: 12 ngày, to: 10 ngày, reason: … }',
  },
  fixable: false,
  weighs: 'everything',
  *check(catalog, { asOf }) {
    for (const standing of liveStandings(catalog, asOf)) {
      if (standing.state !== 'conflicting' || isIdle(standing)) continue
      if (kindOf(standing.change).direction === 'adds') yield* taken(standing)
      else yield* changed(standing)
    }
  },
}

/** The procedure says another value than the change starts from. */
function* changed({ entry, route, change, now }: Standing): Generator<Finding> {
  const from = fromOf(change)
  if (from === undefined || now === undefined || says(change, from, now)) return
  const words = quoted(shown(now))
  yield {
    place: at(entry, ...route, 'from'),
    message: say(
      `Thủ tục ${change.procedure} nay ghi ${words}, không còn như “from”; lập lại từ giá trị này.`,
      `The procedure ${change.procedure} now says ${words}, not what “from” says; start from this value.`,
    ),
  }
}

/** What the change adds is there, and says something else. */
function* taken({ entry, route, change, now, isInForce }: Standing): Generator<Finding> {
  if (!isInForce) return
  const [code, words] = [change.procedure, quoted(shown(now))]
  const there =
    now === undefined
      ? say(`Danh mục nay đã có thủ tục ${code}`, `The catalog already has a procedure ${code}`)
      : say(`Thủ tục ${code} nay đã có ${words}`, `The procedure ${code} already has ${words}`)
  yield {
    place: at(entry, ...route, 'to'),
    message: say(
      `${there.vi}, khác nội dung mà phương án thêm vào; sửa phương án cho khớp danh mục.`,
      `${there.en}, which is not what the proposal adds; make the proposal fit the catalog.`,
    ),
  }
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.join(', ')
  const { name, text } = value as { readonly name?: unknown; readonly text?: unknown }
  return typeof name === 'string'
    ? `${name} ${JSON.stringify(value)}`
    : typeof text === 'string'
      ? text
      : JSON.stringify(value)
}
