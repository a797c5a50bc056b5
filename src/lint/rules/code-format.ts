import { withinCurlyQuotes } from '#model/curly-quotes.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { at, type Rule } from '../rule.ts'
import { valuesAt } from '../values.ts'

const CODE = /^[1-9]\.\d{6}(\.[A-Z0-9]+)*$/
const CODES = [
  'code',
  'linked/*',
  'validity/replaces/*',
  'validity/replacedBy/*',
  'items/*/procedures/*',
  'registered/*/procedures/*',
  'papersToCut/*/procedures/*',
  'timeShortened/*/procedures/*',
].map((path) => path.split('/'))

export const codeFormat: Rule = {
  id: 'code-format',
  severity: 'error',
  title: say('Mã thủ tục không đúng dạng', 'Code that is no procedure code'),
  why: say(
    'Mã quốc gia gồm một chữ số, dấu chấm và sáu chữ số; danh mục địa phương có thể thêm hậu tố. Mã sai dạng thì không tra được trên Cổng Dịch vụ công và không khớp với phương án, số liệu nào.',
    'The national code is one digit, a dot and six digits; local lists may add a suffix. A code of another form is not found on the portal and fits no proposal and no figure.',
  ),
  example: { bad: 'code: "1-004222"', good: 'code: "1.004222"' },
  fixable: true,
  *check({ files }) {
    for (const { source, value, valid } of files) {
      if (valid) continue
      for (const found of CODES.flatMap((path) => [...valuesAt(value, path)])) {
        // The schema knows better what to do about quotes alone.
        if (typeof found.value !== 'string' || CODE.test(withinCurlyQuotes(found.value) ?? found.value)) continue
        const meant = guess(found.value)
        const hint = meant === undefined ? say('', '') : say(` Có phải là “${meant}”?`, ` Did you mean “${meant}”?`)
        yield {
          place: at({ source }, ...found.at),
          message: say(
            `Mã ${quoted(found.value)} không đúng dạng: một chữ số, dấu chấm, sáu chữ số, ví dụ “1.001193”.${hint.vi}`,
            `The code ${quoted(found.value)} is not one digit, a dot and six digits, such as “1.001193”.${hint.en}`,
          ),
          ...(meant === undefined
            ? {}
            : { fix: { kind: 'replace', safe: false, source, at: found.at, text: `"${meant}"` } }),
        }
      }
    }
  },
}

/** Only punctuation is fixed; a digit too many or too few is for its author. */
function guess(text: string): string | undefined {
  const [, first = '', six = '', suffix = ''] =
    /^\s*([1-9])\s*[.,\-_ ]?\s*(\d{6})((?:\.[a-z0-9]+)*)\s*$/i.exec(withinCurlyQuotes(text) ?? text) ?? []
  return first === '' ? undefined : `${first}.${six}${suffix.toUpperCase()}`
}
