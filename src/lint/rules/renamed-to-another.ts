import { unrelatedNames } from '#change/facts.ts'
import { isRelated } from '#change/matching/related.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Procedure } from '#model/types.gen.ts'
import { liveStandings } from '#proposal/live.ts'
import { at, type Finding, type Rule } from '../rule.ts'

export const renamedToAnother: Rule = {
  id: 'renamed-to-another',
  severity: 'warning',
  title: say('Đổi tên thành tên của việc khác', 'Renamed to something else'),
  why: say(
    'Thay đổi “đổi tên”, cũng như một thủ tục thay thế một thủ tục khác, nói rằng việc phải làm vẫn như cũ. Hai tên không có gì chung thường là hai thủ tục, hai giấy tờ khác nhau, và người dân phải làm việc khác mà không ai tính.',
    'A change of name, and one procedure that replaces one other, say that what has to be done stays the same. Two names with nothing in common are mostly two procedures or two papers, and people have to do something else that nobody counts.',
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
    for (const [entry, former] of replacements(catalog))
      if (!isRelated(former.name, entry.value.name, 'procedure')) yield declaredOf(entry, former)
  },
}

/** Each procedure that alone replaces a single other one, with that one. */
function* replacements({ procedures }: Catalog): Generator<readonly [Entry<Procedure>, Procedure]> {
  const byCode = new Map(procedures.map(({ value }) => [value.code, value]))
  const replaced = procedures.flatMap(({ value }) => value.validity?.replaces ?? [])
  for (const entry of procedures) {
    const [code, ...more] = entry.value.validity?.replaces ?? []
    const former = code === undefined ? undefined : byCode.get(code)
    const isAlone = more.length === 0 && replaced.filter((other) => other === code).length === 1
    if (former !== undefined && isAlone && (former.validity?.replacedBy ?? []).length <= 1) yield [entry, former]
  }
}

function declaredOf(entry: Entry<Procedure>, former: Procedure): Finding {
  const [from, to] = [quoted(former.name), quoted(entry.value.name)]
  return {
    place: at(entry, 'validity', 'replaces', 0),
    message: say(
      `Thủ tục ${to} thay thế ${from} nhưng hai tên không có gì chung; nếu là việc khác, bỏ “replaces”, cho thủ tục cũ hết hiệu lực.`,
      `The procedure ${to} replaces ${from}, but the names have nothing in common; if it is something else, remove “replaces” and let the former one end.`,
    ),
  }
}
