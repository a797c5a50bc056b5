import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { levelWords } from '#model/words.ts'
import { inForce } from '../in-force.ts'
import { at, type Rule } from '../rule.ts'

export const decidedAboveCommune: Rule = {
  id: 'decided-above-commune',
  severity: 'warning',
  title: say('Thủ tục chỉ ở cấp xã mà cấp trên quyết định', 'Procedure of communes alone, decided above them'),
  why: say(
    'Cấp xã chỉ tiếp nhận rồi chuyển lên thì thủ tục có hai cấp; khai một mình cấp xã thì phân cấp trông như đã xong, và phương án giao nhầm cho xã điều xã không quyết được.',
    'Where communes only receive and pass on, the procedure has two levels; with the commune alone delegation looks done, and plans ask communes for what they cannot decide.',
  ),
  example: {
    bad: 'levels: [commune]\nauthority: so-xay-dung    # cấp tỉnh',
    good: 'levels: [province, commune]\nauthority: so-xay-dung',
  },
  fixable: false,
  *check(catalog, { asOf }) {
    const agencies = new Map(catalog.profile?.value.agencies.map((agency) => [agency.id, agency]))
    for (const entry of inForce(catalog, asOf)) {
      const { levels, authority } = entry.value
      const agency = agencies.get(authority)
      if (agency?.level === undefined || agency.level === 'commune') continue
      if (levels.some((level) => level !== 'commune')) continue
      const level = levelWords[agency.level]
      yield {
        place: at(entry, 'authority'),
        message: say(
          `Thủ tục chỉ ghi cấp xã, nhưng ${quoted(agency.name)} thuộc ${level.vi}; thêm “${agency.level}” vào “levels”, hoặc sửa cơ quan có thẩm quyền.`,
          `The procedure names the commune alone, but ${quoted(agency.name)} is of the ${level.en}; add “${agency.level}” to “levels”, or correct the authority.`,
        ),
      }
    }
  },
}
