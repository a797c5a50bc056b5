import { say } from '../../model/localized.ts'
import { always } from '../judge.ts'
import type { CatalogKind } from '../kind.ts'
import { ended } from '../succession.ts'
import type { ChangeOf } from '../../model/change.ts'

export const abolished: CatalogKind<ChangeOf<'abolished'>> = {
  scope: 'catalog',
  mirror: 'created',
  covers: [],
  effect: always('relief'),
  describe: (change, { names }) => {
    const name = change.from?.name ?? names.procedure(change.procedure)
    return say(`Bãi bỏ thủ tục “${name}”`, `Abolishes the procedure “${name}”`)
  },
  apply: (procedures, change, effectiveFrom) =>
    procedures.map((procedure) => (procedure.code === change.procedure ? ended(procedure, effectiveFrom) : procedure)),
}
