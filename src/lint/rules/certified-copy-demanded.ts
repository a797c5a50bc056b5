import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { inForce } from '../in-force.ts'
import { at, type Rule } from '../rule.ts'

export const certifiedCopyDemanded: Rule = {
  id: 'certified-copy-demanded',
  severity: 'info',
  title: say('Đòi bản sao có chứng thực', 'Certified copy demanded'),
  why: say(
    'Bản sao có chứng thực tốn của người dân một lần đi và một khoản phí; thường nộp bản sao kèm bản chính để đối chiếu là đủ. Có khi luật đòi đúng như vậy, nên đây là gợi ý rà soát, không phải lỗi.',
    'A certified copy costs the applicant a way and a fee; mostly a plain copy does, with the original shown. Sometimes the law wants it so, and therefore this is a hint for the review and no mistake.',
  ),
  example: {
    bad: '- { id: giay-phep, name: Giấy phép, certifiedCopies: 1 }',
    good: '- { id: giay-phep, name: Giấy phép, copies: 1 }',
  },
  fixable: false,
  *check(catalog, { asOf }) {
    for (const entry of inForce(catalog, asOf)) {
      for (const [index, { name, certifiedCopies = 0 }] of (entry.value.dossier?.documents ?? []).entries()) {
        if (certifiedCopies > 0)
          yield {
            place: at(entry, 'dossier', 'documents', index, 'certifiedCopies'),
            message: say(
              `${quoted(name)} phải là bản sao có chứng thực; xem có thể nhận bản sao kèm bản chính để đối chiếu không.`,
              `${quoted(name)} must be a certified copy; see whether a plain copy with the original to compare would do.`,
            ),
          }
      }
    }
  },
}
