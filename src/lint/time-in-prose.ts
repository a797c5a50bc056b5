import { parseDuration, type Duration } from '#model/duration.ts'

/** A time limit that a sentence sets for settling the matter, as it is written there. */
export interface TimeInProse {
  readonly words: string
  readonly duration: Duration
}

const AMOUNT = String.raw`(?<![\d/.,-])(\d{1,3})(?: ?\(\p{L}{2,12}(?: \p{L}{2,12})?\))? (ngày làm việc|ngày|tháng|giờ)(?! ?[\d/]| tháng)`
// From the receipt of what was applied for with; a time from a later moment, or of another office, is one of the steps.
const RECEIPT = String.raw`,? (?:kể )?từ (?:ngày|khi|thời điểm) (?:tiếp )?nhận (?:được |đủ |đầy đủ ){0,2}(?:hồ sơ|đơn|tờ khai|yêu cầu|đề nghị)`
const SETTLED = new RegExp(`${AMOUNT}(?=${RECEIPT})`, 'giu')
const ANY = new RegExp(AMOUNT, 'giu')

/** Every time limit that counts from the receipt of the dossier. */
export const settledWithin = (text: string): readonly TimeInProse[] => timesIn(text, SETTLED)

/** Every length of time that a text names. */
export const namedTimes = (text: string): readonly TimeInProse[] => timesIn(text, ANY)

function timesIn(text: string, pattern: RegExp): readonly TimeInProse[] {
  const folded = text.normalize('NFC').replace(/\s+/gu, ' ')
  return [...folded.matchAll(pattern)].flatMap(([words, amount, unit = '']) => {
    const duration = parseDuration(`${Number(amount)} ${unit}`)
    return duration === undefined ? [] : [{ words, duration }]
  })
}
