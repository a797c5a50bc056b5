import type { Catalog } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { liveProposals } from '#proposal/status.ts'
import { at, type Finding, type Rule } from '../rule.ts'

export const calendarMissing: Rule = {
  id: 'calendar-missing',
  severity: 'warning',
  title: say('Thiếu lịch nghỉ của một năm', 'Year without a calendar of days off'),
  why: say(
    'Ngày hẹn trả tính bằng ngày làm việc cần lịch nghỉ lễ, nghỉ bù của năm đó; thiếu lịch thì mọi ngày trong tuần bị coi là ngày làm việc. Chỉ xét danh mục có dùng lịch.',
    'Due dates in working days need the holidays of the year; without them every weekday counts as a working day. Only catalogs that keep calendars are looked at.',
  ),
  example: {
    bad: 'asOf: 2020-11-08   # có calendar/2019.yaml, không có calendar/2020.yaml',
    good: '# calendar/2020.yaml\nyear: 2020\nconfirmed: true\ndaysOff: []',
  },
  fixable: false,
  *check(catalog, { asOf }) {
    const [keeper] = catalog.calendars
    if (keeper === undefined) return
    const years = new Set(catalog.calendars.map(({ value }) => value.year))
    const now = Number(asOf.slice(0, 4))
    const { profile } = catalog
    if (!years.has(now))
      yield {
        place:
          profile === undefined
            ? at(keeper, 'year')
            : at(profile, ...(profile.value.asOf === undefined ? [] : ['asOf'])),
        message: missing(now),
      }
    yield* ahead(catalog, years, now)
  },
}

/** The calendar of a coming year is decided late: good to know, but nobody's mistake yet. */
function* ahead(catalog: Catalog, years: ReadonlySet<number>, now: number): Generator<Finding> {
  const reported = new Set(years)
  for (const entry of liveProposals(catalog)) {
    const year = Number(entry.value.effectiveFrom?.slice(0, 4))
    if (!(year > now) || reported.has(year)) continue
    reported.add(year)
    yield { place: at(entry, 'effectiveFrom'), severity: 'info', message: missing(year) }
  }
}

const missing = (year: number) =>
  say(
    `Chưa có lịch nghỉ năm ${year}; thêm calendar/${year}.yaml khi lịch được công bố.`,
    `There is no calendar of ${year}; add calendar/${year}.yaml when it is announced.`,
  )
