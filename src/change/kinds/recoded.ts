import { say } from '#model/localized.ts'
import type { CatalogKind } from '../kind.ts'
import { replacing } from '../succession.ts'
import type { ChangeOf } from '#model/change.ts'
import { always, neutral } from '../verdict.ts'

export const recoded: CatalogKind<ChangeOf<'recoded'>> = {
  scope: 'catalog',
  mirror: 'recoded',
  direction: 'amends',
  formPart: 'name',
  address: 'item',
  before: ({ procedure }) => [procedure],
  after: ({ procedure, to = procedure }) => [to],
  makes: ({ procedure, to = procedure }) => (to === procedure ? [] : [to]),
  movesCode: true,
  brings: () => [],
  references: () => [],
  read: ({ code }) => code,
  covers: ['code'],
  decidedBy: 'law',
  title: say('Đổi mã thủ tục', 'New code'),
  ...always(neutral('vẫn là thủ tục ấy, chỉ mang mã khác', 'it is the same procedure under another code')),
  meaning: ({ procedure, to = '?' }) =>
    say(
      `Tra cứu và nộp hồ sơ theo mã ${to} thay vì ${procedure}; việc phải làm vẫn như cũ`,
      `The procedure is found under ${to} instead of ${procedure}; what has to be done stays the same`,
    ),
  describe: ({ procedure, to = '?', inferred }) => {
    const [vi, en] = inferred === true ? [' (suy ra, cần xác nhận)', ' (inferred, to be confirmed)'] : ['', '']
    return say(`Đổi mã thủ tục từ ${procedure} thành ${to}${vi}`, `Code changed from ${procedure} to ${to}${en}`)
  },
  apply: (procedures, { procedure: code, to = code, inferred }) =>
    procedures.map((procedure) => {
      if (procedure.code !== code) return procedure
      // What nobody declares is not declared by making it.
      if (inferred === true) return { ...procedure, code: to }
      // Going back to a code that the procedure had replaced undoes that replacement.
      const returns = procedure.validity?.replaces?.includes(to) ?? false
      return { ...(returns ? replacing(procedure, [], [to]) : replacing(procedure, [code])), code: to }
    }),
}
