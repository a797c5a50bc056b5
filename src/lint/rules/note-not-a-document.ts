import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { DossierDocument } from '#model/types.gen.ts'
import { isRemark, setsIn } from '../dossier-remark.ts'
import { at, type Rule } from '../rule.ts'

export const noteNotADocument: Rule = {
  id: 'note-not-a-document',
  severity: 'warning',
  title: say('Ghi chú nằm trong danh sách giấy tờ', 'Note in the list of papers'),
  why: say(
    'Trên Cổng Dịch vụ công, những dòng “0 bản chính”, và cả những dòng bắt đầu bằng “Lưu ý” mà vẫn ghi “1 bản chính”, là lời dặn, không phải giấy tờ; để trong hồ sơ thì bị đếm là một giấy tờ và có thể bị “cắt giảm” mà không ai bớt được gì.',
    'On the portal rows with “0 originals”, and those that begin with “Lưu ý” (note) in spite of “1 original”, are remarks and no papers; in the dossier they count as papers, and may be “cut” without relief to anybody.',
  ),
  example: {
    bad: '- { id: luu-y, name: Trường hợp đã có dữ liệu thì không phải nộp, originals: 0 }',
    good: '- { id: giay-chung-sinh, name: Giấy chứng sinh, originals: 1, when: Chưa có dữ liệu điện tử }',
  },
  fixable: false,
  *check({ procedures }) {
    for (const entry of procedures) {
      for (const [index, paper] of (entry.value.dossier?.documents ?? []).entries()) {
        const message = isNote(paper) ? asksNothing(paper) : isRemark(paper.name) ? isSentence(paper) : undefined
        if (message === undefined || setsIn(paper.name) !== undefined) continue
        yield { place: at(entry, 'dossier', 'documents', index, 'name'), message }
      }
    }
  },
}

const asksNothing = ({ name }: DossierDocument): Localized =>
  say(
    `${quoted(name)} không cần bản nào. Lời dặn thì chuyển vào “when” hoặc “requirements”; giấy tờ thật thì ghi số bản, hoặc “lookup” nếu cơ quan tự tra cứu.`,
    `${quoted(name)} asks for no copy at all. Move a remark to “when” or “requirements”; give a paper its count, or “lookup” where the office looks it up itself.`,
  )

const isSentence = ({ name }: DossierDocument): Localized =>
  say(
    `${quoted(name)} là lời dặn mà được đếm là giấy tờ; chuyển vào “when” của giấy tờ liên quan hoặc vào “requirements”.`,
    `${quoted(name)} is a remark, but counts as a paper; move it to the “when” of the paper that it speaks of, or to “requirements”.`,
  )

/** Counts are written and none is above zero. A form with a symbol is a paper, if only on a screen; a paper without counts is one whose counts are not known. */
function isNote({ originals, copies, certifiedCopies, lookup, form }: DossierDocument): boolean {
  const counts = [originals, copies, certifiedCopies].filter((count) => count !== undefined)
  return lookup === undefined && form === undefined && counts.length > 0 && counts.every((count) => count === 0)
}
