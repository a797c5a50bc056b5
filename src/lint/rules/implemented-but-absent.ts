import { applyInside, kindOf } from '../../change/apply.ts'
import { current } from '../../change/resolve.ts'
import { same } from '../../change/same.ts'
import { say } from '../../model/localized.ts'
import type { CalendarDate, Code, Proposal } from '../../model/types.gen.ts'
import { inForce } from '../in-force.ts'
import { intended, type Intended } from '../intended.ts'
import { lastEvent } from '../proposal-status.ts'
import { at, type Rule } from '../rule.ts'
import { thingOf, touched } from '../thing.ts'

export const implementedButAbsent: Rule = {
  id: 'implemented-but-absent',
  severity: 'warning',
  title: say('Phương án đã thực hiện nhưng danh mục chưa đổi', 'Implemented proposal that the catalog does not show'),
  why: say(
    'Báo cáo tính kết quả từ phương án đã thực hiện; nếu danh mục vẫn như cũ thì hoặc chưa thực hiện, hoặc danh mục chưa được công bố lại.',
    'Reports count what was implemented; if the catalog is as before, either it was not done or the catalog was not published again.'),
  example: {
    bad: 'status: implemented\nitems: [{ procedures: ["1.004222"], changes: [{ kind: processing-time, key: committed, to: 10 ngày }] }]   # danh mục ghi 15 ngày',
    good: 'processingTime: { statutory: 15 ngày, committed: 10 ngày }   # 1.004222.yaml',
  },
  fixable: false,
  * check(catalog, { asOf }) {
    const done = catalog.proposals.filter(({ value }) => value.status === 'implemented')
    const all = [...intended(catalog, done, asOf)]
    const codes = new Set(inForce(catalog, asOf).map(({ value }) => value.code))
    const told = new Set<unknown>()
    for (const each of all) {
      if (told.has(each.written) || isShown(each, codes) || all.some((other) => isLater(other, each))) continue
      told.add(each.written)
      yield {
        place: at(each.entry, ...each.route),
        message: say(
          `Phương án ghi là đã thực hiện, nhưng thủ tục ${each.change.procedure} trong danh mục chưa như vậy. Sửa danh mục, hoặc sửa trạng thái.`,
          `The proposal is said to be implemented, but the procedure ${each.change.procedure} of the catalog is not so. Mend the catalog, or the status.`),
      }
    }
  },
}

/** Whether making the change once more would change nothing. Of a procedure that the catalog does not have nothing can be said. */
function isShown({ change, scene: { before } }: Intended, inForceCodes: ReadonlySet<Code>): boolean {
  if (kindOf(change).scope === 'procedure') return before === undefined || same(current(change, before), current(change, applyInside(before, [change])))
  if (change.kind === 'created') return inForceCodes.has(change.to.code)
  if (change.kind === 'recoded') return change.to === undefined || inForceCodes.has(change.to)
  return touched(change).every((code) => !inForceCodes.has(code))
}

/** Whether a later proposal changed the same thing again, or the procedure as a whole. */
function isLater(other: Intended, each: Intended): boolean {
  if (other.entry === each.entry || dateOf(other.entry.value) < dateOf(each.entry.value)) return false
  const thing = thingOf(other.change)
  return (thing === 'whole' || thing === thingOf(each.change)) && touched(other.change).some((code) => touched(each.change).includes(code))
}

const dateOf = (proposal: Proposal): CalendarDate => lastEvent(proposal, 'implemented')?.date ?? proposal.effectiveFrom ?? `${proposal.year}-12-31`
