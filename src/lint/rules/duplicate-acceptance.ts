import { say } from '#model/localized.ts'
import { at, type Rule } from '../rule.ts'

export const duplicateAcceptance: Rule = {
  id: 'duplicate-acceptance',
  severity: 'warning',
  title: say('Hai mục chấp nhận một thay đổi', 'Two acceptances of one change'),
  why: say(
    'Mỗi thay đổi được chấp nhận theo một quyết định, đến một ngày; hai mục thì không biết mục nào đúng.',
    'A change is accepted by one decision until one day; with two entries nobody knows which is right.',
  ),
  example: {
    bad: 'accepted:\n  - { fingerprint: "0f…", until: 2021-12-31 }\n  - { fingerprint: "0f…", until: 2022-12-31 }',
    good: 'accepted:\n  - { fingerprint: "0f…", until: 2022-12-31 }',
  },
  fixable: false,
  *check({ accepted }) {
    if (accepted === undefined) return
    const first = new Map<string, number>()
    for (const [index, { fingerprint }] of accepted.value.accepted.entries()) {
      const other = first.get(fingerprint)
      if (other === undefined) first.set(fingerprint, index)
      else
        yield {
          place: at(accepted, 'accepted', index, 'fingerprint'),
          message: say(
            `Thay đổi ${fingerprint} đã được chấp nhận ở mục khác; giữ một mục.`,
            `The change ${fingerprint} is accepted by another entry already; keep one.`,
          ),
          related: [
            {
              place: at(accepted, 'accepted', other, 'fingerprint'),
              message: say('Mục đầu tiên.', 'The first entry.'),
            },
          ],
        }
    }
  },
}
