import { printDate } from '#model/date.ts'
import { say, type Localized } from '#model/localized.ts'
import type { ProcedureValidity } from '#model/types.gen.ts'
import { endOfDistricts } from '#model/level-history.ts'
import { at, type Rule } from '../rule.ts'

const DAY = printDate(endOfDistricts.last)

export const levelHasEnded: Rule = {
  id: 'level-has-ended',
  severity: 'error',
  title: say('Thủ tục của cấp đã kết thúc', 'Procedure of a level that has ended'),
  why: say(
    `Cấp huyện kết thúc hết ngày ${DAY} (Nghị quyết 203/2025/QH15). Sau ngày ấy không cơ quan nào giải quyết thủ tục này: nó phải có ngày kết thúc và thủ tục thay thế, hoặc được chuyển cấp và giữ mã. Danh mục của một ngày trước đó vẫn dùng cấp huyện.`,
    `The district level ended with ${DAY} (Resolution 203/2025/QH15). After that day no office settles the procedure: it needs an end date and a successor, or another level under the same code. A catalog as of an earlier day still has districts.`,
  ),
  example: {
    bad: 'levels: [district]\nvalidity: { from: 2015-01-01 }',
    good: 'levels: [district]\nvalidity: { from: 2015-01-01, to: 2025-06-30, replacedBy: ["1.004222"] }',
  },
  fixable: false,
  *check({ procedures }, { asOf }) {
    if (asOf <= endOfDistricts.last) return
    for (const entry of procedures) {
      const { levels, validity = {} } = entry.value
      const index = levels.indexOf('district')
      const message = index === -1 ? undefined : levels.length > 1 ? stillThere(validity) : outlived(validity)
      if (message !== undefined) yield { place: at(entry, 'levels', index), message }
    }
  },
}

const hasEnded = ({ to }: ProcedureValidity): boolean => to !== undefined && to <= endOfDistricts.last

const stillThere = (validity: ProcedureValidity): Localized | undefined =>
  hasEnded(validity)
    ? undefined
    : say(
        `Cấp huyện kết thúc hết ngày ${DAY}; bỏ “district” khỏi các cấp của thủ tục này.`,
        `The district level ended with ${DAY}; remove “district” from the levels of this procedure.`,
      )

/** A successor without an end date is a broken succession, and has that finding. */
function outlived(validity: ProcedureValidity): Localized | undefined {
  if (validity.replacedBy !== undefined && validity.to === undefined) return undefined
  if (!hasEnded(validity))
    return say(
      `Cấp huyện kết thúc hết ngày ${DAY}; ghi “validity.to” và “replacedBy”, hoặc đổi cấp nếu thủ tục đã chuyển cấp và giữ mã.`,
      `The district level ended with ${DAY}; write “validity.to” and “replacedBy”, or change the level where the procedure moved and kept its code.`,
    )
  return validity.to === endOfDistricts.last && validity.replacedBy === undefined
    ? say(
        'Thủ tục kết thúc cùng cấp huyện nhưng chưa nói thủ tục nào thay thế; ghi “validity.replacedBy”.',
        'The procedure ended with the district level, but no successor is named; write “validity.replacedBy”.',
      )
    : undefined
}
