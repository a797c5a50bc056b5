import { printDate } from '#model/date.ts'
import type { Adoption } from '#model/types.gen.ts'
import { mark } from './plan-introduction.ts'

/** "Bộ Tư pháp chấp thuận tại văn bản số 04/2020/TT-BTP ngày 28/05/2020, áp dụng từ ngày 16/07/2020". */
export function adoptionText({ by, number, date, effectiveFrom, changes, illustrative }: Adoption): string {
  const part = changes === undefined ? '' : ` thay đổi thứ ${changes.join(', ')}`
  return `${by} chấp thuận${part} tại văn bản số ${number} ngày ${printDate(date)}, áp dụng từ ngày ${printDate(effectiveFrom)}${mark(illustrative)}`
}

/** Behind a provision to amend: the decisions of the body that was asked, or of whoever decided where nobody was; empty where there is none. */
export function adoptedText(adopted: readonly Adoption[], asked: string | undefined): string {
  const own = adopted.filter(({ by }) => asked === undefined || by === asked)
  return own.map((each) => `; ${adoptionText(each)}`).join('')
}
