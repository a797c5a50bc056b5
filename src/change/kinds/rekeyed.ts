import type { ChangeOf } from '#model/change.ts'
import { say, type Localized } from '#model/localized.ts'
import type { Procedure } from '#model/types.gen.ts'
import type { ProcedureKind } from '../kind.ts'
import { lists } from '../matching/items.ts'
import { renameKey } from '../matching/rekeying.ts'
import { findPart, partRoute, type Parts } from '../parts.ts'
import { documentName, requirementText, stepName } from '../phrase.ts'
import type { Scene } from '../scene.ts'
import { found } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

type Rekeyed = ChangeOf<'rekeyed'>
const listOf = ({ key }: Rekeyed): Parts<{ readonly id: string }> =>
  lists[key].parts as unknown as Parts<{ readonly id: string }>
const has = (procedure: Procedure, change: Rekeyed, id: string): boolean =>
  findPart(listOf(change), procedure, id) !== undefined

const nouns: Readonly<Record<Rekeyed['key'], Localized>> = {
  documents: say('giấy tờ', 'the paper'),
  steps: say('bước', 'the step'),
  requirements: say('điều kiện', 'the requirement'),
}
const names = { documents: documentName, steps: stepName, requirements: requirementText }

function thing(change: Rekeyed, scene: Scene): Localized {
  const [noun, name] = [nouns[change.key], names[change.key](scene, change.from)]
  return say(`${noun.vi} ${name.vi}`, `${noun.en} ${name.en}`)
}

export const rekeyed: ProcedureKind<Rekeyed> = {
  scope: 'procedure',
  mirror: 'rekeyed',
  direction: 'amends',
  rekeys: true,
  formPart: 'none',
  thing: ({ key, from }) => ({ list: key, key: from }),
  place: ({ key }) => `${lists[key].parts.at}.id`,
  covers: Object.values(lists).map(({ parts }) => `${parts.at}.id`),
  *compare(_, __, rekeyings) {
    for (const rekeying of rekeyings) yield found('rekeyed', { ...rekeying })
  },
  movements: () => [],
  /** Two things under both ids are not one thing under a new id. */
  read: (procedure, change) => {
    const [hasFrom, hasTo] = [has(procedure, change, change.from), has(procedure, change, change.to)]
    return hasFrom === hasTo ? undefined : hasFrom ? change.from : change.to
  },
  write: (procedure, change, value) => {
    if (value === undefined) return procedure
    return value === change.to
      ? renameKey(procedure, change.key, change.from, change.to)
      : renameKey(procedure, change.key, change.to, change.from)
  },
  route: (procedure, change) =>
    partRoute(listOf(change), procedure, has(procedure, change, change.from) ? change.from : change.to, 'id'),
  decidedBy: 'office',
  title: say('Đổi mã định danh trong danh mục', 'Id in the catalog changed'),
  ...always(
    neutral(
      'vẫn là nội dung ấy, chỉ mã định danh trong danh mục đổi',
      'it is the same thing, only its id in the catalog changes',
    ),
  ),
  meaning: (change, scene) => {
    const name = thing(change, scene)
    return say(
      `Người nộp hồ sơ không phải làm gì khác; danh mục ghi ${name.vi} dưới mã định danh “${change.to}” thay vì “${change.from}”`,
      `Nothing to do for the applicant; the catalog holds ${name.en} under the id “${change.to}” instead of “${change.from}”`,
    )
  },
  describe: (change, scene) => {
    const name = thing(change, scene)
    return say(
      `Đổi mã định danh của ${name.vi} từ “${change.from}” thành “${change.to}”`,
      `Id of ${name.en} changed from “${change.from}” to “${change.to}”`,
    )
  },
}
