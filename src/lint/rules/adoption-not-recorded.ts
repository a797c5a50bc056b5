import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Standing } from '#proposal/standing.ts'
import { standingsIn } from '#proposal/standings.ts'
import { isDecided, lastEvent } from '#proposal/status.ts'
import { at, type Rule } from '../rule.ts'

export const adoptionNotRecorded: Rule = {
  id: 'adoption-not-recorded',
  severity: 'warning',
  title: say(
    'Kiến nghị coi như đã thực hiện mà chưa ai chấp thuận',
    'Recommendation treated as done that nobody adopted',
  ),
  why: say(
    'Điều do văn bản cấp trên quy định chỉ đổi khi cấp trên sửa văn bản. Danh mục ghi trước, hay phương án ghi là đã thực hiện toàn bộ, thì người dân được hướng dẫn theo quy định chưa có.',
    'What a higher document gives changes only with that document. Where the catalog says it before, or the proposal counts as implemented, people are guided by rules that do not exist.',
  ),
  example: {
    bad: 'status: implemented\nitems: [{ competence: recommendation, changes: [{ kind: document-removed, key: so-ho-khau }] }]',
    good: 'status: implemented\nitems: [{ competence: recommendation, changes: [{ kind: document-removed, key: so-ho-khau }], adopted: [{ by: Chính phủ, number: 104/2022/NĐ-CP, date: 2022-12-21, effectiveFrom: 2023-01-01 }] }]',
  },
  fixable: false,
  *check(catalog, { asOf }) {
    const decided = catalog.proposals.filter(({ value }) => isDecided(value))
    const reported = new Set<unknown>()
    for (const standing of decided.flatMap(standingsIn(catalog, asOf))) {
      const { entry, route, written } = standing
      const message = messageFor(standing)
      if (message === undefined || reported.has(written)) continue
      reported.add(written)
      yield { place: at(entry, ...route), message }
    }
  },
}

/** What is wrong with a change that waits for a higher decision; undefined where it only waits. */
function messageFor({ awaits, state, change, entry: { value } }: Standing): Localized | undefined {
  const how = `tthc proposal adopt ${value.id}`
  if (!awaits) return undefined
  if (state === 'done')
    return say(
      `Danh mục đã ghi điều này cho thủ tục ${change.procedure}, nhưng phương án chưa ghi văn bản chấp thuận của cấp có thẩm quyền. Ghi văn bản ấy bằng ${how}, hoặc trả danh mục về như trước.`,
      `The catalog says so of the procedure ${change.procedure}, but no higher decision is recorded. Record it with ${how}, or put the catalog back.`,
    )
  const event = lastEvent(value, 'implemented')
  if (value.status !== 'implemented' || event?.scope === 'own') return undefined
  return say(
    `Phương án ${quoted(value.id)} ghi là đã thực hiện toàn bộ, nhưng kiến nghị này chưa được cấp có thẩm quyền chấp thuận. Ghi văn bản chấp thuận bằng ${how}, hoặc ghi scope: own ở lần implemented.`,
    `The proposal ${quoted(value.id)} counts as implemented as a whole, but this recommendation was never taken up. Record the decision with ${how}, or write scope: own in the implemented event.`,
  )
}
