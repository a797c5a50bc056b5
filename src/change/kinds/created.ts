import { say } from '../../model/localized.ts'
import { always } from '../judge.ts'
import type { CatalogKind } from '../kind.ts'
import type { ChangeOf } from '../../model/change.ts'

export const created: CatalogKind<ChangeOf<'created'>> = {
  scope: 'catalog',
  mirror: 'abolished',
  covers: [],
  effect: always('burden'),
  describe: ({ to }) => say(`Ban hành mới thủ tục “${to.name}”`, `New procedure “${to.name}”`),
  apply: (procedures, { to }) => [...procedures.filter(({ code }) => code !== to.code), to],
}
