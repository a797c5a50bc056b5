import { say } from '#model/localized.ts'
import type { CatalogKind } from '../kind.ts'
import { referencesIn } from '../references.ts'
import type { ChangeOf } from '#model/change.ts'
import { sizeWords } from '../procedure-size.ts'
import { always, burden } from '../verdict.ts'

export const created: CatalogKind<ChangeOf<'created'>> = {
  scope: 'catalog',
  mirror: 'abolished',
  direction: 'adds',
  formPart: 'name',
  address: ({ to }) => to.code,
  before: () => [],
  after: ({ to }) => [to.code],
  makes: ({ to }) => [to.code],
  movesCode: false,
  brings: ({ to }) => [to],
  references: ({ to }) => referencesIn(to, '', ['to']),
  read: () => undefined,
  covers: [],
  decidedBy: 'law',
  title: say('Ban hành mới thủ tục', 'New procedure'),
  ...always(burden('có thêm một thủ tục phải làm', 'there is one more procedure to go through')),
  meaning: ({ to }) =>
    say(
      `Có thêm một thủ tục phải làm: “${to.name}”${sizeWords(to).vi}`,
      `One more procedure to go through: “${to.name}”${sizeWords(to).en}`,
    ),
  describe: ({ to }) => say(`Ban hành mới thủ tục “${to.name}”`, `New procedure “${to.name}”`),
  apply: (procedures, { to }) => [...procedures.filter(({ code }) => code !== to.code), to],
}
