import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { plainName } from '../paper-name.ts'
import { at, type Rule } from '../rule.ts'

export const severalPapersInOne: Rule = {
  id: 'several-papers-in-one',
  severity: 'warning',
  title: say('Nhiều giấy tờ trong một tên', 'Several papers in one name'),
  why: say(
    'Nhiều giấy tờ trong một dòng chỉ được đếm là một: số giấy tờ và chi phí bị tính thiếu, và không cắt giảm riêng được giấy nào.',
    'Several papers in one line count as one: papers and costs come out too low, and none of them can be cut by itself.',
  ),
  example: {
    bad: '- { id: giay-to, name: "Đơn đề nghị; Hóa đơn thu tiền; Giấy ra viện", originals: 1 }',
    good: '- { id: don, name: Đơn đề nghị, originals: 1 }\n- { id: hoa-don, name: Hóa đơn thu tiền, originals: 1 }\n- { id: giay-ra-vien, name: Giấy ra viện, originals: 1 }',
  },
  fixable: false,
  *check({ procedures }) {
    for (const entry of procedures) {
      for (const [index, { name }] of (entry.value.dossier?.documents ?? []).entries()) {
        const count = papersIn(name)
        if (count < 2) continue
        yield {
          place: at(entry, 'dossier', 'documents', index, 'name'),
          message: say(
            `${quoted(name)} gồm ít nhất ${count} giấy tờ; tách thành từng giấy tờ, mỗi giấy một mục, ghi “when” nếu chỉ cần trong một trường hợp.`,
            `${quoted(name)} is at least ${count} papers; make each an item of its own, with “when” where it is needed in one case only.`,
          ),
        }
      }
    }
  },
}

const HEADS = [
  'ảnh|bản|bảng kê|bằng|báo cáo|biên bản|căn cước|chứng chỉ|chứng minh|chứng nhận|chứng từ|công văn|danh sách|dự án',
  'đề án|đơn|giấy|hóa đơn|hồ sơ|hộ chiếu|hợp đồng|kế hoạch|lý lịch|phiếu|phương án|quyết định|sổ|sơ đồ|sơ yếu',
  'tài liệu|thẻ|thông báo|tờ khai|trích lục|văn bản',
].join('|')
const PAPER = new RegExp(`^(?:và )?(?:các |những |\\d{1,2} )?(?:${HEADS})(?!\\p{L})`, 'u')
// One of them is enough, or they are examples of one.
const CHOICE = /một trong|thay thế|(?:như|ví dụ)\s?:|[;,] ?hoặc /u
// "Mẫu số 01 - Tờ khai …" is one paper.
const BETWEEN = /;|(?<=[.:] )[-+*•]{1,4}\s/u

/** How many papers the lines and semicolons of a name set apart; 1 where it is a choice between them. */
function papersIn(name: string): number {
  const plain = plainName(name).replace(/\([^()]{0,300}\)/gu, ' ')
  if (CHOICE.test(plain)) return 1
  return plain.split(BETWEEN).filter((piece) => PAPER.test(piece.trim())).length
}
