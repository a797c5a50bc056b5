import { printCount } from '#model/decimal.ts'
import { joinLocalized, say, verbatim, type Localized } from '#model/localized.ts'
import type { Procedure } from '#model/types.gen.ts'
import { dong, durationText } from './phrase.ts'
import { readTime } from './time.ts'

/** " (03 giấy tờ, 01 khoản thu 8.000 đồng, trả kết quả trong 2 ngày làm việc)": what a procedure asks for, as far as it is known. */
export function sizeWords(procedure: Procedure | undefined): Localized {
  const parts =
    procedure === undefined
      ? []
      : [papers(procedure), charges(procedure), time(procedure)].filter((part) => part !== undefined)
  const all = joinLocalized(parts, ', ')
  return parts.length === 0 ? verbatim('') : say(` (${all.vi})`, ` (${all.en})`)
}

/** Papers that the office looks up itself are not brought by anyone. */
function papers({ dossier }: Procedure): Localized | undefined {
  if (dossier?.documents === undefined) return undefined
  const count = dossier.documents.filter(({ lookup }) => lookup === undefined).length
  return say(`${printCount(count)} giấy tờ`, `${count} ${count === 1 ? 'paper' : 'papers'}`)
}

/** Several fees may be choices or come per copy, so only a single one is reported with its amount. */
function charges({ fees }: Procedure): Localized | undefined {
  if (fees === undefined) return undefined
  const [fee] = fees
  if (fee === undefined) return say('không thu phí, lệ phí', 'no fee')
  const amount = dong(fee.amount)
  return fees.length > 1
    ? say(`${printCount(fees.length)} khoản thu`, `${fees.length} fees`)
    : say(`khoản thu ${amount.vi}`, `a fee of ${amount.en}`)
}

function time(procedure: Procedure): Localized | undefined {
  const text = readTime(procedure, { key: 'committed' })
  if (text === undefined) return undefined
  const words = durationText(text)
  return say(`thời hạn ${words.vi}`, `time ${words.en}`)
}
