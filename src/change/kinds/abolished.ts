import { say } from '#model/localized.ts'
import type { CatalogKind } from '../kind.ts'
import { sizeWords } from '../procedure-size.ts'
import { ended, replacing } from '../succession.ts'
import { idsAt } from '../references.ts'
import type { ChangeOf } from '#model/change.ts'
import { always, relief } from '../verdict.ts'

export const abolished: CatalogKind<ChangeOf<'abolished'>> = {
  scope: 'catalog',
  mirror: 'created',
  direction: 'removes',
  formPart: 'name',
  address: 'item',
  before: ({ procedure }) => [procedure],
  after: ({ procedure, replacedBy = [] }) => replacedBy.filter((code) => code !== procedure),
  makes: () => [],
  movesCode: false,
  brings: () => [],
  references: ({ replacedBy }) => idsAt('procedure', ['replacedBy'], replacedBy),
  read: (procedure) => procedure,
  covers: [],
  decidedBy: 'law',
  title: say('Bãi bỏ thủ tục', 'Procedure abolished'),
  ...always(relief('không còn phải làm thủ tục này', 'this procedure need not be gone through any more')),
  meaning: (change, { before, names }) => {
    const [name, size] = [change.from?.name ?? names.procedure(change.procedure), sizeWords(before ?? change.from)]
    return say(
      `Không còn phải làm thủ tục “${name}”${size.vi}`,
      `Nobody has to go through “${name}” any more${size.en}`,
    )
  },
  describe: (change, { names }) => {
    const name = change.from?.name ?? names.procedure(change.procedure)
    const heirs =
      change.replacedBy === undefined
        ? say('', '')
        : say(`, thay bằng ${change.replacedBy.join(', ')}`, `, replaced by ${change.replacedBy.join(', ')}`)
    return say(`Bãi bỏ thủ tục “${name}”${heirs.vi}`, `Abolishes the procedure “${name}”${heirs.en}`)
  },
  apply: (procedures, { procedure: code, replacedBy = [] }, effectiveFrom) =>
    procedures.map((procedure) => {
      if (procedure.code === code) return ended(procedure, effectiveFrom, replacedBy)
      return replacedBy.includes(procedure.code) ? replacing(procedure, [code]) : procedure
    }),
}
