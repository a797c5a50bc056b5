import { printCount } from '#model/decimal.ts'
import { say } from '#model/localized.ts'
import type { CatalogKind } from '../kind.ts'
import { ended, replacing } from '../succession.ts'
import { idsAt, referencesIn } from '../references.ts'
import type { ChangeOf } from '#model/change.ts'
import { always, relief } from '../verdict.ts'

export const merged: CatalogKind<ChangeOf<'merged'>> = {
  scope: 'catalog',
  mirror: 'split',
  direction: 'amends',
  formPart: 'name',
  address: ({ to }) => to,
  before: ({ from }) => from,
  after: ({ to }) => [to],
  // A target that is there already takes the others in.
  makes: ({ from, to, target }) => (target === undefined || from.includes(to) ? [] : [to]),
  movesCode: false,
  brings: ({ target }) => (target === undefined ? [] : [target]),
  *references({ from, to, target }) {
    yield* idsAt('procedure', ['from'], from)
    yield* idsAt('procedure', ['to'], to)
    yield* referencesIn(target, '', ['target'])
  },
  read: () => undefined,
  covers: [],
  decidedBy: 'law',
  title: say('Gộp thủ tục', 'Procedures merged'),
  ...always(relief('một thủ tục thay cho nhiều thủ tục', 'one procedure takes the place of several')),
  meaning: ({ from, to, target }, { names }) => {
    const [name, count] = [target?.name ?? names.procedure(to), from.length + (target === undefined ? 1 : 0)]
    return say(
      `Người nộp hồ sơ làm một thủ tục “${name}” thay cho ${printCount(count)} thủ tục`,
      `The applicant goes through one procedure, “${name}”, instead of ${count}`,
    )
  },
  describe: ({ from, to, target }, { names }) => {
    const name = target?.name ?? names.procedure(to)
    return say(
      `Gộp ${printCount(from.length)} thủ tục (${from.join(', ')}) vào thủ tục “${name}”`,
      `Merges ${from.length} ${from.length === 1 ? 'procedure' : 'procedures'} (${from.join(', ')}) into “${name}”`,
    )
  },
  apply: (procedures, { from, to, target }, effectiveFrom) => {
    const others = from.filter((code) => code !== to)
    const rest = procedures.map((procedure) =>
      others.includes(procedure.code) ? ended(procedure, effectiveFrom, [to]) : procedure,
    )
    if (target !== undefined) return [...rest.filter(({ code }) => code !== to), target]
    return rest.map((procedure) => (procedure.code === to ? replacing(procedure, others) : procedure))
  },
}
