import type { Catalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Procedure } from '#model/types.gen.ts'
import { idOf, titleOf, type DraftRequest, type Terms } from '#proposal/drafted.ts'
import { said } from '../said.ts'
import { freeId } from './id.ts'

/** The id, year, title and origin of a draft: as they are given, else from what it changes. Throws (2) for a year that is none and an id that is taken. */
export function termsOf(
  requests: readonly DraftRequest[],
  { id, title, year, origin }: Partial<Omit<Terms, 'year'>> & { readonly year?: string },
  asOf: string,
  base: Catalog,
  catalog: Catalog,
): Terms {
  if (year !== undefined && !/^(199|20\d)\d$/.test(year))
    throw failure(
      say(
        `--year: ${quoted(year)} không phải năm; ghi như 2020.`,
        `--year: ${quoted(year)} is not a year; write it as 2020.`,
      ),
    )
  const known = proceduresOf(base, catalog)
  const touched = [...new Set(requests.map(({ change }) => change.procedure))].map(
    (code) => known.get(code) ?? { name: code },
  )
  const theYear = Number(year ?? asOf.slice(0, 4))
  const taken = catalog.proposals.map(({ value }) => value.id)
  const theId = id === undefined ? idOf(theYear, touched, taken) : freeId(id, taken)
  return {
    id: theId,
    year: theYear,
    title: said('--title', title) ?? titleOf(touched),
    ...(origin === undefined ? {} : { origin }),
  }
}

/** The procedures of both sides by code; those of the base win. */
export const proceduresOf = (base: Catalog, { procedures }: Catalog): ReadonlyMap<string, Procedure> =>
  new Map([...procedures, ...base.procedures].map(({ value }) => [value.code, value]))
