import type { Catalog } from '#model/catalog.ts'
import { printInteger } from '#model/decimal.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Route } from '#model/place.ts'
import type { CaseRow } from '#model/types.gen.ts'
import { levelWords } from '#model/words.ts'
import { at, type Rule } from '../rule.ts'

export const totalsDoNotAdd: Rule = {
  id: 'totals-do-not-add',
  severity: 'error',
  title: say('Các số của bảng hồ sơ không cộng khớp', 'Numbers of the case table that do not add up'),
  why: say(
    'Tiếp nhận = trực tuyến + trực tiếp + kỳ trước chuyển sang; đã giải quyết = trước hạn + đúng hạn + quá hạn; đang giải quyết = trong hạn + quá hạn; tiếp nhận = đã giải quyết + đang giải quyết. Một dòng không khớp làm cả báo cáo bị trả lại.',
    'Received = online + direct + carried over; settled = early + on time + late; pending = in time + overdue; received = settled + pending. One row that does not add up, and the report comes back.',
  ),
  example: {
    bad: 'received: { total: 120, online: 40, direct: 70 }\nsettled: { total: 100 }\npending: { total: 20 }',
    good: 'received: { total: 110, online: 40, direct: 70 }\nsettled: { total: 90 }\npending: { total: 20 }',
  },
  fixable: false,
  *check(catalog) {
    for (const entry of catalog.statistics) {
      for (const [index, row] of (entry.value.cases ?? []).entries()) {
        for (const { route, total, sum, name } of brokenSums(row)) {
          const who = rowName(row, index, catalog)
          yield {
            place: { ...at(entry, 'cases', index, ...route), key: true },
            message: say(
              `Dòng ${who.vi}: ${name.vi} ghi ${printInteger(total)}, nhưng các phần cộng lại là ${printInteger(sum)}.`,
              `Row ${who.en}: ${name.en} says ${total}, but its parts add up to ${sum}.`,
            ),
          }
        }
      }
    }
  },
}

interface Sum {
  readonly route: Route
  readonly name: Localized
  readonly total: number
  readonly parts: readonly (number | undefined)[]
}

function* brokenSums({ received, settled, pending }: CaseRow): Generator<Sum & { readonly sum: number }> {
  const sums: readonly Sum[] = [
    {
      route: ['received', 'total'],
      name: say('tiếp nhận', 'received'),
      total: received.total,
      parts: [received.online, received.direct, received.carriedOver],
    },
    {
      route: ['settled', 'total'],
      name: say('đã giải quyết', 'settled'),
      total: settled.total,
      parts: [settled.early, settled.onTime, settled.late],
    },
    {
      route: ['pending', 'total'],
      name: say('đang giải quyết', 'pending'),
      total: pending.total,
      parts: [pending.inTime, pending.overdue],
    },
    {
      route: ['received'],
      name: say('tiếp nhận (= đã giải quyết + đang giải quyết)', 'received (= settled + pending)'),
      total: received.total,
      parts: [settled.total, pending.total],
    },
  ]
  for (const each of sums) {
    const known = each.parts.filter((part) => part !== undefined)
    const sum = known.reduce((a, b) => a + b, 0)
    // With a part that is not known the others can still be too many.
    if (known.length === each.parts.length ? sum !== each.total : sum > each.total) yield { ...each, sum }
  }
}

/** How a person finds the row: its field and level, else its number. */
function rowName({ field, level }: CaseRow, index: number, { profile }: Catalog): Localized {
  const name = field === undefined ? undefined : (profile?.value.fields.find(({ id }) => id === field)?.name ?? field)
  if (name === undefined && level === undefined) return say(String(index + 1), String(index + 1))
  const [vi, en] = (['vi', 'en'] as const).map((language) =>
    [...(name === undefined ? [] : [quoted(name)]), ...(level === undefined ? [] : [levelWords[level][language]])].join(
      ', ',
    ),
  )
  return say(vi ?? '', en ?? '')
}
