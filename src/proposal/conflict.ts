import type { Diagnostic, Related } from '#model/diagnostic.ts'
import { joinLocalized, say, type Localized } from '#model/localized.ts'
import { fromOf, thingOf } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import { isWhole, thingText } from '#change/thing.ts'
import { proposedAt, type Standing } from './standing.ts'
import { valueWords } from '#change/value-words.ts'

/** The finding about a change that met another value than it starts from: both values, both places, and what comes of it. `made` are the changes of earlier proposals. */
export function conflict(
  standing: Standing,
  made: readonly Standing[],
  severity: Diagnostic['severity'],
  outcome: Localized,
): Diagnostic {
  const { change, found } = standing
  const earlier = made.filter((other) => other.change.procedure === change.procedure && isSame(other, standing)).at(-1)
  const other: readonly Related[] =
    earlier !== undefined
      ? [
          {
            place: proposedAt(earlier),
            message: say('Thay đổi của phương án đứng trước.', 'The change of the earlier proposal.'),
          },
        ]
      : found === undefined
        ? []
        : [{ place: found, message: say('Danh mục nay ghi như vậy.', 'What the catalog says now.') }]
  const cause =
    earlier === undefined ? say('danh mục', 'the catalog') : say('phương án đứng trước', 'the earlier proposal')
  return {
    code: 'conflicting-proposal',
    severity,
    place: proposedAt(standing),
    related: other,
    message: joinLocalized([difference(standing, cause), outcome], '; '),
  }
}

function difference({ change, now, isInForce }: Standing, cause: Localized): Localized {
  const [{ procedure }, { scope, direction, title }] = [change, kindOf(change)]
  if (!isInForce && !(scope === 'catalog' && direction === 'adds'))
    return say(
      `Thủ tục ${procedure}: phương án đổi thủ tục này, nhưng theo ${cause.vi} thì nó không có hoặc không còn hiệu lực`,
      `Procedure ${procedure}: the proposal changes it, but by ${cause.en} it is not there or not in force`,
    )
  if (scope === 'catalog')
    return say(
      `Thủ tục ${procedure}: ${title.vi.toLowerCase()} như phương án ghi không làm được, vì ${cause.vi} nay đã khác`,
      `Procedure ${procedure}: it cannot be changed as a whole as the proposal says, for ${cause.en} has changed since`,
    )
  const [from, is] = [valueWords(fromOf(change)), valueWords(now)]
  return say(
    `Thủ tục ${procedure}: phương án lập từ ${from.vi}, nhưng theo ${cause.vi} nay là ${is.vi}`,
    `Procedure ${procedure}: the proposal starts from ${from.en}, but by ${cause.en} it is ${is.en}`,
  )
}

/** Changes of one thing, or of the procedure that holds it. */
const isSame = ({ change: a }: Standing, { change: b }: Standing): boolean =>
  isWhole(thingOf(a)) || thingText(thingOf(a)) === thingText(thingOf(b))
