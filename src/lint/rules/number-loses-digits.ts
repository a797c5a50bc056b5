import type { WrittenNumber } from '#model/catalog.ts'
import { say, type Localized } from '#model/localized.ts'
import { isMisread } from '#model/misread.ts'
import type { Source } from '#model/place.ts'
import { at, type Finding, type Rule } from '../rule.ts'

export const numberLosesDigits: Rule = {
  id: 'number-loses-digits',
  severity: 'error',
  title: say('Số bị đọc khác với cách viết', 'Number read as something else than is written'),
  why: say(
    'YAML chỉ giữ giá trị của số: mã 1.012120 mất số 0 ở cuối, 15.000 thành mười lăm, 007 thành 7.',
    'YAML keeps only the value of a number: the code 1.012120 loses its last zero, 15.000 becomes fifteen, 007 becomes 7.',
  ),
  example: { bad: 'linked: [1.012120]\namount: 15.000', good: 'linked: ["1.012120"]\namount: 15000' },
  fixable: true,
  *check({ files }) {
    for (const { source, numbers } of files) {
      for (const number of numbers.filter(isMisread)) {
        yield { place: at({ source }, ...number.at), message: message(number), ...fixOf(source, number) }
      }
    }
  },
}

/** Quotes help where the schema wants a text; anywhere else only the author knows which number was meant. */
function fixOf(source: Source, { at: route, written, wanted = [] }: WrittenNumber): Pick<Finding, 'fix'> {
  return wanted.includes('string')
    ? { fix: { kind: 'replace', safe: true, source, at: route, text: `"${written}"` } }
    : {}
}

function message(number: WrittenNumber): Localized {
  const { written, value, wanted = [] } = number
  const [vi, en] = [`${written} bị đọc thành ${value}.`, `${written} is read as ${value}.`]
  if (wanted.includes('string') && wanted.includes('number')) return either(number, vi, en)
  if (wanted.includes('string'))
    return say(`${vi} Đặt trong dấu nháy: "${written}".`, `${en} Put it in quotes: "${written}".`)
  const meant = meantBy(number)
  if (meant.length === 0) return say(`${vi} Viết một số nguyên.`, `${en} Write a whole number.`)
  return say(`${vi} Viết ${meant.join(', hoặc ')}.`, `${en} Write ${meant.join(', or ')}.`)
}

/** Where nobody looked what the schema wants there. */
function either(number: WrittenNumber, vi: string, en: string): Localized {
  const meant = meantBy(number)
  return say(
    `${vi} Nếu là mã hay chữ, đặt trong dấu nháy: "${number.written}"; nếu là số, viết ${meant.join(', hoặc ')}.`,
    `${en} Put a code or a text in quotes: "${number.written}"; write a number as ${meant.join(', or ')}.`,
  )
}

/** The numbers that the author may have meant, the likeliest first: thousands with a dot, or what was read. */
function meantBy({ written, value, wanted = [] }: WrittenNumber): readonly number[] {
  const thousands = /^\d{1,3}\.\d{3}$/.test(written) ? [Number(written.replace('.', ''))] : []
  return [...thousands, ...(wanted.includes('integer') && !Number.isInteger(value) ? [] : [value])]
}
