import type { Catalog } from '#model/catalog.ts'
import { printInteger } from '#model/decimal.ts'
import { asWritten } from '#model/gaps.ts'
import { say } from '#model/localized.ts'
import { isMisread } from '#model/misread.ts'
import type { Place } from '#model/place.ts'
import { at, type Rule } from '../rule.ts'

// No fee of a case is below a thousand đồng; one that is counted by the page or the cubic metre may be.
const LEAST = 1_000
const LEAST_PER_PIECE = 100

export const feeLooksTruncated: Rule = {
  id: 'fee-looks-truncated',
  severity: 'warning',
  title: say('Số tiền có vẻ mất phần nghìn', 'Fee that seems to have lost its thousands'),
  why: say(
    'Phí trên Cổng Dịch vụ công hay mất ba số 0 (“15” thay cho 15.000 đồng); chi phí tuân thủ tính từ đó sai một nghìn lần.',
    'Fees on the portal often lost three zeros (“15” for 15.000 đồng); the compliance cost computed from them is wrong by a thousand.',
  ),
  example: { bad: '- { id: le-phi, name: Lệ phí, amount: 15 }', good: '- { id: le-phi, name: Lệ phí, amount: 15000 }' },
  fixable: false,
  *check(catalog) {
    for (const entry of catalog.procedures) {
      for (const [index, { amount, per }] of (entry.value.fees ?? []).entries()) {
        const place = at(entry, 'fees', index, 'amount')
        if (amount === 0 || amount >= (per === undefined ? LEAST : LEAST_PER_PIECE) || hasLostDigits(catalog, place))
          continue
        yield {
          place,
          message: say(
            `${printInteger(amount)} đồng quá nhỏ cho một khoản phí; có phải là ${printInteger(amount * 1_000)} đồng? Ghi đủ số đồng, không có dấu chấm.`,
            `${printInteger(amount)} đồng is too little for a fee; was it ${printInteger(amount * 1_000)} đồng? Write all of the đồng, without dots.`,
          ),
        }
      }
    }
  },
}

/** `15.000` is read as fifteen, and has that finding. */
function hasLostDigits({ files }: Catalog, place: Place): boolean {
  const { source, at: route } = asWritten(place)
  const numbers = files.find((file) => file.source === source)?.numbers ?? []
  return numbers.some((number) => isMisread(number) && JSON.stringify(number.at) === JSON.stringify(route))
}
