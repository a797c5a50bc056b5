import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { foldWording } from '#model/wording.ts'
import type { DossierDocument } from '#model/types.gen.ts'
import { at, type Rule } from '../rule.ts'

export const samePaperTwice: Rule = {
  id: 'same-paper-twice',
  severity: 'warning',
  title: say('Một giấy tờ ghi hai lần trong hồ sơ', 'One paper twice in a dossier'),
  why: say(
    'Giấy tờ ghi hai lần làm người dân chuẩn bị thừa một bản, và làm số giấy tờ cắt giảm sai. Cùng tên nhưng khác trường hợp, hoặc một bản nộp một bản xuất trình, là hai việc khác nhau.',
    'A paper that stands twice makes people bring one too many, and the number of papers cut is wrong. The same name in another case, or one to submit and one to present, is not the same thing.',
  ),
  example: {
    bad: '- { id: giay-chung-sinh, name: Giấy chứng sinh }\n- { id: chung-sinh, name: "- Giấy chứng sinh;" }',
    good: '- { id: giay-chung-sinh, name: Giấy chứng sinh }',
  },
  fixable: false,
  *check({ procedures }) {
    for (const entry of procedures) {
      const first = new Map<string, number>()
      for (const [index, paper] of (entry.value.dossier?.documents ?? []).entries()) {
        if (fold(paper.name) === '') continue
        const other = first.get(keyOf(paper))
        if (other === undefined) first.set(keyOf(paper), index)
        else
          yield {
            place: at(entry, 'dossier', 'documents', index, 'name'),
            message: say(
              `Giấy tờ ${quoted(paper.name)} đã có trong hồ sơ này; bỏ một, hoặc ghi rõ trường hợp.`,
              `The paper ${quoted(paper.name)} is already in this dossier; remove one, or say in which case each is needed.`,
            ),
            related: [
              {
                place: at(entry, 'dossier', 'documents', other, 'name'),
                message: say('Lần đầu ở đây.', 'The first one is here.'),
              },
            ],
          }
      }
    }
  },
}

/** What makes a paper the same one: its name without marks of a list, how it is handed in, and when. */
const keyOf = ({ name, purpose = 'submit', case: inCase, when = '' }: DossierDocument): string =>
  JSON.stringify([fold(name), purpose, inCase, fold(when)])

const fold = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? foldWording(text).toLowerCase() : '')
