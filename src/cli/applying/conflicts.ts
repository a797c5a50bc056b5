import { fromOf } from '../../change/apply.ts'
import type { Enacted } from '../../change/enact.ts'
import { valueWords } from '../../change/value-words.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { say } from '../../model/localized.ts'
import { quoted } from '../../model/nearest.ts'

/** The changes that cannot be made as they were meant, each with both values and both places. */
export function conflictsIn({ standings }: Enacted): readonly Diagnostic[] {
  return standings.filter(({ state }) => state === 'conflicting').map(({ change, now, proposed, found, proposal }): Diagnostic => {
    const [from, is, id] = [valueWords(fromOf(change)), valueWords(now), quoted(proposal.id)]
    const message = found === undefined
      ? say(`Phương án ${id}: thủ tục ${change.procedure} không còn hiệu lực trong danh mục; sửa phương án.`,
        `The proposal ${id}: the procedure ${change.procedure} is not in force in the catalog; mend the proposal.`)
      : say(`Phương án ${id} lập từ ${from.vi}, nhưng thủ tục ${change.procedure} nay là ${is.vi}; lập lại phương án từ giá trị này, hoặc sửa danh mục.`,
        `The proposal ${id} starts from ${from.en}, but the procedure ${change.procedure} now says ${is.en}; draft it again from this value, or mend the catalog.`)
    return {
      code: 'conflicting-proposal', severity: 'error', place: proposed, message,
      ...(found === undefined ? {} : { related: [{ place: found, message: say('Danh mục nay ghi như vậy.', 'What the catalog says now.') }] }),
    }
  })
}
