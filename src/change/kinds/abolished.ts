import { say } from '../../model/localized.ts'
import type { CatalogKind } from '../kind.ts'
import { sizeWords } from '../procedure-size.ts'
import { ended } from '../succession.ts'
import type { ChangeOf } from '../../model/change.ts'
import { always, relief } from '../verdict.ts'

export const abolished: CatalogKind<ChangeOf<'abolished'>> = {
  scope: 'catalog',
  mirror: 'created',
  covers: [],
  title: say('Bãi bỏ thủ tục', 'Procedure abolished'),
  ...always(relief('không còn phải làm thủ tục này', 'this procedure need not be gone through any more')),
  meaning: (change, { before, names }) => {
    const [name, size] = [change.from?.name ?? names.procedure(change.procedure), sizeWords(before ?? change.from)]
    return say(`Không còn phải làm thủ tục “${name}”${size.vi}`, `Nobody has to go through “${name}” any more${size.en}`)
  },
  describe: (change, { names }) => {
    const name = change.from?.name ?? names.procedure(change.procedure)
    return say(`Bãi bỏ thủ tục “${name}”`, `Abolishes the procedure “${name}”`)
  },
  apply: (procedures, change, effectiveFrom) =>
    procedures.map((procedure) => (procedure.code === change.procedure ? ended(procedure, effectiveFrom) : procedure)),
}
