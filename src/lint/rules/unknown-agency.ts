import type { Catalog } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import type { Place } from '#model/place.ts'
import type { Procedure } from '#model/types.gen.ts'
import { liveChanges } from '#proposal/proposed.ts'
import { at, type Rule } from '../rule.ts'

export const unknownAgency: Rule = {
  id: 'unknown-agency',
  severity: 'error',
  title: say('Cơ quan không có trong catalog.yaml', 'Agency not in catalog.yaml'),
  why: say(
    'Tên cơ quan in trong phương án và quy trình lấy từ catalog.yaml; định danh viết sai thì văn bản in ra chính định danh ấy.',
    'The names of agencies in plans and processes come from catalog.yaml; for a misspelt id the documents print the id itself.',
  ),
  example: { bad: 'authority: ubnd-xaa', good: 'authority: ubnd-xa' },
  fixable: false,
  *check(catalog) {
    // Without a profile no agency is known: its own finding says why, or that of unknown-field.
    if (catalog.profile === undefined) return
    const known = new Set(catalog.profile.value.agencies.map(({ id }) => id))
    for (const { id, place } of named(catalog)) {
      if (known.has(id)) continue
      const guess = didYouMean(id, known)
      yield {
        place,
        message: say(
          `Cơ quan ${quoted(id)} không có trong catalog.yaml.${guess.vi}`,
          `The agency ${quoted(id)} is not in catalog.yaml.${guess.en}`,
        ),
      }
    }
  },
}

interface Named {
  readonly id: string
  readonly place: Place
}

function* named(catalog: Catalog): Generator<Named> {
  for (const entry of catalog.reviewPlans) {
    for (const [index, item] of entry.value.items.entries()) {
      yield* each(entry, ['items', index, 'by'], item.by)
      yield* each(entry, ['items', index, 'with'], item.with)
    }
  }
  for (const entry of catalog.procedures) yield* ofProcedure(entry, [], entry.value)
  for (const { entry, written, route } of liveChanges(catalog)) {
    if (written.kind === 'created') yield* ofProcedure(entry, [...route, 'to'], written.to)
    if (written.kind === 'authority' || written.kind === 'step-actor') yield* each(entry, [...route, 'to'], written.to)
    if (written.kind === 'coordinating-agency') yield* each(entry, [...route, 'to'], written.to)
    if (written.kind === 'step-added') yield* each(entry, [...route, 'to', 'by'], written.to.by)
  }
}

function* ofProcedure(
  entry: Parameters<typeof at>[0],
  route: readonly (string | number)[],
  { authority, coordinating, steps = [] }: Procedure,
): Generator<Named> {
  yield* each(entry, [...route, 'authority'], authority)
  yield* each(entry, [...route, 'coordinating'], coordinating)
  for (const [index, { by }] of steps.entries()) yield* each(entry, [...route, 'steps', index, 'by'], by)
}

function* each(
  entry: Parameters<typeof at>[0],
  route: readonly (string | number)[],
  ids: string | readonly string[] = [],
): Generator<Named> {
  if (typeof ids === 'string') yield { id: ids, place: at(entry, ...route) }
  else for (const [index, id] of ids.entries()) yield { id, place: at(entry, ...route, index) }
}
