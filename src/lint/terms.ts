import type { CalendarDate } from '#model/types.gen.ts'
import { endOfDistricts } from '#model/level-history.ts'

/** Words for something that exists no more: its last day, and the legal document that ended it. */
export interface EndedTerm {
  readonly words: RegExp
  readonly until: CalendarDate
  readonly source: string
}

const DISTRICT = { until: endOfDistricts.last, source: endOfDistricts.source }
const BODIES = '(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|ubnd|hđnd|công an|bảo hiểm xã hội'
const OFFICES = [
  'tư pháp',
  'nội vụ',
  'tài chính - kế hoạch',
  'tài nguyên và môi trường',
  'quản lý đô thị',
  'kinh tế và hạ tầng',
  'lao động - thương binh',
  'giáo dục và đào tạo',
].join('|')

/** Terms with an end; a term whose last day is not known stays out. The numbers of the sources are from general knowledge. */
const endedTerms: readonly EndedTerm[] = [
  { words: new RegExp(`cấp huyện|(?:${BODIES}) (?:quận|huyện)`), ...DISTRICT },
  { words: new RegExp(`phòng (?:${OFFICES})`), ...DISTRICT },
  { words: /sổ (?:hộ khẩu|tạm trú)/, until: '2022-12-31', source: '68/2020/QH14' },
  // The number of an old card of nine digits may still have to be confirmed; the card itself is no paper any more.
  { words: /(?<!số )chứng minh nhân dân(?! 0?9 số)/, until: '2024-12-31', source: '26/2023/QH15' },
]

// "… cấp huyện trước ngày 01 tháng 7 năm 2025": a paper of the past is named as it was.
const OF_THE_PAST = /^.{0,80}?(?:trước ngày|trước đây|đã cấp|\(cũ\))/u

/** The ended terms that a text names after their last day, unless as something of the past; each with its words as they stand in the text. */
export function endedIn(text: string, asOf: CalendarDate): readonly (EndedTerm & { readonly found: string })[] {
  const lower = text.toLowerCase().replace(/\s/gu, ' ')
  return endedTerms
    .filter(({ until }) => until < asOf)
    .flatMap((term) => {
      const match = term.words.exec(lower)
      if (match === null || OF_THE_PAST.test(lower.slice(match.index))) return []
      return [{ ...term, found: text.slice(match.index, match.index + match[0].length) }]
    })
}
