import { fileKind } from '#model/catalog.ts'
import type { Source } from '#model/place.ts'
import type { Reading } from '#sources/reading.ts'
import { load, type Loaded } from './load.ts'
import { mayHold, codesInValues } from './mentioned.ts'
import { readSource, type ReadFile } from './read.ts'

/** Two states of a catalog to compare. */
export interface LoadedPair {
  readonly base: Loaded
  readonly head: Loaded
  /** Files of procedures that were left out: the same on both sides, and spoken of by nobody. */
  readonly idle: readonly Source[]
}

type Reader = typeof readSource

/**
 * Loads both sides of a comparison without the procedures that neither change nor are spoken of: those whose file is the same on both
 * sides and holds no code that a changed procedure, or one of `others`, mentions. Names and successions need no more. Equal texts are
 * read once.
 */
export function loadPair(
  base: Reading,
  head: Reading,
  others: readonly Source[] = [],
  reader: Reader = readSource,
): LoadedPair {
  const read = onceEach(reader)
  const common = commonProcedures(base, head)
  const relevant = [...base.sources, ...head.sources].filter(
    (source) => fileKind(source.path) === 'procedure' && !common.has(source.path),
  )
  const codes = codesInValues([...relevant, ...others].map((source) => read(source)?.file.value))
  const isIdle = ({ path, text }: Source): boolean => common.has(path) && !mayHold(text, codes)
  const [before, after] = [base, head].map((side) =>
    load({ ...side, sources: side.sources.filter((source) => !isIdle(source)) }, read),
  ) as [Loaded, Loaded]
  return { base: before, head: after, idle: head.sources.filter(isIdle) }
}

/** Paths of procedures whose file says the same on both sides. */
function commonProcedures(base: Reading, head: Reading): ReadonlySet<string> {
  const texts = new Map(base.sources.map(({ path, text }) => [path, text]))
  return new Set(
    head.sources
      .filter(({ path, text }) => fileKind(path) === 'procedure' && texts.get(path) === text)
      .map(({ path }) => path),
  )
}

/** A reader that reads equal files once. One with findings is read for each side, as they name the file. */
function onceEach(reader: Reader): Reader {
  const known = new Map<string, ReadFile | undefined>()
  return (source) => {
    const key = `${fileKind(source.path) ?? ''} ${source.text}`
    if (!known.has(key)) known.set(key, reader(source))
    const read = known.get(key)
    if (read === undefined || read.file.source === source) return read
    return read.diagnostics.length > 0 || !read.file.valid
      ? reader(source)
      : { ...read, file: { ...read.file, source } }
  }
}
