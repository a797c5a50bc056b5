import { overlap, type Permille } from './likeness.ts'
import { featuresOf, type NameOf } from './names.ts'
import { GENERIC, wordSet } from './vocabulary.ts'

/** From here on names are near, whatever their common words are. */
const NEAR: Permille = 600
/** From here on they are about one matter by the words that name it; below it, single syllables are common by chance. */
const ABOUT: Permille = 300

/** What offices do in hundreds of procedures: "Đăng ký kết hôn" and "Đăng ký khai tử" have nothing in common. */
const ACTS = wordSet('đăng ký cấp lại đổi mới công nhận hỗ trợ giải quyết thực hiện thủ tục bản')

/** Whether two names can be names of one thing. Of two that could be anything ("Đơn đề nghị", "Tờ khai") nothing is known, so they can. */
export function isRelated(a: string, b: string, of: NameOf): boolean {
  const [one, other] = [featuresOf(a, of).core, featuresOf(b, of).core]
  if (overlap(one, other) >= NEAR) return true
  const [matter, otherMatter] = [one.filter(isTelling), other.filter(isTelling)]
  if (matter.length === 0 && otherMatter.length === 0) return true
  const isOneBare = matter.length === 0 || otherMatter.length === 0
  return overlap(isOneBare ? one : matter, isOneBare ? other : otherMatter) >= ABOUT
}

const isTelling = (word: string): boolean => word !== '|' && !ACTS.has(word) && !GENERIC.has(word)
