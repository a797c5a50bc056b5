import { stringify } from 'yaml'
import { load } from '#catalog/load.ts'
import { loadPair } from '#catalog/pair.ts'
import { readSource } from '#catalog/read.ts'
import { comparisonOf } from '#change/comparison.ts'
import { judge } from '#change/judged.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import type { Source } from '#model/place.ts'
import type { CalendarDate, Procedure } from '#model/types.gen.ts'
import type { Reading } from '#sources/reading.ts'
import type { Seen, Trial } from './mutator.ts'

/** A catalog to alter: its texts, and what they say. */
export interface Original {
  readonly reading: Reading
  readonly catalog: Catalog
  readonly asOf: CalendarDate
  readonly reader: typeof readSource
}

/** Reads a catalog once. Throws where a file of it has an error. */
export function originalOf(reading: Reading, asOf: CalendarDate): Original {
  const reader = remembering()
  const { catalog, diagnostics } = load(reading, reader)
  const [error] = diagnostics.filter(({ severity }) => severity === 'error')
  if (error !== undefined) throw new Error(`${error.place.source.file}: ${error.message.en}`)
  return { reading, catalog, asOf, reader }
}

/** Files that are the same object are read once. */
function remembering(): typeof readSource {
  const known = new WeakMap<Source, ReturnType<typeof readSource>>()
  return (source) => {
    const read = known.get(source) ?? readSource(source)
    known.set(source, read)
    return read
  }
}

/** What the program reports when one procedure becomes others: its file is written anew and both sides are read and compared as `tthc diff` does. */
export function seen(
  { reading, asOf, reader }: Original,
  entry: Entry<Procedure>,
  becomes: readonly Procedure[],
): readonly Seen[] {
  const files = becomes.map((procedure, index): Source => ({
    ...entry.source,
    path: entry.source.path.replace(/(?=\.ya?ml$)/, '+'.repeat(index)),
    text: stringify(procedure),
  }))
  const head = { ...reading, sources: [...reading.sources.filter(({ path }) => path !== entry.source.path), ...files] }
  const pair = loadPair(reading, head, [], reader)
  const [error] = pair.head.diagnostics.filter(({ severity }) => severity === 'error')
  if (error !== undefined)
    throw new Error(`the mutation is no catalog: ${error.place.source.file}: ${error.message.en}`)
  return judge(comparisonOf(pair.base.catalog, pair.head.catalog, asOf)).flatMap(({ changes }) =>
    changes.map(({ change, effect }): Seen => ({
      kind: change.kind,
      procedure: change.procedure,
      effect,
      ...('key' in change ? { key: change.key } : {}),
      ...('case' in change ? { case: change.case } : {}),
    })),
  )
}

/** What is wrong with what the program reports of a trial; undefined where nothing is. */
export const faultOf = (original: Original, entry: Entry<Procedure>, { becomes, faultIn }: Trial): string | undefined =>
  faultIn(seen(original, entry, becomes))
