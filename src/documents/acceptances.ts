import type { AcceptanceState, JudgedAcceptance } from '#change/acceptance.ts'
import { printDate } from '#model/date.ts'
import type { Block } from '#model/document.ts'
import { joinLocalized, say, verbatim, type Language, type Localized } from '#model/localized.ts'

/** The acceptances for JSON. */
export const acceptanceData = (acceptances: readonly JudgedAcceptance[]): readonly object[] =>
  acceptances.map(({ acceptance, added, state }) => ({ ...acceptance, added, state }))

/** Which changes are accepted, and what is wrong with the other entries of accepted.yaml, in lines. */
export const acceptanceLines = (acceptances: readonly JudgedAcceptance[], language: Language): readonly string[] =>
  acceptances.map((judged) => sentence(judged)[language])

/** The same as a fold; none without acceptances. */
export const acceptanceBlocks = (acceptances: readonly JudgedAcceptance[], language: Language): readonly Block[] =>
  acceptances.length === 0
    ? []
    : [
        {
          type: 'fold',
          summary: say('Chấp nhận trong accepted.yaml', 'Acceptances in accepted.yaml')[language],
          items: acceptanceLines(acceptances, language),
          more: say('… còn {left} mục trong accepted.yaml', '… {left} more entries of accepted.yaml')[language],
        },
      ]

const states: Readonly<Record<Exclude<AcceptanceState, 'used' | 'expired'>, Localized>> = {
  unmatched: say(
    'không khớp thay đổi nào ở đây; nếu thay đổi ấy đã có trong danh mục thì bỏ mục này',
    'matches no change here; where that change is in the catalog already, remove the entry',
  ),
  mismatched: say(
    'dấu nhận dạng là của một thay đổi khác loại hoặc khác thủ tục, nên không có giá trị',
    'the fingerprint is that of a change of another kind or procedure, so it does not count',
  ),
  repeated: say(
    'đã có mục khác cho thay đổi này; bỏ một mục',
    'another entry speaks of this change already; remove one',
  ),
}

/** "1.004222, document-added: chấp nhận theo 15/QĐ-UBND, đến hết 31/12/2021: …". */
function sentence({ acceptance, added, state }: JudgedAcceptance): Localized {
  const { procedure, kind, decision, until, reason } = acceptance
  const day = printDate(until)
  const fate =
    state === 'used'
      ? say(
          `được chấp nhận theo ${decision}, đến hết ${day}: ${reason}`,
          `accepted by ${decision}, until ${day}: ${reason}`,
        )
      : state === 'expired'
        ? say(`chấp nhận theo ${decision} đã hết hạn ngày ${day}`, `the acceptance by ${decision} ended on ${day}`)
        : states[state]
  const fresh =
    state === 'used' && added
      ? say(
          ' (CHÚ Ý: mục này được thêm hoặc sửa cùng lúc với thay đổi)',
          ' (NOTE: the entry was added or altered together with the change)',
        )
      : verbatim('')
  return joinLocalized([verbatim(`${procedure}, ${kind}: `), fate, fresh], '')
}
