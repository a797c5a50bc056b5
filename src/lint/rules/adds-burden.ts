import { concernedBy } from '#change/facts.ts'
import { describe, effectOf } from '#change/describe.ts'
import { say } from '#model/localized.ts'
import { grouped } from '#model/grouped.ts'
import type { Standing } from '#proposal/standing.ts'
import { standingsIn } from '#proposal/standings.ts'
import { liveProposals } from '#proposal/status.ts'
import { at, type Finding, type Rule } from '../rule.ts'

export const addsBurden: Rule = {
  id: 'adds-burden',
  severity: 'warning',
  title: say('Thay đổi làm tăng gánh nặng', 'Change that adds a burden'),
  why: say(
    'Phương án đơn giản hóa mà thêm giấy tờ, thời gian hay chi phí thì người đọc phải biết rõ; thường là do đảo ngược “from” và “to”.',
    'When a simplification adds papers, time or costs, its readers must know; often “from” and “to” are only swapped.',
  ),
  example: {
    bad: '- { kind: processing-time, key: committed, from: 7 ngày, to: 10 ngày, reason: … }',
    good: '- { kind: processing-time, key: committed, from: 10 ngày, to: 7 ngày, reason: … }',
  },
  fixable: false,
  weighs: 'everything',
  *check(catalog, { asOf }) {
    const burdens = liveProposals(catalog).flatMap(standingsIn(catalog, asOf)).filter(isBurden)
    for (const [, same] of grouped(burdens, ({ entry, route }) => JSON.stringify([entry.source.path, route])))
      yield* finding(same)
  },
}

/** What a change of a procedure does that the catalog does not have, nobody can say. */
const isBurden = ({ change, scene }: Standing): boolean =>
  (scene.before !== undefined || concernedBy(change).makes.includes(change.procedure)) &&
  effectOf(change, scene) === 'burden'

function* finding(burdens: readonly Standing[]): Generator<Finding> {
  const [first] = burdens
  if (first === undefined) return
  const codes = burdens.map(({ change }) => change.procedure).join(', ')
  const words = describe(first.change, first.scene)
  yield {
    place: at(first.entry, ...first.route),
    message: say(
      `${words.vi} (${codes}): người thực hiện thủ tục thêm gánh nặng. Xem lại, hoặc ghi rõ vì sao cần.`,
      `${words.en} (${codes}): this burdens the applicant. Look again, or say why it is needed.`,
    ),
  }
}
