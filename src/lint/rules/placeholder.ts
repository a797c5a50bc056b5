import type { FileKind } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { placeholderIn } from '#model/placeholder.ts'
import type { Rule } from '../rule.ts'

// A procedure may quote the blanks of a form; what an office says of itself and proposes goes into signed papers.
const SIGNED: readonly FileKind[] = ['profile', 'proposal', 'documents', 'assumptions', 'review-plan', 'accepted']

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'error',
  title: say('Chỗ còn phải điền', 'Placeholder left to be filled in'),
  why: say(
    'Chỗ chờ điền của hồ sơ hay phương án được in nguyên vào tờ trình, quyết định; không ai ký văn bản như vậy.',
    'A placeholder in the profile or a proposal is printed unchanged into submissions and decisions; nobody signs such a paper.',
  ),
  example: {
    bad: 'issuingBody: "[ĐIỀN: tên cơ quan ban hành]"',
    good: 'issuingBody: Ủy ban nhân dân xã Diên Khánh',
  },
  fixable: false,
  *check({ files }) {
    for (const { source, kind, texts } of files) {
      if (!SIGNED.includes(kind)) continue
      for (const { at, text } of texts) {
        const found = placeholderIn(text)
        if (found === undefined) continue
        yield {
          place: { source, at },
          message: say(
            `${quoted(found)} là chỗ chờ điền; ghi nội dung thật, hoặc bỏ khóa này nếu chưa biết.`,
            `${quoted(found)} is a placeholder; write what belongs here, or leave the key out if it is not known.`,
          ),
        }
      }
    }
  },
}
