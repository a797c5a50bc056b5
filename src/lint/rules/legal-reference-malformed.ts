import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { placeholderIn } from '#model/placeholder.ts'
import { guessDocumentNumber, isDocumentNumber } from '../document-number.ts'
import { references } from '../references.ts'
import { at, type Rule } from '../rule.ts'
import { scalar } from '../scalar.ts'

export const legalReferenceMalformed: Rule = {
  id: 'legal-reference-malformed',
  severity: 'warning',
  title: say('Số, ký hiệu văn bản không đúng dạng', 'Number of a legal document that is none'),
  why: say(
    'Số, ký hiệu là cách duy nhất tìm ra văn bản, và là điều phương án kiến nghị sửa; viết sai (ND-CP, thiếu khóa Quốc hội, thừa chữ) thì cùng một văn bản bị kể hai lần.',
    'The number is the one way to find a document, and what a proposal asks to amend; misspelt (ND-CP, no term of the National Assembly, words before it) one document counts twice.',
  ),
  example: { bad: '- { document: 123/2015/ND-CP }', good: '- { document: 123/2015/NĐ-CP }' },
  fixable: true,
  *check(catalog) {
    for (const {
      entry,
      route,
      reference: { document },
    } of references(catalog)) {
      // What is still to be written is no number either, and found as such.
      if (isDocumentNumber(document) || placeholderIn(document) !== undefined) continue
      const meant = guessDocumentNumber(document)
      const hint =
        meant === undefined ? howToWrite(document) : say(` Có phải là “${meant}”?`, ` Did you mean “${meant}”?`)
      yield {
        place: at(entry, ...route, 'document'),
        message: say(
          `${quoted(document)} không phải số, ký hiệu của một văn bản.${hint.vi}`,
          `${quoted(document)} is not the number of a legal document.${hint.en}`,
        ),
        ...(meant === undefined
          ? {}
          : {
              fix: {
                kind: 'replace',
                safe: false,
                source: entry.source,
                at: [...route, 'document'],
                text: plain(meant),
              },
            }),
      }
    }
  },
}

/** How a number looks; who wrote a name hears that it is one. */
const howToWrite = (text: string): Localized =>
  /\d/.test(text)
    ? say(' Ví dụ: 60/2014/QH13, 123/2015/NĐ-CP, 1776/QĐ-TTg.', ' Such as 60/2014/QH13, 123/2015/NĐ-CP, 1776/QĐ-TTg.')
    : say(
        ' Đây là tên; ghi số, ký hiệu ở đầu văn bản, ví dụ 60/2014/QH13, 123/2015/NĐ-CP.',
        ' This is a name; write the number at the head of the document, such as 60/2014/QH13, 123/2015/NĐ-CP.',
      )

/** Catalogs write numbers of documents without quotes; they hold no sign that YAML would take for its own. */
const plain = (text: string): string => (/^\d[\p{L}\d./-]*\p{L}[\p{L}\d./-]*$/u.test(text) ? text : scalar(text))
