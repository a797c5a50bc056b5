import type { CalendarDate } from '../model/types.gen.ts'
import { LAST_DISTRICT_DAY } from './district.ts'

/** Words for something that exists no more: its last day, and the legal document that ended it. */
export interface EndedTerm {
  readonly words: RegExp
  readonly until: CalendarDate
  readonly source: string
}

const DISTRICT = { until: LAST_DISTRICT_DAY, source: '203/2025/QH15' }

/** Terms with an end. The numbers of the sources are from general knowledge; a term without a known day stays out. */
export const endedTerms: readonly EndedTerm[] = [
  { words: /cấp huyện|(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|công an|bảo hiểm xã hội) (?:quận|huyện)/, ...DISTRICT },
  { words: /phòng (?:tư pháp|nội vụ|tài chính - kế hoạch|tài nguyên và môi trường|quản lý đô thị|kinh tế và hạ tầng|lao động|giáo dục và đào tạo)/, ...DISTRICT },
  { words: /sổ (?:hộ khẩu|tạm trú)/, until: '2022-12-31', source: '68/2020/QH14' },
  // The number of an old card may still have to be confirmed; the card itself is no paper any more.
  { words: /(?<!số )chứng minh nhân dân/, until: '2024-12-31', source: '26/2023/QH15' },
]

/** The ended terms that a folded text names on a day, with the words as they stand. */
export function endedIn(text: string, asOf: CalendarDate): readonly (EndedTerm & { readonly found: string })[] {
  return endedTerms.filter(({ until }) => until < asOf).flatMap((term) => {
    const found = term.words.exec(text)?.[0]
    return found === undefined ? [] : [{ ...term, found }]
  })
}
