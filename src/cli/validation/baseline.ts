import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compareBaseline, pruneBaseline, toBaseline } from '#lint/baseline.ts'
import { readBaseline, writeBaseline } from '#lint/baseline-file.ts'
import { staleFindings } from '#lint/baseline-stale.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Located } from '#model/diagnostic.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { Source } from '#model/place.ts'
import { writeOutputs } from '#store/write.ts'
import type { Io } from '../io.ts'
import type { ValidateOptions } from './options.ts'

/** Findings that are not in the baseline, entries of it that no longer occur, and how many findings are in it. */
export interface Held {
  readonly remaining: readonly Located[]
  readonly stale: readonly Located[]
  readonly known: number
}

/** Writes all findings as the baseline; their number. Throws a failure for a file that is there, without `--force`. */
export function acceptAll(found: readonly Located[], catalog: Catalog, options: ValidateOptions, io: Io): number {
  save(writeBaseline(toBaseline(found, catalog)), options, io, options.force ?? false)
  return found.length
}

/**
 * Takes away the findings that the file of `--baseline` accepts. Entries that no longer occur are found themselves, or dropped from
 * the file with `--prune-baseline`. Throws a failure for a file that cannot be read.
 */
export function holdAgainst(found: readonly Located[], catalog: Catalog, options: ValidateOptions, io: Io): Held {
  if (options.baseline === undefined) return { remaining: found, stale: [], known: 0 }
  const source = baselineSource(options.baseline, io)
  const baseline = readBaseline(source.text, source.file)
  const compared = compareBaseline(found, baseline, catalog)
  const { remaining, known } = compared
  if (options.pruneBaseline !== true) return { remaining, stale: staleFindings(source, compared), known: known.length }
  if (compared.stale.length > 0) save(writeBaseline(pruneBaseline(baseline, compared)), options, io, true)
  return { remaining, stale: [], known: known.length }
}

function baselineSource(file: string, { workingFolder }: Io): Source {
  try {
    return { path: file, file, text: readFileSync(resolve(workingFolder, file), 'utf8') }
  } catch {
    throw failure(
      say(
        `${file}: không mở được tệp baseline; lập tệp bằng --write-baseline --baseline ${file}.`,
        `${file}: the baseline cannot be opened; write one with --write-baseline --baseline ${file}.`,
      ),
    )
  }
}

function save(content: string, { baseline = '' }: ValidateOptions, { workingFolder }: Io, force: boolean): void {
  writeOutputs([{ path: resolve(workingFolder, baseline), shown: baseline, content }], force)
}
