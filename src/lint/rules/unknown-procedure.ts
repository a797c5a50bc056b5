import { idsAt } from '#change/references.ts'
import type { Catalog } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import type { Route } from '#model/place.ts'
import type { Code } from '#model/types.gen.ts'
import { liveProposals } from '#proposal/status.ts'
import { knownCodes } from '../codes.ts'
import { namedAt, namedIn, type Named } from '../named.ts'
import type { Rule } from '../rule.ts'

export const unknownProcedure: Rule = {
  id: 'unknown-procedure',
  severity: 'error',
  title: say('Mã không là mã của thủ tục nào', 'Code of no procedure'),
  why: say(
    'Một mã viết sai làm phương án, việc thay thế hay số liệu nói về một thủ tục không tồn tại.',
    'With a misspelt code a proposal, a succession or a figure speaks of a procedure that does not exist.',
  ),
  example: { bad: 'procedures: ["1.001139"]    # không có thủ tục này', good: 'procedures: ["1.001193"]' },
  fixable: false,
  *check(catalog) {
    const known = knownCodes(catalog)
    const own = new Map(catalog.procedures.map(({ source, value }) => [source, value.code]))
    for (const { id: code, place } of named(catalog)) {
      if (known.has(code)) continue
      const guess = didYouMean(
        code,
        [...known].filter((each) => each !== own.get(place.source)),
      )
      yield {
        place,
        message: say(
          `Không có thủ tục nào mã ${quoted(code)}.${guess.vi}`,
          `There is no procedure with the code ${quoted(code)}.${guess.en}`,
        ),
      }
    }
  },
}

function* named(catalog: Catalog): Generator<Named> {
  for (const each of namedIn(catalog)) if (each.to === 'procedure') yield each
  for (const entry of [...liveProposals(catalog), ...catalog.reviewPlans]) {
    for (const [index, { procedures }] of entry.value.items.entries())
      yield* codes(entry, ['items', index, 'procedures'], procedures)
  }
  for (const entry of catalog.statistics) {
    for (const list of ['registered', 'papersToCut', 'timeShortened'] as const) {
      for (const [index, { procedures }] of (entry.value[list] ?? []).entries())
        yield* codes(entry, [list, index, 'procedures'], procedures)
    }
  }
}

const codes = (entry: Parameters<typeof namedAt>[0], route: Route, list: readonly Code[] = []): Generator<Named> =>
  namedAt(entry, route, idsAt('procedure', [], list))
