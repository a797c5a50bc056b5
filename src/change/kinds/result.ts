import type { ChangeOf } from '../../model/change.ts'
import { say } from '../../model/localized.ts'
import { always } from '../judge.ts'
import type { ProcedureKind } from '../kind.ts'
import { findPart, results } from '../parts.ts'
import { found, presence } from '../shapes.ts'
import { same } from '../same.ts'

const judgement = {
  effect: always('undetermined'),
  describe: ({ from, to }: ChangeOf<'result'>) => {
    if (from === undefined) return say(`Thêm kết quả “${to?.name ?? ''}”`, `Adds the result “${to?.name ?? ''}”`)
    if (to === undefined) return say(`Bỏ kết quả “${from.name}”`, `Removes the result “${from.name}”`)
    return say(`Đổi kết quả từ “${from.name}” thành “${to.name}”`, `Result changed from “${from.name}” to “${to.name}”`)
  },
}

export const result: ProcedureKind<ChangeOf<'result'>> = {
  ...presence('result', 'added', results, judgement),
  mirror: 'result',
  covers: ['results[]', 'results[].name', 'results[].type'],
  * compare(before, after) {
    const keys = new Set([...results.list(before), ...results.list(after)].map(results.key))
    for (const key of keys) {
      const [from, to] = [findPart(results, before, key), findPart(results, after, key)]
      if (!same(from, to)) yield found('result', { key, from, to })
    }
  },
}
