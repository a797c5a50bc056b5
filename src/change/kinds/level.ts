import type { Effect } from '../../model/change.ts'
import { say } from '../../model/localized.ts'
import type { Level } from '../../model/types.gen.ts'
import { levelOrder, levelWords } from '../../model/words.ts'
import { fewer, moreMembers } from '../judge.ts'
import { fromTo, listed } from '../phrase.ts'
import { property } from '../shapes.ts'

const lowest = (levels: readonly Level[] = []): number => Math.min(...levels.map((level) => levelOrder.indexOf(level)))

/** Nearer to people is relief (delegation); at the same distance more levels are. */
function effect(from: readonly Level[] | undefined, to: readonly Level[] | undefined): Effect {
  return lowest(from) === lowest(to) ? moreMembers(from, to) : fewer(lowest(from), lowest(to))
}

export const level = property('level', 'levels', {
  effect: ({ from, to }) => effect(from, to),
  describe: ({ from, to }) => {
    const [a, b] = [from, to].map((levels) => listed(levels?.map((id) => levelWords[id])))
    const delegated = lowest(to) < lowest(from)
    return say(`${delegated ? 'Phân cấp' : 'Đổi cấp thực hiện'} ${fromTo(a, b).vi}`, `${delegated ? 'Delegated' : 'Level changed'} ${fromTo(a, b).en}`)
  },
})
