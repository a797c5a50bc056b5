import { idsAt } from '#change/references.ts'
import type { Catalog } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { choose, quoted } from '#model/nearest.ts'
import { namedAt, namedIn, type Named } from '../named.ts'
import type { Rule } from '../rule.ts'

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
      const guess = choose(id, known, 'agencies')
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

function* named(catalog: Catalog): Generator<Named> {
  for (const entry of catalog.reviewPlans) {
    for (const [index, item] of entry.value.items.entries()) {
      yield* namedAt(entry, ['items', index, 'by'], idsAt('agency', [], item.by))
      yield* namedAt(entry, ['items', index, 'with'], idsAt('agency', [], item.with))
    }
  }
  for (const each of namedIn(catalog)) if (each.to === 'agency') yield each
}
