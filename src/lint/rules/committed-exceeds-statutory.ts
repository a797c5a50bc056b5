import { compareDurations, parseDuration } from '#model/duration.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Procedure } from '#model/types.gen.ts'
import { at, type Rule } from '../rule.ts'

export const committedExceedsStatutory: Rule = {
  id: 'committed-exceeds-statutory',
  severity: 'error',
  title: say('Thời hạn cam kết dài hơn thời hạn luật định', 'Committed time longer than the statutory one'),
  why: say(
    'Cơ quan chỉ có thể cam kết sớm hơn luật. Chỉ so sánh khi cùng loại đơn vị: ngày làm việc và ngày không so được bằng con số.',
    'An office can only promise less than the law allows. Times compare only within a unit family: working days and days do not compare by number.',
  ),
  example: {
    bad: 'processingTime:\n  statutory: 15 ngày làm việc\n  committed: 20 ngày làm việc',
    good: 'processingTime:\n  statutory: 15 ngày làm việc\n  committed: 12 ngày làm việc',
  },
  fixable: false,
  *check({ procedures }) {
    for (const entry of procedures) {
      for (const { statutory, committed, route } of times(entry.value)) {
        if (!isLonger(statutory, committed)) continue
        yield {
          place: at(entry, ...route, 'committed'),
          message: say(
            `Thời hạn cam kết ${quoted(committed)} dài hơn thời hạn luật định ${quoted(statutory)}.`,
            `The committed time ${quoted(committed)} is longer than the statutory time ${quoted(statutory)}.`,
          ),
          related: [
            { place: at(entry, ...route, 'statutory'), message: say('Thời hạn luật định.', 'The statutory time.') },
          ],
        }
      }
    }
  },
}

function* times({ processingTime }: Procedure) {
  const all = [
    { ...processingTime, route: [] as (string | number)[] },
    ...(processingTime?.cases ?? []).map((time, index) => ({ ...time, route: ['cases', index] })),
  ]
  for (const { statutory, committed, route } of all) {
    if (statutory !== undefined && committed !== undefined)
      yield { statutory, committed, route: ['processingTime', ...route] }
  }
}

function isLonger(statutory: string, committed: string): boolean {
  const [law, promise] = [parseDuration(statutory), parseDuration(committed)]
  return law !== undefined && promise !== undefined && compareDurations(law, promise) === 'longer'
}
