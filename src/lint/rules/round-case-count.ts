import { toOf } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import type { Catalog } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import type { Place } from '#model/place.ts'
import type { CalendarDate, Code, Figure } from '#model/types.gen.ts'
import { grouped } from '#model/grouped.ts'
import { liveStandings } from '#proposal/live.ts'
import { at, type Rule } from '../rule.ts'

const SUBJECTS = 'compliance.subjectsPerYear'
// Two procedures may have the same number of cases by chance.
const MOST = 2

export const roundCaseCount: Rule = {
  id: 'round-case-count',
  severity: 'warning',
  title: say('Cùng một số hồ sơ ước chừng ở nhiều thủ tục', 'The same guessed case count in many procedures'),
  why: say(
    'Số đối tượng mỗi năm nhân thẳng vào chi phí. Nhiều thủ tục cùng một con số tròn là số đặt cho có, và tổng tiết kiệm tính từ đó không có giá trị.',
    'The number of subjects a year multiplies the cost. One round number in many procedures is a guess, and a saving computed from it is worth nothing.',
  ),
  example: {
    bad: 'subjectsPerYear: { value: 10, source: Ước tính }   # ở ba thủ tục',
    good: 'subjectsPerYear: { value: 137, source: "Báo cáo số 20/BC-UBND ngày 15/12/2019" }',
  },
  fixable: false,
  *check(catalog, { asOf }) {
    const guessed = [...figures(catalog, asOf)].filter(({ figure }) => isGuess(figure))
    for (const [value, same] of grouped(guessed, ({ figure }) => figure.value)) {
      const codes = [...new Set(same.map(({ code }) => code))]
      const [first, ...others] = same
      if (first === undefined || codes.length <= MOST) continue
      yield {
        place: first.place,
        message: say(
          `${codes.length} thủ tục cùng ghi ${value} đối tượng mỗi năm; dùng số thống kê của từng thủ tục.`,
          `${codes.length} procedures have ${value} subjects a year; use the statistics of each.`,
        ),
        related: others.map(({ code, place }) => ({
          place,
          message: say(`Thủ tục ${code}.`, `The procedure ${code}.`),
        })),
      }
    }
  },
}

/** A round number, or one that says itself that it has no real source. */
const isGuess = ({ value, illustrative }: Figure): boolean => value > 0 && (value % 10 === 0 || illustrative === true)

interface Used {
  readonly code: Code
  readonly figure: Figure
  readonly place: Place
}

function* figures(catalog: Catalog, asOf: CalendarDate): Generator<Used> {
  for (const entry of catalog.procedures) {
    const figure = entry.value.compliance?.subjectsPerYear
    if (figure !== undefined)
      yield { code: entry.value.code, figure, place: at(entry, 'compliance', 'subjectsPerYear', 'value') }
  }
  for (const { entry, route, change, scene } of liveStandings(catalog, asOf)) {
    const [kind, figure] = [kindOf(change), toOf(change)]
    if (scene.before === undefined || kind.scope === 'catalog') continue
    if (kind.place(change) === SUBJECTS && isFigure(figure))
      yield { code: change.procedure, figure, place: at(entry, ...route, 'to', 'value') }
  }
}

const isFigure = (value: unknown): value is Figure => typeof value === 'object' && value !== null && 'value' in value
