import type { Fix } from '#model/diagnostic.ts'
import type { Source } from '#model/place.ts'
import { applyFixes, changedFile, type Applied, type Changed, type Choice } from './apply.ts'
import type { Skipped } from './file.ts'

/** What all rounds of fixes made of a catalog; `moved` and `changed` are against the files at the start. */
export interface Fixed extends Applied {
  /** The files as they are now. */
  readonly sources: readonly Source[]
  /** Paths of files that fixes changed again and again: they are left as they were. */
  readonly unsettled: readonly string[]
}

/** What the rules offer for the files of a catalog. */
export type Fixes = (sources: readonly Source[]) => Iterable<Fix>

interface State {
  /** Where each file was at the start. */
  readonly origins: ReadonlyMap<Source, Source>
  readonly sources: readonly Source[]
}

const MOST_ROUNDS = 10

/**
 * Lints, fixes and lints again until nothing changes, so that a second run changes nothing. `fixesOf` is what the rules offer for
 * these texts. Files that never come to rest are left alone, as if no fix were offered for them.
 */
export function fixAll(sources: readonly Source[], fixesOf: Fixes, choice: Choice): Fixed {
  const left = new Set<string>()
  for (;;) {
    const { state, restless, skipped } = settle(sources, fixesOf, choice, left)
    if (restless.length === 0) return result(state, skipped, [...left])
    for (const path of restless) left.add(path)
  }
}

interface Settled {
  readonly state: State
  readonly skipped: readonly Skipped[]
  /** Where the files that were still changing in the last round were at the start. */
  readonly restless: readonly string[]
}

function settle(sources: readonly Source[], fixesOf: Fixes, choice: Choice, left: ReadonlySet<string>): Settled {
  let state: State = { origins: new Map(sources.map((source) => [source, source])), sources }
  for (let round = 1; ; round += 1) {
    const alone = new Set(
      state.sources.filter((source) => left.has(originOf(state, source).path)).map(({ path }) => path),
    )
    const fixes = [...fixesOf(state.sources)].filter(({ source }) => !alone.has(source.path))
    const { changed, skipped } = applyFixes(state.sources, fixes, choice)
    if (changed.length === 0) return { state, skipped, restless: [] }
    if (round > MOST_ROUNDS)
      return { state, skipped, restless: changed.map(({ source }) => originOf(state, source).path) }
    state = next(state, changed)
  }
}

const originOf = ({ origins }: State, source: Source): Source => origins.get(source) ?? source

function next(state: State, changed: readonly Changed[]): State {
  const news = new Map(
    changed.map((change) => [change.source, { path: change.path, file: change.file, text: change.text }]),
  )
  const pairs = state.sources.map((source) => [news.get(source) ?? source, originOf(state, source)] as const)
  return { origins: new Map(pairs), sources: pairs.map(([source]) => source) }
}

function result(state: State, skipped: readonly Skipped[], unsettled: readonly string[]): Fixed {
  const changed = state.sources.flatMap((now) => changedFile(originOf(state, now), now.text, now.path))
  const moved = changed.flatMap(({ path, from }) => (from === undefined ? [] : [{ from, to: path }]))
  return { changed, moved, skipped, sources: state.sources, unsettled }
}
