import { joinLocalized, say } from '../../model/localized.ts'
import { fewer } from '../judge.ts'
import type { ProcedureKind } from '../kind.ts'
import { withKey } from '../parts.ts'
import { fromTo, number } from '../phrase.ts'
import { found } from '../shapes.ts'
import type { ChangeOf } from '../../model/change.ts'

export const dossierSets: ProcedureKind<ChangeOf<'dossier-sets'>> = {
  scope: 'procedure',
  mirror: 'dossier-sets',
  covers: ['dossier.sets'],
  * compare(before, after) {
    const [from, to] = [before.dossier?.sets, after.dossier?.sets]
    if (from !== to) yield found('dossier-sets', { from, to })
  },
  read: (procedure) => procedure.dossier?.sets,
  write: (procedure, _, value) => {
    const dossier = withKey(procedure.dossier ?? {}, 'sets', value as number | undefined)
    return withKey(procedure, 'dossier', Object.keys(dossier).length === 0 ? undefined : dossier)
  },
  route: () => ['dossier', 'sets'],
  effect: ({ from, to }) => fewer(from, to),
  describe: ({ from, to }) => {
    const [a, b] = [from, to].map((sets) => (sets === undefined ? undefined : number(sets)))
    return joinLocalized([say('Đổi số bộ hồ sơ', 'Sets of the dossier changed'), fromTo(a, b)], ' ')
  },
}
