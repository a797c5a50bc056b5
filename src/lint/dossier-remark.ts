import { plainName } from './paper-name.ts'

const SETS = /^số (?:lượng )?(?:bộ )?hồ sơ ?:? ?(?:phải nộp )?(?:là )?:? ?0?(\d{1,2})(?!\d)/u
const OTHER_SETS = /^số (?:lượng )?bộ ?: ?0?(\d{1,2})(?!\d)/u

/** The number of sets of a dossier that stands where the name of a paper should; undefined for anything else. */
export function setsIn(name: string): number | undefined {
  const plain = plainName(name)
  const [, sets] = SETS.exec(plain) ?? OTHER_SETS.exec(plain) ?? []
  return sets === undefined ? undefined : Number(sets)
}

const REMARKS = [
  /^(?:lưu ý|ghi chú|chú ý|chú thích)(?!\p{L})/u,
  /^(?:người|cá nhân|tổ chức|cơ quan|cán bộ|công chức) .{0,200}(?:có|chịu) trách nhiệm/u,
  /^(?:trường hợp|nếu|khi) .{0,600} thực hiện theo quy định (?:tại|của)/u,
  /^hồ sơ .{0,200} bao gồm (?:các )?giấy tờ (?:theo quy định|nêu|quy định)/u,
]
const EXEMPTS =
  /^(?:trường hợp|nếu|khi|đối với) .{0,600}không (?:phải|cần|yêu cầu) (?:nộp|xuất trình|tải lên|cung cấp)/u
const ASKS = /(?<!không )(?:phải|thì|cần) (?:nộp|có|xuất trình|cung cấp|kèm)/u

/** Whether the name of a paper is a sentence about the dossier that asks for no paper itself. */
export function isRemark(name: string): boolean {
  const plain = plainName(name)
  return !ASKS.test(plain) && [...REMARKS, EXEMPTS].some((remark) => remark.test(plain))
}
