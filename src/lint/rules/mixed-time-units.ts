import { fromOf, toOf, valuePlace } from '#change/facts.ts'
import type { Entry } from '#model/catalog.ts'
import { compareDurations, measure, parseDuration, type Duration } from '#model/duration.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Procedure } from '#model/types.gen.ts'
import { liveStandings } from '#proposal/live.ts'
import type { Standing } from '#proposal/standing.ts'
import { at, type Finding, type Rule } from '../rule.ts'

export const mixedTimeUnits: Rule = {
  id: 'mixed-time-units',
  severity: 'warning',
  title: say(
    'Thời hạn của một thủ tục ghi bằng các đơn vị không so sánh được',
    'Times of one procedure in units that do not compare',
  ),
  why: say(
    '“25 ngày” và “17,5 ngày làm việc” không so được bằng con số, nên mức cắt giảm của thủ tục không tính được và không vào tỷ lệ nào. Trong quy trình nội bộ, 8 giờ là 1 ngày làm việc.',
    '“25 days” and “17.5 working days” do not compare by number, so what the procedure saves cannot be computed and enters no rate. In the internal process 8 hours are a working day.',
  ),
  example: {
    bad: 'processingTime: { statutory: 25 ngày, committed: 17 ngày làm việc }',
    good: 'processingTime: { statutory: 25 ngày, committed: 23 ngày }',
  },
  fixable: false,
  *check(catalog, { asOf }) {
    for (const entry of catalog.procedures) {
      yield* promises(entry)
      yield* process(entry)
    }
    for (const standing of liveStandings(catalog, asOf)) yield* proposed(standing)
  },
}

/** A change from one unit to another: nobody can say what it saves. */
function* proposed({ change, entry, route }: Standing): Generator<Finding> {
  const [from, to] = [fromOf(change), toOf(change)]
  if (!/\.(statutory|committed|duration)$/.test(valuePlace(change) ?? '')) return
  if (typeof from !== 'string' || typeof to !== 'string' || !isMixed(from, to)) return
  yield {
    place: at(entry, ...route, 'to'),
    message: say(
      `${quoted(from)} và ${quoted(to)} không so sánh được nên không tính được mức cắt giảm; ghi “to” cùng đơn vị với “from”, hoặc đề nghị sửa cả thời hạn kia.`,
      `${quoted(from)} and ${quoted(to)} do not compare, so what is saved cannot be computed; write “to” in the unit of “from”, or propose to change the other time, too.`,
    ),
  }
}

function* promises(entry: Entry<Procedure>): Generator<Finding> {
  const { processingTime } = entry.value
  const times = [processingTime, ...(processingTime?.cases ?? [])]
  for (const [index, time] of times.entries()) {
    const { statutory, committed } = time ?? {}
    if (statutory === undefined || committed === undefined || !isMixed(statutory, committed)) continue
    const route = ['processingTime', ...(index === 0 ? [] : ['cases', index - 1])]
    yield {
      place: at(entry, ...route, 'committed'),
      message: say(
        `Thời hạn cam kết ${quoted(committed)} và thời hạn luật định ${quoted(statutory)} không so sánh được; ghi cùng một loại đơn vị.`,
        `The committed time ${quoted(committed)} and the statutory time ${quoted(statutory)} do not compare; write both in units of one kind.`,
      ),
      related: [
        { place: at(entry, ...route, 'statutory'), message: say('Thời hạn luật định.', 'The statutory time.') },
      ],
    }
  }
}

/** "Không quy định" has no length, and "trong ngày" may well be promised in hours: neither is a mistake of units. */
function isMixed(statutory: string, committed: string): boolean {
  const [law, promise] = [parseDuration(statutory), parseDuration(committed)]
  if (law === undefined || promise === undefined || measure(law) === undefined || measure(promise) === undefined)
    return false
  return compareDurations(law, promise) === 'incomparable'
}

function* process(entry: Entry<Procedure>): Generator<Finding> {
  const { steps = [], processingTime } = entry.value
  const total = family(processingTime?.committed ?? processingTime?.statutory)
  const families = steps.map(({ duration }) => family(duration))
  const wanted = total ?? families.find((each) => each !== undefined)
  const index = families.findIndex((each) => each !== undefined && each !== wanted)
  const found = steps[index]?.duration
  if (found === undefined) return
  yield {
    place: at(entry, 'steps', index, 'duration'),
    message: say(
      `Bước này ghi ${quoted(found)}, không cộng được với thời hạn hoặc các bước khác của thủ tục; ghi cùng một loại đơn vị.`,
      `This step takes ${quoted(found)}, which does not add up with the time or the other steps of the procedure; write all in units of one kind.`,
    ),
  }
}

type Family = 'working' | 'day' | 'month'

/** Units that add up in the internal process. */
function family(text: string | undefined): Family | undefined {
  const duration: Duration | undefined = text === undefined ? undefined : parseDuration(text)
  const unit = duration === undefined ? undefined : measure(duration)?.family
  return unit === 'day' || unit === 'month' || unit === undefined ? unit : 'working'
}
