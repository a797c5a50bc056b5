import { current, says } from '#change/current.ts'
import { fromOf, kindOf } from '#change/apply.ts'
import type { Change } from '#model/change.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Procedure } from '#model/types.gen.ts'
import { isIdle } from '../idle.ts'
import { liveChanges } from '#proposal/proposed.ts'
import { at, type Rule } from '../rule.ts'

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
  *check(catalog) {
    for (const { entry, route, cases } of liveChanges(catalog)) {
      for (const { procedure, change } of cases) {
        const now = staleAgainst(change, procedure)
        if (now === undefined) continue
        yield {
          place: at(entry, ...route, 'from'),
          message: say(
            `Thủ tục ${procedure.code} nay ghi ${quoted(now)}, không còn như “from”; lập lại từ giá trị này.`,
            `The procedure ${procedure.code} now says ${quoted(now)}, not what “from” says; start from this value.`,
          ),
        }
      }
    }
  },
}

/** What the procedure says instead of the `from` of the change; undefined when they agree, or when there is nothing to compare. */
function staleAgainst(change: Change, procedure: Procedure): string | undefined {
  const [from, now] = [fromOf(change), current(change, procedure)]
  if (from === undefined || now === undefined || kindOf(change).scope === 'catalog') return undefined
  // A change that leaves things as they are is a mistake of its own, whatever it starts from.
  return says(change, from, now) || isIdle(change, procedure) ? undefined : shown(now)
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
