import { printCount } from '../../model/decimal.ts'
import { say } from '../../model/localized.ts'
import { always } from '../judge.ts'
import type { CatalogKind } from '../kind.ts'
import { ended, replacing } from '../succession.ts'
import type { ChangeOf } from '../../model/change.ts'

export const split: CatalogKind<ChangeOf<'split'>> = {
  scope: 'catalog',
  mirror: 'merged',
  covers: [],
  effect: always('burden'),
  describe: ({ from, to }, { names }) => say(
    `Tách thủ tục “${names.procedure(from)}” thành ${printCount(to.length)} thủ tục (${to.join(', ')})`,
    `Splits “${names.procedure(from)}” into ${to.length} procedures (${to.join(', ')})`),
  apply: (procedures, { from, to, targets = [] }, effectiveFrom) => {
    const stays = to.includes(from)
    const rest = procedures.filter(({ code }) => !targets.some((target) => target.code === code)).map((procedure) => {
      if (procedure.code !== from) return procedure
      return stays ? replacing(procedure, [], to) : ended(procedure, effectiveFrom, to)
    })
    return [...rest, ...targets]
  },
}
