import type { Catalog, Entry } from '../model/catalog.ts'
import type { Diagnostic, Related } from '../model/diagnostic.ts'
import { say } from '../model/localized.ts'
import type { CalendarDate, Proposal } from '../model/types.gen.ts'
import { apply, fromOf } from './apply.ts'
import { lookupIn, resolve } from './resolve.ts'
import { standings, type Standing } from './standing.ts'
import { valueWords } from './value-words.ts'

/** A catalog with proposals applied one after the other, and the changes that met another value than they start from. */
export interface Overlaid {
  readonly catalog: Catalog
  readonly diagnostics: readonly Diagnostic[]
}

/** Applies proposals in their order; where two change the same thing the later one wins, and is told with the place of the earlier one. */
export function overlay(catalog: Catalog, proposals: readonly Entry<Proposal>[], asOf: CalendarDate): Overlaid {
  const made: Standing[] = []
  return proposals.reduce<Overlaid>((result, proposal) => {
    const own = standings(proposal, result.catalog, asOf, catalog)
    const told = own.filter(({ state }) => state === 'conflicting' || state === 'partly-done').map((standing) => conflict(standing, made))
    made.push(...own)
    const lookup = lookupIn(result.catalog.procedures.map(({ value }) => value))
    const changes = resolve(proposal.value, lookup).map(({ change }) => change)
    return { catalog: apply(result.catalog, changes, asOf), diagnostics: [...result.diagnostics, ...told] }
  }, { catalog, diagnostics: [] })
}

function conflict(standing: Standing, made: readonly Standing[]): Diagnostic {
  const { change, now, proposed, found } = standing
  const earlier = made.filter((other) => other.change.procedure === change.procedure && isSame(other, standing)).at(-1)
  const [from, is] = [valueWords(fromOf(change)), valueWords(now)]
  const other: readonly Related[] = earlier !== undefined
    ? [{ place: earlier.proposed, message: say('Thay đổi của phương án đứng trước.', 'The change of the earlier proposal.') }]
    : found === undefined ? [] : [{ place: found, message: say('Danh mục nay ghi như vậy.', 'What the catalog says now.') }]
  const cause = earlier === undefined ? say('danh mục', 'the catalog') : say('phương án đứng trước', 'the earlier proposal')
  return {
    code: 'conflicting-proposal', severity: 'warning', place: proposed, related: other,
    message: say(
      `Thủ tục ${change.procedure}: phương án lập từ ${from.vi}, nhưng theo ${cause.vi} nay là ${is.vi}; kết quả theo phương án đứng sau.`,
      `Procedure ${change.procedure}: the proposal starts from ${from.en}, but by ${cause.en} it is ${is.en}; the later proposal wins.`),
  }
}

/** Changes of one thing, or of the procedure that holds it. */
function isSame({ change: a }: Standing, { change: b }: Standing): boolean {
  if (['abolished', 'merged', 'split', 'recoded'].includes(a.kind)) return true
  const [one, other] = [a, b].map((change) => `${change.kind.split('-')[0] ?? ''} ${'key' in change ? change.key : ''} ${'case' in change ? change.case ?? '' : ''}`)
  return one === other
}
