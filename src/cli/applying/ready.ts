import type { Entry } from '../../model/catalog.ts'
import { printDate } from '../../model/date.ts'
import { failure } from '../../model/failure.ts'
import { say } from '../../model/localized.ts'
import { quoted } from '../../model/nearest.ts'
import type { CalendarDate, Proposal } from '../../model/types.gen.ts'
import { statusWords } from '../../model/words.ts'
import { positionText } from '../position.ts'

const NEXT: Readonly<Partial<Record<Proposal['status'], (id: string) => ReturnType<typeof say>>>> = {
  draft: (id) => say(` Trình trước: tthc proposal submit ${id}.`, ` Submit it first: tthc proposal submit ${id}.`),
  submitted: (id) => say(` Ghi quyết định thông qua: tthc proposal approve ${id}.`, ` Record the decision: tthc proposal approve ${id}.`),
}

/** Throws (2) for a proposal that nobody has approved, or that does not apply yet on the day. */
export function requireReady({ value, source }: Entry<Proposal>, asOf: CalendarDate): void {
  const { id, status, effectiveFrom } = value
  if (status !== 'approved' && status !== 'implemented') {
    const [place, words, next] = [positionText({ source, at: ['status'] }), statusWords[status], NEXT[status]?.(id) ?? say('', '')]
    throw failure(say(
      `${place}: phương án ${quoted(id)} đang là “${words.vi}”; chỉ phương án đã thông qua mới đưa vào danh mục.${next.vi}`,
      `${place}: the proposal ${quoted(id)} is “${words.en}”; only an approved one is written into the catalog.${next.en}`))
  }
  if (effectiveFrom === undefined || effectiveFrom <= asOf) return
  const place = positionText({ source, at: ['effectiveFrom'] })
  throw failure(say(
    `${place}: phương án ${quoted(id)} áp dụng từ ngày ${printDate(effectiveFrom)}, sau ngày tính ${printDate(asOf)}; đến ngày ấy chạy lại, hoặc thêm --as-of ${effectiveFrom}.`,
    `${place}: the proposal ${quoted(id)} applies from ${effectiveFrom}, after the as-of date ${asOf}; run again on that day, or add --as-of ${effectiveFrom}.`))
}
