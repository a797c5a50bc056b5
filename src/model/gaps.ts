import type { Diagnostic, Fix } from './diagnostic.ts'
import type { Place, Route, Source } from './place.ts'

/** The place in the file as it is written, of one that was counted in what is known of the file. */
export function asWritten(place: Place): Place {
  const { gaps } = place.source
  if (gaps === undefined) return place
  return {
    ...place,
    source: gaps.whole,
    at: typeof place.at === 'number' ? place.at : writtenRoute(place.at, gaps.removed),
  }
}

/** A finding whose places and fix are those of the files as they are written. */
export function findingAsWritten<T extends Pick<Diagnostic, 'place' | 'related' | 'fix'>>(finding: T): T {
  const { place, related, fix } = finding
  return {
    ...finding,
    place: asWritten(place),
    ...(related === undefined
      ? {}
      : { related: related.map((other) => ({ ...other, place: asWritten(other.place) })) }),
    ...(fix === undefined ? {} : { fix: fixAsWritten(fix) }),
  }
}

/** Whether anything at a route, or below it, could not be read: then its absence means nothing. */
export const hasGap = ({ gaps }: Source, route: Route): boolean =>
  gaps !== undefined && [...gaps.removed, ...gaps.unsure].some((gap) => meets(gap, route))

/** Whether two routes lead to the same value, or one of them into that of the other. */
export const meets = (a: Route, b: Route): boolean => a.slice(0, b.length).every((step, index) => step === b[index])

/** A route through what is left, as it runs through all that is written: items that were left out count again. */
export function writtenRoute(route: Route, removed: readonly Route[]): Route {
  return route.reduce<Route>((written, step) => {
    if (typeof step !== 'number') return [...written, step]
    return [...written, positionAmid(step, missingItems(written, removed))]
  }, [])
}

function fixAsWritten(fix: Fix): Fix {
  if (fix.kind !== 'replace') return { ...fix, source: fix.source.gaps?.whole ?? fix.source }
  const { source, at } = asWritten(fix)
  return { ...fix, source, at: typeof at === 'number' ? fix.at : at }
}

/** Positions that were left out of the list at a written route, the least first. */
const missingItems = (list: Route, removed: readonly Route[]): readonly number[] =>
  removed
    .filter((route) => route.length === list.length + 1 && meets(route, list))
    .map((route) => route.at(-1))
    .filter((step) => typeof step === 'number')
    .sort((a, b) => a - b)

const positionAmid = (position: number, missing: readonly number[]): number =>
  missing.reduce((at, left) => (left <= at ? at + 1 : at), position)
