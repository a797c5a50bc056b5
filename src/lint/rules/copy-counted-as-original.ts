import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { DossierDocument } from '#model/types.gen.ts'
import { plainName } from '../paper-name.ts'
import { at, type Rule } from '../rule.ts'

export const copyCountedAsOriginal: Rule = {
  id: 'copy-counted-as-original',
  severity: 'warning',
  title: say('Tên nói bản sao mà khai bản chính', 'Paper called a copy, counted as an original'),
  why: say(
    'Biểu mẫu của Cổng Dịch vụ công điền sẵn “1 bản chính”; tên giấy tờ lại ghi “bản sao”. Người dân sẽ nộp bản chính mà luật không đòi, và chuyển sang bản sao không còn được tính là cắt giảm.',
    'The form of the portal begins with “1 bản chính” (original) while the name of the paper says “bản sao” (copy). People hand in an original that no law asks for, and a later change to a copy does not count as relief.',
  ),
  example: {
    bad: '- { id: quyet-dinh, name: Bản sao quyết định thành lập, originals: 1 }',
    good: '- { id: quyet-dinh, name: Bản sao quyết định thành lập, copies: 1 }',
  },
  fixable: false,
  *check({ procedures }) {
    for (const entry of procedures) {
      for (const [index, paper] of (entry.value.dossier?.documents ?? []).entries()) {
        if (!hasOriginalsAlone(paper) || !isCopy(paper.name)) continue
        yield {
          place: at(entry, 'dossier', 'documents', index, 'originals'),
          message: say(
            `${quoted(paper.name)} là bản sao mà chỉ khai bản chính; ghi “copies” (hoặc “certifiedCopies” nếu phải chứng thực) thay cho “originals”.`,
            `${quoted(paper.name)} is a copy, but only originals are counted; write “copies” (or “certifiedCopies” where it must be certified) instead of “originals”.`,
          ),
        }
      }
    }
  },
}

const hasOriginalsAlone = ({ originals = 0, copies = 0, certifiedCopies = 0 }: DossierDocument): boolean =>
  originals > 0 && copies + certifiedCopies === 0

const COPY = /^(?:\d{1,2} (?:\(\p{L}+\) )?)?(?:các )?(?:bản (?:sao|chụp|photo|phô tô)|photo|phô tô)(?!\p{L})/u
/** "… thì phải nộp bản sao hộ chiếu", "… : nộp 01 bản chụp". */
const HANDED_IN = /(?<!\p{L})nộp (?:thêm )?(?:\d{1,2} )?bản (?:sao|chụp)(?!\p{L})/u
const NOT_HANDED_IN = /không .{0,40}nộp (?:thêm )?bản/u
/** A copy of an original is no original: "sao y bản chính", "chứng thực từ bản chính". */
const OF_ORIGINAL = /(?:(?<=sao) y|từ) bản (?:chính|gốc)/gu

/** Whether a name asks for a copy and speaks of no original beside it. */
function isCopy(name: string): boolean {
  const plain = plainName(name).replace(OF_ORIGINAL, '')
  if (/bản (?:chính|gốc)/u.test(plain)) return false
  return COPY.test(plain) || (HANDED_IN.test(plain) && !NOT_HANDED_IN.test(plain))
}
