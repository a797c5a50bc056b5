import type { Catalog, Entry } from '#model/catalog.ts'
import type { Route } from '#model/place.ts'
import type { LegalBasis, LegalReference, Procedure } from '#model/types.gen.ts'
import { at } from './rule.ts'

/** A legal document that a file names, and where. Only a legal basis says more than the number. */
export interface Named {
  readonly entry: Parameters<typeof at>[0]
  readonly route: Route
  readonly reference: LegalBasis
}

/** Every legal document that procedures, kinds of paper and recommendations name. */
export function* references(catalog: Catalog): Generator<Named> {
  for (const entry of catalog.procedures) yield* ofProcedure(entry)
  for (const list of ['databases', 'types'] as const) {
    for (const [index, item] of (catalog.documents?.value[list] ?? []).entries()) {
      const route = [list, index, ...('lookup' in item ? ['lookup'] : []), 'basis']
      yield* some(
        catalog.documents,
        route,
        'lookup' in item ? item.lookup.basis : 'basis' in item ? item.basis : undefined,
      )
    }
  }
  for (const entry of catalog.proposals) {
    for (const [index, { recommendation = [] }] of entry.value.items.entries()) {
      const route = ['items', index, 'recommendation']
      for (const [position, { amend }] of recommendation.entries())
        yield* some(entry, [...route, position, 'amend'], amend)
    }
  }
}

function* ofProcedure(entry: Entry<Procedure>): Generator<Named> {
  const { legalBasis = [], dossier, fees = [], requirements = [] } = entry.value
  for (const [index, reference] of legalBasis.entries()) yield { entry, route: ['legalBasis', index], reference }
  for (const [index, { basis }] of (dossier?.documents ?? []).entries())
    yield* some(entry, ['dossier', 'documents', index, 'basis'], basis)
  for (const [index, { basis }] of fees.entries()) yield* some(entry, ['fees', index, 'basis'], basis)
  for (const [index, { basis }] of requirements.entries()) yield* some(entry, ['requirements', index, 'basis'], basis)
}

function* some(
  entry: Named['entry'] | undefined,
  route: Route,
  reference: LegalReference | undefined,
): Generator<Named> {
  if (entry !== undefined && reference !== undefined) yield { entry, route, reference }
}
