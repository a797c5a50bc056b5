import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Route } from '#model/place.ts'
import type { Procedure } from '#model/types.gen.ts'
import { at, type Rule } from '../rule.ts'

export const freeYetFeeNamed: Rule = {
  id: 'free-yet-fee-named',
  severity: 'warning',
  title: say('Khai miễn phí mà lời văn nói có thu', 'Free procedure whose words name a fee'),
  why: say(
    'Ô phí trên Cổng Dịch vụ công hay điền sẵn “Miễn phí”, còn phần mô tả ghi “mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định” hay một số tiền. Chi phí tuân thủ bị tính thiếu, và ban hành mức thu trông như gánh nặng mới.',
    'The field of the portal often begins with “Miễn phí” (free) while its note says that the province sets the rate, or names an amount. Costs come out too low, and the rate looks like a new burden once it is recorded.',
  ),
  example: {
    bad: 'fees:\n  - { id: le-phi, name: Lệ phí đăng ký, amount: 0, when: 20.000 đồng mỗi lần đăng ký }',
    good: 'fees:\n  - { id: le-phi, name: Lệ phí đăng ký, amount: 20000, per: lần đăng ký }',
  },
  fixable: false,
  weighs: ['fees'],
  *check({ procedures }) {
    for (const entry of procedures) {
      const { fees } = entry.value
      if (fees === undefined || fees.some(({ amount }) => amount > 0)) continue
      // The same note stands at every channel; one is enough to find the others.
      const [first] = namedFees(entry.value)
      if (first !== undefined) yield { place: at(entry, ...first.route), message: messageOf(first.words) }
    }
  },
}

interface NamedFee {
  readonly route: Route
  /** The words that name the fee. */
  readonly words: string
}

/** The note of a fee may speak of money in any way; steps and requirements must say that the money is a fee. */
function* namedFees({ fees = [], steps = [], requirements = [] }: Procedure): Generator<NamedFee> {
  for (const [index, fee] of fees.entries()) {
    for (const key of ['name', 'when'] as const) yield* found(['fees', index, key], fee[key] ?? '', [AMOUNT, RATE])
  }
  for (const [index, { name }] of steps.entries()) yield* found(['steps', index, 'name'], name, [FEE_OF])
  for (const [index, { text }] of requirements.entries()) yield* found(['requirements', index, 'text'], text, [FEE_OF])
}

const AMOUNT = /(?<![\d.,])[1-9]\d{0,2}(?:[.,]?\d{3}){1,3} ?(?:đồng|vnđ|vnd|đ(?!\p{L}))/iu
/** "Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh … quyết định", "quy định mức thu, chế độ thu, nộp …". */
const RATE = /mức (?:thu )?(?:phí|lệ phí)(?! \(nếu có\))[^.;]{0,80}(?:quyết định|quy định)|quy định mức thu(?!, miễn)/iu
const FEE_OF = new RegExp(`(?:phí|lệ phí)[^.;]{0,40} ${AMOUNT.source}`, 'iu')

function* found(route: Route, text: string, patterns: readonly RegExp[]): Generator<NamedFee> {
  const folded = text.normalize('NFC').replace(/\s/gu, ' ')
  const words = patterns.map((pattern) => pattern.exec(folded)?.[0]).find((match) => match !== undefined)
  if (words !== undefined) yield { route, words }
}

const messageOf = (words: string): Localized =>
  say(
    `Thủ tục khai không thu phí, nhưng ở đây nói ${quoted(words)}; ghi mức thu vào “fees”, hoặc sửa lời văn.`,
    `The procedure takes no fee, but here it says ${quoted(words)}; write the amount into “fees”, or correct the words.`,
  )
