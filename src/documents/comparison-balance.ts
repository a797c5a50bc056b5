import type { Measure } from '#change/measure.ts'
import { printDecimal, type Decimal } from '#model/decimal.ts'
import { printDuration, type Unit } from '#model/duration.ts'
import type { PageBalance } from '#model/comparison-page.ts'
import { say, type Language, type Localized } from '#model/localized.ts'
import type { Balance } from '#review/balance.ts'

type Counted = Extract<Measure, { of: 'procedures' | 'papers' | 'steps' | 'requirements' }>['of']

const nouns: Readonly<Record<Counted, readonly [what: Localized, one: string, many: string]>> = {
  procedures: [say('thủ tục', 'Procedures'), 'procedure', 'procedures'],
  papers: [say('giấy tờ', 'Papers to bring'), 'paper', 'papers'],
  steps: [say('bước', 'Steps'), 'step', 'steps'],
  requirements: [say('điều kiện', 'Requirements'), 'requirement', 'requirements'],
}
const titles: Readonly<Record<Exclude<Measure['of'], 'fees'>, Localized>> = {
  procedures: say('Số thủ tục', 'Procedures'),
  papers: say('Giấy tờ người dân phải có', 'Papers to bring'),
  steps: say('Bước thực hiện', 'Steps'),
  requirements: say('Yêu cầu, điều kiện', 'Requirements'),
  statutory: say('Thời hạn luật định', 'Statutory time'),
  committed: say('Thời hạn cam kết', 'Committed time'),
}
const unitTitles: Readonly<Record<Unit, Localized>> = {
  'working-day': say('ngày làm việc', 'working days'),
  day: say('ngày', 'calendar days'),
  month: say('tháng', 'months'),
  hour: say('giờ', 'hours'),
  minute: say('giờ', 'hours'),
}

/** "Giấy tờ người dân phải có | bớt 2 giấy tờ | thêm 1 giấy tờ | bớt 1 giấy tờ". */
export function balanceRow({ measure, cut, added, net }: Balance, language: Language): PageBalance {
  const less = (value: Decimal): string => directed(measure, value, say('bớt', 'less'), language)
  const more = (value: Decimal): string => directed(measure, value, say('thêm', 'more'), language)
  const what = titleOf(measure)[language]
  const row = {
    what,
    cut: less(cut),
    added: more(added),
    net: net.eq(0) ? even[language] : net.lt(0) ? less(net.abs()) : more(net),
  }
  if (cut.eq(0) || added.eq(0)) return { ...row, line: `${what}: ${row.net}` }
  return { ...row, line: `${what}: ${row.cut}, ${row.added}; ${say('bù trừ', 'net')[language]}: ${row.net}` }
}

function directed(measure: Measure, value: Decimal, way: Localized, language: Language): string {
  const amount = amountWords(measure, value)
  return value.eq(0) ? none[language] : say(`${way.vi} ${amount.vi}`, `${amount.en} ${way.en}`)[language]
}

const none = say('không', 'none')
const even = say('không đổi', 'no change')

function titleOf(measure: Measure): Localized {
  if (measure.of === 'fees')
    return measure.per === undefined
      ? say('Phí, lệ phí', 'Fees')
      : say(`Phí, lệ phí (mỗi ${measure.per})`, `Fees (per ${measure.per})`)
  const title = titles[measure.of]
  return 'unit' in measure
    ? say(`${title.vi} (${unitTitles[measure.unit].vi})`, `${title.en} (${unitTitles[measure.unit].en})`)
    : title
}

function amountWords(measure: Measure, value: Decimal): Localized {
  const vi = printDecimal(value, 4)
  const en = vi.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))
  if (measure.of === 'fees') return say(`${vi} đồng`, `${en} đồng`)
  if ('unit' in measure) return durationWords(measure.unit, value)
  const [noun, one, many] = nouns[measure.of]
  return say(`${vi} ${noun.vi}`, `${en} ${value.eq(1) ? one : many}`)
}

/** Minutes that make half hours read as hours. */
function durationWords(unit: Unit, value: Decimal): Localized {
  const hours = unit === 'minute' && value.mod(30).eq(0)
  const duration = { unit: hours ? 'hour' : unit, amount: (hours ? value.div(60) : value).toFixed() } as const
  return say(printDuration(duration), printDuration(duration, 'en'))
}
