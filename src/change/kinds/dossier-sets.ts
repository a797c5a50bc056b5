import { printCount } from '#model/decimal.ts'
import { joinLocalized, say } from '#model/localized.ts'
import { fewer } from '../judge.ts'
import type { ProcedureKind } from '../kind.ts'
import { withKey } from '../parts.ts'
import { fromTo, insteadOf, number } from '../phrase.ts'
import { found } from '../shapes.ts'
import type { ChangeOf } from '#model/change.ts'
import { byEffect } from '../verdict.ts'

export const dossierSets: ProcedureKind<ChangeOf<'dossier-sets'>> = {
  scope: 'procedure',
  mirror: 'dossier-sets',
  direction: 'amends',
  formPart: 'dossier',
  thing: () => ({ list: 'dossier', key: 'sets' }),
  place: () => 'dossier.sets',
  covers: ['dossier.sets'],
  *compare(before, after) {
    const [from, to] = [before.dossier?.sets, after.dossier?.sets]
    if (from !== to) yield found('dossier-sets', { from, to })
  },
  movements: () => [],
  read: (procedure) => procedure.dossier?.sets,
  write: (procedure, _, value) => {
    const dossier = withKey(procedure.dossier ?? {}, 'sets', value as number | undefined)
    return withKey(procedure, 'dossier', Object.keys(dossier).length === 0 ? undefined : dossier)
  },
  route: () => ['dossier', 'sets'],
  decidedBy: 'law',
  title: say('Đổi số bộ hồ sơ', 'Sets of the dossier changed'),
  ...byEffect(
    {
      relief: say('ít bộ hồ sơ hơn', 'fewer sets to prepare'),
      burden: say('nhiều bộ hồ sơ hơn', 'more sets to prepare'),
      neutral: say('số bộ vẫn như cũ', 'the same number of sets'),
      undetermined: say('có số bộ chưa biết', 'a number of sets is not known'),
    },
    ({ from, to }: ChangeOf<'dossier-sets'>) => fewer(from, to),
  ),
  meaning: ({ from, to }) => {
    const [a, b] = [from, to].map((sets) =>
      sets === undefined
        ? say('số bộ chưa rõ', 'an unknown number of sets')
        : say(`${printCount(sets)} bộ`, `${sets} ${sets === 1 ? 'set' : 'sets'}`),
    )
    const change = insteadOf(b, a)
    return say(`Người nộp hồ sơ chuẩn bị ${change.vi} hồ sơ`, `The applicant prepares ${change.en}`)
  },
  describe: ({ from, to }) => {
    const [a, b] = [from, to].map((sets) => (sets === undefined ? undefined : number(sets)))
    return joinLocalized([say('Đổi số bộ hồ sơ', 'Sets of the dossier changed'), fromTo(a, b)], ' ')
  },
}
