import type { Catalog } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import type { Place } from '#model/place.ts'
import type { Code } from '#model/types.gen.ts'
import { knownCodes } from '../codes.ts'
import { liveChanges } from '#proposal/live.ts'
import { liveProposals } from '#proposal/status.ts'
import { at, type Rule } from '../rule.ts'

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
    for (const { code, place } of named(catalog)) {
      if (known.has(code)) continue
      const guess = didYouMean(code, known)
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

interface Named {
  readonly code: Code
  readonly place: Place
}

function* named(catalog: Catalog): Generator<Named> {
  for (const entry of catalog.procedures) {
    yield* each(entry, ['validity', 'replaces'], entry.value.validity?.replaces)
    yield* each(entry, ['validity', 'replacedBy'], entry.value.validity?.replacedBy)
  }
  for (const entry of liveProposals(catalog)) {
    for (const [index, item] of entry.value.items.entries())
      yield* each(entry, ['items', index, 'procedures'], item.procedures)
  }
  for (const { entry, written, route } of liveChanges(catalog)) {
    if (written.kind === 'abolished') yield* each(entry, [...route, 'replacedBy'], written.replacedBy)
    if (written.kind !== 'merged' && written.kind !== 'split') continue
    yield* each(entry, [...route, 'from'], written.from)
    yield* each(entry, [...route, 'to'], written.to)
  }
  for (const entry of catalog.reviewPlans) {
    for (const [index, { procedures }] of entry.value.items.entries())
      yield* each(entry, ['items', index, 'procedures'], procedures)
  }
  for (const entry of catalog.statistics) {
    for (const list of ['registered', 'papersToCut', 'timeShortened'] as const) {
      for (const [index, { procedures }] of (entry.value[list] ?? []).entries())
        yield* each(entry, [list, index, 'procedures'], procedures)
    }
  }
}

function* each(
  entry: Parameters<typeof at>[0],
  route: readonly (string | number)[],
  codes: Code | readonly Code[] = [],
): Generator<Named> {
  if (typeof codes === 'string') yield { code: codes, place: at(entry, ...route) }
  else for (const [index, code] of codes.entries()) yield { code, place: at(entry, ...route, index) }
}
