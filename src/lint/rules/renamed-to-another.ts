import { unrelatedNames } from '#change/facts.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { liveStandings } from '#proposal/live.ts'
import { at, type Rule } from '../rule.ts'

export const renamedToAnother: Rule = {
  id: 'renamed-to-another',
  severity: 'warning',
  title: say('Đổi tên thành tên của việc khác', 'Renamed to something else'),
  why: say(
    'Thay đổi “đổi tên” nói rằng việc phải làm vẫn như cũ. Hai tên không có gì chung thường là hai thủ tục, hai giấy tờ khác nhau, và người dân phải làm việc khác mà không ai tính.',
    'A change of name says that what has to be done stays the same. Two names with nothing in common are mostly two procedures or two papers, and people have to do something else that nobody counts.',
  ),
  example: {
    bad: '- { kind: document-renamed, key: giay-to, from: Giấy chứng sinh, to: Hợp đồng thuê nhà, reason: … }',
    good: '- { kind: document-removed, key: giay-to, reason: … }\n- { kind: document-added, key: hop-dong, to: { id: hop-dong, name: Hợp đồng thuê nhà }, reason: … }',
  },
  fixable: false,
  *check(catalog, { asOf }) {
    for (const { entry, route, change } of liveStandings(catalog, asOf)) {
      const names = unrelatedNames(change)
      if (names === undefined) continue
      const [from, to] = names.map(quoted) as [string, string]
      yield {
        place: at(entry, ...route, 'to'),
        message: say(
          `${from} và ${to} không có gì chung; nếu là việc khác, ghi bỏ cái cũ và thêm cái mới thay vì đổi tên.`,
          `${from} and ${to} have nothing in common; if it is something else, remove the one and add the other instead of renaming.`,
        ),
      }
    }
  },
}
