import type { WrittenNumber } from '#model/catalog.ts'
import { say, type Localized } from '#model/localized.ts'
import { losesDigits } from '#model/misread.ts'
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
      for (const number of numbers.filter(losesDigits)) {
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

function message({ written, value }: WrittenNumber): Localized {
  const plain = /^\d{1,3}\.\d{3}$/.test(written) ? `${written.replace('.', '')}, hoặc ${value}` : String(value)
  return say(
    `${written} bị đọc thành ${value}. Nếu là mã hay chữ, đặt trong dấu nháy: "${written}"; nếu là số, viết ${plain}.`,
    `${written} is read as ${value}. Put a code or a text in quotes: "${written}"; write a number as ${plain.replace('hoặc', 'or')}.`,
  )
}
