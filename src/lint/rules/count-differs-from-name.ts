import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { DossierDocument } from '#model/types.gen.ts'
import { countInName, type NamedCount } from '../count-in-name.ts'
import { at, type Rule } from '../rule.ts'

const KEYS = ['originals', 'copies', 'certifiedCopies'] as const

export const countDiffersFromName: Rule = {
  id: 'count-differs-from-name',
  severity: 'warning',
  title: say('Số bản ghi trong tên giấy tờ khác số bản đã khai', 'Count in the name of a paper differs from its count'),
  why: say(
    'Tên giấy tờ chép từ Cổng Dịch vụ công hay mang theo số bản (“02 ảnh 4x6”, “… : 01 bản chính”); người dân đọc tên, còn phép tính đọc số bản đã khai. Hai số khác nhau thì một bên chuẩn bị sai.',
    'Names copied from the portal bring a count (“02 ảnh 4x6”, “… : 01 bản chính”); people read the name, sums read the count. Where they differ, somebody brings the wrong number.',
  ),
  example: {
    bad: '- { id: anh, name: 02 ảnh 4x6, originals: 1 }',
    good: '- { id: anh, name: Ảnh 4x6, originals: 2 }',
  },
  fixable: false,
  *check({ procedures }) {
    for (const entry of procedures) {
      for (const [index, paper] of (entry.value.dossier?.documents ?? []).entries()) {
        const named = countInName(paper.name)
        const stated = named === undefined ? undefined : statedCount(paper, named)
        if (named === undefined || stated === undefined || stated.count === 0 || stated.count === named.count) continue
        yield {
          place: at(entry, 'dossier', 'documents', index, stated.key),
          message: say(
            `Tên ${quoted(paper.name)} nói ${named.count} bản, nhưng số bản đã khai là ${stated.count}; đối chiếu văn bản, sửa chỗ sai, rồi bỏ số bản khỏi tên.`,
            `The name ${quoted(paper.name)} says ${named.count}, but the count is ${stated.count}; look it up in the law, correct the wrong one, and take the count out of the name.`,
          ),
        }
      }
    }
  },
}

/** The count that the name speaks of: that of its kind of copy where it is stated, else all together; undefined where none is. */
function statedCount(paper: DossierDocument, { kind }: NamedCount) {
  const keys = KEYS.filter((key) => paper[key] !== undefined)
  const own = keys.filter((key) => (key === 'originals') === (kind === 'originals') && (paper[key] ?? 0) > 0)
  const counted = kind === undefined || own.length === 0 ? keys : own
  const key = counted.find((each) => (paper[each] ?? 0) > 0) ?? counted[0]
  return key === undefined ? undefined : { key, count: counted.reduce((sum, each) => sum + (paper[each] ?? 0), 0) }
}
