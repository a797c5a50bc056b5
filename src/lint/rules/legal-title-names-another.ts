import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { LegalBasis } from '#model/types.gen.ts'
import { areOneNumber, canBe, ownWords } from '../legal-title.ts'
import { at, type Rule } from '../rule.ts'

export const legalTitleNamesAnother: Rule = {
  id: 'legal-title-names-another',
  severity: 'warning',
  title: say('Tên văn bản nói số hoặc loại khác', 'Legal document whose title names another number or kind'),
  why: say(
    'Tên “Thông tư số 04/2020/TT-BTP …” bên cạnh số 04/2024/TT-BTP nghĩa là một trong hai chép nhầm dòng; quyết định viện dẫn sai văn bản thì có thể bị trả lại.',
    'A title “Thông tư số 04/2020/TT-BTP …” beside the number 04/2024/TT-BTP means that one of them was copied from another row; a decision that cites the wrong document may be sent back.',
  ),
  example: {
    bad: '- { document: 123/2015/NĐ-CP, title: Thông tư số 15/2015/TT-BTP }',
    good: '- { document: 15/2015/TT-BTP, title: Thông tư số 15/2015/TT-BTP }',
  },
  fixable: false,
  *check({ procedures }) {
    for (const entry of procedures) {
      for (const [index, basis] of (entry.value.legalBasis ?? []).entries()) {
        const message = contradiction(basis)
        if (message !== undefined) yield { place: at(entry, 'legalBasis', index, 'title'), message }
      }
    }
  },
}

function contradiction({ document, title }: LegalBasis): Localized | undefined {
  const own = title === undefined ? undefined : ownWords(title)
  if (title === undefined || own === undefined) return undefined
  if (own.number !== undefined && !areOneNumber(own.number, document))
    return say(
      `Số đã khai là ${quoted(document)}, nhưng tên nói ${quoted(own.number)}; đối chiếu văn bản và sửa chỗ sai.`,
      `The number is ${quoted(document)}, but the title says ${quoted(own.number)}; look at the document and correct the wrong one.`,
    )
  if (canBe(document, own.kind)) return undefined
  return say(
    `Số ${quoted(document)} không phải số của “${own.kind}”, như tên ${quoted(title)} nói; đối chiếu văn bản và sửa chỗ sai.`,
    `The number ${quoted(document)} is not that of a “${own.kind}”, as the title ${quoted(title)} says; look at the document and correct the wrong one.`,
  )
}
