import { say } from '#model/localized.ts'
import { standingsIn } from '#proposal/standings.ts'
import { isSettled } from '#proposal/state.ts'
import { at, type Rule } from '../rule.ts'

export const implementedButAbsent: Rule = {
  id: 'implemented-but-absent',
  severity: 'warning',
  title: say('Phương án đã thực hiện nhưng danh mục chưa đổi', 'Implemented proposal that the catalog does not show'),
  why: say(
    'Báo cáo tính kết quả từ phương án đã thực hiện; nếu danh mục vẫn như cũ thì hoặc chưa thực hiện, hoặc danh mục chưa được công bố lại.',
    'Reports count what was implemented; if the catalog is as before, either it was not done or the catalog was not published again.',
  ),
  example: {
    bad: 'status: implemented\nitems: [{ procedures: ["1.004222"], changes: [{ kind: processing-time, key: committed, to: 10 ngày }] }]   # danh mục ghi 15 ngày',
    good: 'processingTime: { statutory: 15 ngày, committed: 10 ngày }   # 1.004222.yaml',
  },
  fixable: false,
  weighs: 'everything',
  *check(catalog, { asOf }) {
    const done = catalog.proposals.filter(({ value }) => value.status === 'implemented')
    const reported = new Set<unknown>()
    for (const { state, awaits, written, entry, route, change } of done.flatMap(standingsIn(catalog, asOf))) {
      if (awaits || isSettled(state) || state === 'missing' || reported.has(written)) continue
      reported.add(written)
      yield {
        place: at(entry, ...route),
        message: say(
          `Phương án ghi là đã thực hiện, nhưng thủ tục ${change.procedure} trong danh mục chưa như vậy. Sửa danh mục, hoặc sửa trạng thái.`,
          `The proposal is said to be implemented, but the procedure ${change.procedure} of the catalog is not so. Fix the catalog, or the status.`,
        ),
      }
    }
  },
}
