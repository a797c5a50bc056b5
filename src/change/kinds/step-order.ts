import type { ChangeOf } from '#model/change.ts'
import { printCount } from '#model/decimal.ts'
import { say } from '#model/localized.ts'
import type { Procedure } from '#model/types.gen.ts'
import type { ProcedureKind } from '../kind.ts'
import { steps } from '../parts.ts'
import { stepName } from '../phrase.ts'
import { same } from '../same.ts'
import { found } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

const isOrder = (value: unknown): value is readonly string[] => Array.isArray(value)
const order = (procedure: Procedure): string[] => steps.list(procedure).map((step) => step.id)

export const stepOrder: ProcedureKind<ChangeOf<'step-order'>> = {
  scope: 'procedure',
  mirror: 'step-order',
  direction: 'amends',
  formPart: steps.formPart,
  thing: () => ({ list: steps.name }),
  place: () => 'steps',
  /** Steps are reported in their order; those that the change does not name may stand anywhere. */
  agrees: (named, other) =>
    isOrder(named) && isOrder(other)
      ? named.join() === other.filter((id) => named.includes(id)).join()
      : same(named, other),
  covers: [],
  *compare(before, after) {
    const [from, to] = [order(before), order(after)]
    const [kept, keeps] = [from.filter((id) => to.includes(id)), to.filter((id) => from.includes(id))]
    if (kept.join() !== keeps.join()) yield found('step-order', { from: kept, to: keeps })
  },
  movements: () => [],
  read: order,
  /** Sorts the named steps among the places that they hold; steps not named stay where they are. */
  write: (procedure, _, value) => {
    const named = ((value as string[] | undefined) ?? []).filter((id) => order(procedure).includes(id))
    const queue = [...named]
    const byId = new Map(steps.list(procedure).map((step) => [step.id, step]))
    return steps.put(
      procedure,
      steps.list(procedure).map((step) => (named.includes(step.id) ? byId.get(queue.shift()!)! : step)),
    )
  },
  route: () => ['steps'],
  decidedBy: 'office',
  title: say('Đổi thứ tự bước', 'Steps in another order'),
  ...always(neutral('vẫn những bước ấy, chỉ thứ tự đổi', 'the same steps, only in another order')),
  meaning: ({ to = [] }, scene) => {
    const names = to.map((id) => stepName(scene, id).vi).join(' → ')
    return say(
      `Hồ sơ vẫn qua ${printCount(to.length)} bước ấy, theo thứ tự ${names}`,
      `The dossier goes through the same ${to.length} steps, in the order ${names}`,
    )
  },
  describe: ({ to = [] }, scene) => {
    const names = to.map((id) => stepName(scene, id).vi).join(' → ')
    return say(`Đổi thứ tự các bước: ${names}`, `Steps in another order: ${names}`)
  },
}
