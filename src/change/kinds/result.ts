import type { ChangeOf } from '#model/change.ts'
import { say } from '#model/localized.ts'
import type { ProcedureKind } from '../kind.ts'
import { findPart, results } from '../parts.ts'
import { found, presence } from '../shapes.ts'
import { same } from '../same.ts'
import { always, undetermined } from '../verdict.ts'

const judgement = {
  mirror: 'result' as const,
  decidedBy: 'law' as const,
  title: say('Đổi kết quả', 'Result changed'),
  ...always(undetermined('máy không biết kết quả nào có lợi hơn', 'only a person can say which result is worth more')),
  meaning: ({ from, to }: ChangeOf<'result'>) => {
    if (from === undefined)
      return say(`Người nộp hồ sơ nhận thêm “${to?.name ?? ''}”`, `The applicant also receives “${to?.name ?? ''}”`)
    if (to === undefined)
      return say(`Người nộp hồ sơ không còn nhận “${from.name}”`, `The applicant no longer receives “${from.name}”`)
    if (from.name === to.name)
      return say(
        `Người nộp hồ sơ vẫn nhận “${to.name}”, xếp loại khác trong danh mục`,
        `The applicant receives “${to.name}” as before, of another type in the catalog`,
      )
    return say(
      `Người nộp hồ sơ nhận “${to.name}” thay vì “${from.name}”`,
      `The applicant receives “${to.name}” instead of “${from.name}”`,
    )
  },
  describe: ({ from, to }: ChangeOf<'result'>) => {
    if (from === undefined) return say(`Thêm kết quả “${to?.name ?? ''}”`, `Adds the result “${to?.name ?? ''}”`)
    if (to === undefined) return say(`Bỏ kết quả “${from.name}”`, `Removes the result “${from.name}”`)
    return say(`Đổi kết quả từ “${from.name}” thành “${to.name}”`, `Result changed from “${from.name}” to “${to.name}”`)
  },
}

export const result: ProcedureKind<ChangeOf<'result'>> = {
  ...presence('result', 'added', results, judgement),
  direction: 'varies',
  covers: ['results[]', 'results[].name', 'results[].type'],
  *compare(before, after) {
    const keys = new Set([...results.list(before), ...results.list(after)].map(results.key))
    for (const key of keys) {
      const [from, to] = [findPart(results, before, key), findPart(results, after, key)]
      if (!same(from, to)) yield found('result', { key, from, to })
    }
  },
}
