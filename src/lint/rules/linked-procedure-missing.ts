import { isWithin, printDate } from '#model/date.ts'
import { say } from '#model/localized.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import { knownCodes } from '../codes.ts'
import { at, type Rule } from '../rule.ts'

export const linkedProcedureMissing: Rule = {
  id: 'linked-procedure-missing',
  severity: 'error',
  title: say('Thủ tục liên thông không có hoặc đã hết hiệu lực', 'Linked procedure that is not there or has ended'),
  why: say(
    'Liên thông là làm nhiều thủ tục trong một lần nộp; nếu một thủ tục trong đó không có trong danh mục hoặc đã kết thúc, người dân nộp hồ sơ cho việc không ai giải quyết.',
    'Linked procedures are done in one go; where one of them is not in the catalog or has ended, people apply for something that nobody settles.',
  ),
  example: { bad: 'linked: ["1.001139"]    # không có thủ tục này', good: 'linked: ["1.001193"]' },
  fixable: false,
  *check(catalog, { asOf }) {
    const known = knownCodes(catalog)
    const entries = new Map(catalog.procedures.map((entry) => [entry.value.code, entry]))
    for (const entry of catalog.procedures) {
      for (const [index, code] of (entry.value.linked ?? []).entries()) {
        const place = at(entry, 'linked', index)
        const other = entries.get(code)
        const end = other?.value.validity?.to
        if (!known.has(code)) {
          const guess = didYouMean(
            code,
            [...known].filter((each) => each !== entry.value.code),
          )
          yield {
            place,
            message: say(
              `Không có thủ tục nào mã ${quoted(code)} để liên thông.${guess.vi}`,
              `There is no procedure with the code ${quoted(code)} to be linked with.${guess.en}`,
            ),
          }
        } else if (other !== undefined && end !== undefined && end < asOf && isWithin(entry.value.validity, asOf)) {
          const heirs = (other.value.validity?.replacedBy ?? []).map(quoted).join(', ')
          const hint =
            heirs === '' ? say('Bỏ mã này.', 'Remove the code.') : say(`Thay bằng ${heirs}.`, `Replace it by ${heirs}.`)
          yield {
            place,
            message: say(
              `Thủ tục liên thông ${quoted(code)} đã kết thúc ngày ${printDate(end)}. ${hint.vi}`,
              `The linked procedure ${quoted(code)} ended on ${printDate(end)}. ${hint.en}`,
            ),
            related: [{ place: at(other, 'validity', 'to'), message: say('Ngày kết thúc.', 'Its end.') }],
          }
        }
      }
    }
  },
}
