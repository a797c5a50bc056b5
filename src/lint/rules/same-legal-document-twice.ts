import { grouped } from '#model/grouped.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { LegalBasis } from '#model/types.gen.ts'
import { bareNumber } from '../legal-title.ts'
import { at, type Rule } from '../rule.ts'

export const sameLegalDocumentTwice: Rule = {
  id: 'same-legal-document-twice',
  severity: 'warning',
  title: say('Một văn bản căn cứ ghi hai lần', 'One legal document twice'),
  why: say(
    'Văn bản ghi hai lần in hai lần trong phương án, và khi văn bản bị thay thế thì dễ sửa sót một chỗ. Hai điều, khoản khác nhau của một văn bản là hai căn cứ.',
    'A document that stands twice is printed twice, and when it is replaced one of the two is easily forgotten. Two articles or clauses of one document are two bases.',
  ),
  example: {
    bad: '- { document: 60/2014/QH13 }\n- { document: 60/2014/QH13, title: Luật Hộ tịch }',
    good: '- { document: 60/2014/QH13, title: Luật Hộ tịch }',
  },
  fixable: false,
  *check({ procedures }) {
    for (const entry of procedures) {
      const bases = (entry.value.legalBasis ?? []).map((basis, index) => ({ basis, index }))
      for (const [first, ...others] of grouped(bases, ({ basis }) => keyOf(basis)).values()) {
        for (const { basis, index } of first === undefined ? [] : others)
          yield {
            place: at(entry, 'legalBasis', index, 'document'),
            message: say(
              `Văn bản ${quoted(basis.document)} đã có trong căn cứ của thủ tục này; bỏ một, hoặc ghi rõ điều, khoản khác nhau.`,
              `The document ${quoted(basis.document)} is a basis of this procedure already; remove one, or say which article or clause each is.`,
            ),
            related: [
              {
                place: at(entry, 'legalBasis', first!.index, 'document'),
                message: say('Lần đầu ở đây.', 'The first one is here.'),
              },
            ],
          }
      }
    }
  },
}

/** What makes a basis the same one: its number, however it is spelt, and the provision. */
const keyOf = ({ document, article, clause, point }: LegalBasis): string =>
  JSON.stringify([bareNumber(document), article, clause, point].map(String))
