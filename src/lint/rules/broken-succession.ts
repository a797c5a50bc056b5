import type { Entry } from '#model/catalog.ts'
import { printDate } from '#model/date.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Procedure } from '#model/types.gen.ts'
import { at, type Finding, type Rule } from '../rule.ts'

export const brokenSuccession: Rule = {
  id: 'broken-succession',
  severity: 'error',
  title: say('Thay thế thủ tục không khớp hai phía', 'Succession that does not fit on both sides'),
  why: say(
    'So sánh hai thời điểm đi theo “replaces” và “replacedBy”: nếu chỉ một phía ghi, thiếu ngày kết thúc, hoặc hai thủ tục cùng có hiệu lực, thì một thủ tục bị đếm hai lần hoặc mất khỏi báo cáo.',
    'Comparisons follow “replaces” and “replacedBy”: written on one side only, without an end date, or with both in force, a procedure counts twice or drops out of the report.',
  ),
  example: {
    bad: 'validity: { replacedBy: ["2.001159"] }        # 2.001159 không ghi replaces, và không có ngày kết thúc',
    good: 'validity: { to: 2020-06-30, replacedBy: ["2.001159"] }',
  },
  fixable: false,
  weighs: ['validity'],
  *check(catalog) {
    const byCode = new Map(catalog.procedures.map((entry) => [entry.value.code, entry]))
    for (const [side, other] of [
      ['replacedBy', 'replaces'],
      ['replaces', 'replacedBy'],
    ] as const) {
      for (const entry of catalog.procedures) {
        for (const [index, code] of (entry.value.validity?.[side] ?? []).entries()) {
          const partner = byCode.get(code)
          const message = partner && fault(entry, partner, side, other)
          if (partner !== undefined && message !== undefined)
            yield finding(at(entry, 'validity', side, index), partner, message)
        }
      }
    }
  },
}

type Side = 'replaces' | 'replacedBy'

/** What is wrong with a declared pair; only the first of two sides that agree speaks of its dates. */
function fault(
  { value }: Entry<Procedure>,
  { value: partner }: Entry<Procedure>,
  side: Side,
  other: Side,
): Localized | undefined {
  if (value.code === partner.code)
    return say('Thủ tục không thể thay thế chính nó.', 'A procedure cannot take its own place.')
  if (!(partner.validity?.[other] ?? []).includes(value.code))
    return say(
      `Thủ tục ${partner.code} không ghi lại điều này; thêm ${quoted(value.code)} vào “validity.${other}” của nó.`,
      `The procedure ${partner.code} does not say so too; add ${quoted(value.code)} to its “validity.${other}”.`,
    )
  return side === 'replaces' ? undefined : dates(value, partner)
}

function dates(
  { code, validity: before }: Procedure,
  { code: heir, validity: after }: Procedure,
): Localized | undefined {
  if (before?.to === undefined)
    return say(
      `Thủ tục ${code} đã được thay bằng ${heir} nhưng chưa có ngày kết thúc; ghi “validity.to”.`,
      `The procedure ${code} is replaced by ${heir} but has no end date; write “validity.to”.`,
    )
  if (after?.from === undefined || after.from > before.to) return undefined
  return say(
    `Thủ tục ${code} có hiệu lực đến ${printDate(before.to)}, trong khi ${heir} đã có hiệu lực từ ${printDate(after.from)}; hai thủ tục không được cùng có hiệu lực.`,
    `The procedure ${code} is in force until ${printDate(before.to)}, and ${heir} already since ${printDate(after.from)}; both cannot be in force at once.`,
  )
}

const finding = (place: Finding['place'], partner: Entry<Procedure>, message: Localized): Finding => ({
  place,
  message,
  related: [
    {
      place: at(partner, 'code'),
      message: say(`Thủ tục ${quoted(partner.value.name)}.`, `The procedure ${quoted(partner.value.name)}.`),
    },
  ],
})
