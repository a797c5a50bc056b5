import { printDate } from '#model/date.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { endOfDistricts } from '#model/level-history.ts'
import { inForce } from '../in-force.ts'
import { at, type Rule } from '../rule.ts'
import { endedIn } from '../terms.ts'
import { texts } from '../texts.ts'

export const outdatedTerm: Rule = {
  id: 'outdated-term',
  severity: 'warning',
  title: say('Từ ngữ chỉ một thứ không còn nữa', 'Term for something that no longer exists'),
  why: say(
    'Thủ tục đang có hiệu lực mà còn ghi “cấp huyện”, “Phòng Tư pháp” hay “sổ hộ khẩu” thì người dân đi tìm cơ quan, giấy tờ không còn. Chỉ xét tên và nội dung theo ngày tính; căn cứ pháp lý và thủ tục đã hết hiệu lực giữ từ ngữ của thời ấy.',
    'A procedure in force that still names the district level, its offices or the household book sends people to what is gone. Only names and texts are read, as of the day; legal bases and ended procedures keep the words of their time.',
  ),
  example: { bad: 'name: Sổ hộ khẩu        # sau ngày 31/12/2022', good: 'name: Giấy xác nhận thông tin về cư trú' },
  fixable: false,
  *check(catalog, { asOf }) {
    for (const entry of inForce(catalog, asOf)) {
      for (const { route, text } of texts(entry.value)) {
        // A procedure of the district itself has outlived its level, and has that finding.
        const [term] = endedIn(text, asOf).filter(
          ({ until }) => until !== endOfDistricts.last || !entry.value.levels.includes('district'),
        )
        if (term === undefined) continue
        const day = printDate(term.until)
        yield {
          place: at(entry, ...route),
          message: say(
            `${quoted(term.found)} không còn sau ngày ${day} (${term.source}); dùng tên hiện nay, hoặc ghi ngày kết thúc của thủ tục.`,
            `${quoted(term.found)} is no more since ${day} (${term.source}); use the present name, or write when the procedure ended.`,
          ),
        }
      }
    }
  },
}
