import { say } from '../../model/localized.ts'
import { always } from '../judge.ts'
import type { CatalogKind } from '../kind.ts'
import { replacing } from '../succession.ts'
import type { ChangeOf } from '../../model/change.ts'

export const recoded: CatalogKind<ChangeOf<'recoded'>> = {
  scope: 'catalog',
  mirror: 'recoded',
  covers: ['code'],
  effect: always('neutral'),
  describe: (change) => say(`Đổi mã thủ tục từ ${change.procedure} thành ${change.to ?? '?'}`,
    `Code changed from ${change.procedure} to ${change.to ?? '?'}`),
  apply: (procedures, { procedure: code, to = code }) => procedures.map((procedure) => {
    if (procedure.code !== code) return procedure
    // Going back to a code that the procedure had replaced undoes that replacement.
    const returns = procedure.validity?.replaces?.includes(to) ?? false
    return { ...(returns ? replacing(procedure, [], [to]) : replacing(procedure, [code])), code: to }
  }),
}
