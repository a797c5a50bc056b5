import { printCount } from '#model/decimal.ts'
import { say } from '#model/localized.ts'
import type { CatalogKind } from '../kind.ts'
import { ended, replacing } from '../succession.ts'
import { idsAt, referencesIn } from '../references.ts'
import type { ChangeOf } from '#model/change.ts'
import { always, burden } from '../verdict.ts'

export const split: CatalogKind<ChangeOf<'split'>> = {
  scope: 'catalog',
  mirror: 'merged',
  direction: 'amends',
  formPart: 'name',
  address: ({ from }) => from,
  before: ({ from }) => [from],
  after: ({ to }) => to,
  makes: ({ from, to }) => to.filter((code) => code !== from),
  movesCode: false,
  brings: ({ targets = [] }) => targets,
  *references({ from, to, targets = [] }) {
    yield* idsAt('procedure', ['from'], from)
    yield* idsAt('procedure', ['to'], to)
    for (const [index, target] of targets.entries()) yield* referencesIn(target, '', ['targets', index])
  },
  read: () => undefined,
  covers: [],
  decidedBy: 'law',
  title: say('Tách thủ tục', 'Procedure split'),
  ...always(burden('nhiều thủ tục thay cho một thủ tục', 'several procedures take the place of one')),
  meaning: ({ from, to }, { names }) =>
    say(
      `Người nộp hồ sơ có thể phải làm đến ${printCount(to.length)} thủ tục thay cho một thủ tục “${names.procedure(from)}”`,
      `The applicant may have to go through up to ${to.length} procedures instead of one, “${names.procedure(from)}”`,
    ),
  describe: ({ from, to }, { names }) =>
    say(
      `Tách thủ tục “${names.procedure(from)}” thành ${printCount(to.length)} thủ tục (${to.join(', ')})`,
      `Splits “${names.procedure(from)}” into ${to.length} procedures (${to.join(', ')})`,
    ),
  apply: (procedures, { from, to, targets = [] }, effectiveFrom) => {
    const stays = to.includes(from)
    const rest = procedures
      .filter(({ code }) => !targets.some((target) => target.code === code))
      .map((procedure) => {
        if (procedure.code !== from) return procedure
        return stays ? replacing(procedure, [], to) : ended(procedure, effectiveFrom, to)
      })
    return [...rest, ...targets]
  },
}
