import { isDeepStrictEqual } from 'node:util'
import { load } from '../../catalog/load.ts'
import { compare } from '../../change/compare.ts'
import type { Enacted } from '../../change/enact.ts'
import { failure } from '../../model/failure.ts'
import { say } from '../../model/localized.ts'
import type { CalendarDate } from '../../model/types.gen.ts'
import { toReading, type Reading } from '../../sources/reading.ts'
import { positionText } from '../position.ts'
import type { ProcedureFile } from './files.ts'

/**
 * Reads the files back as they would be written. Throws (2) when one does not fit its schema, or when what is read is not, to the
 * letter, what the proposals make of the catalog: then nothing may be written.
 */
export function requireSame(reading: Reading, files: readonly ProcedureFile[], { catalog }: Enacted, asOf: CalendarDate): void {
  const { catalog: found, diagnostics } = load(readingAfter(reading, files))
  const paths = new Set(files.map(({ path }) => path))
  const error = diagnostics.find(({ severity, place }) => severity === 'error' && paths.has(place.source.path))
  if (error !== undefined) {
    const place = positionText(error.place)
    throw failure(say(
      `${place}: ${error.message.vi} Sau khi áp dụng tệp này sẽ không đúng lược đồ nên chưa ghi gì; sửa phương án.`,
      `${place}: ${error.message.en} After applying this file would not fit its schema, so nothing is written; mend the proposal.`))
  }
  const values = new Map(found.procedures.map(({ source, value }) => [source.path, value]))
  const other = files.find(({ path, value }) => !isDeepStrictEqual(values.get(path), value))
  if (other !== undefined || compare(catalog, found, asOf).length > 0) throw notSame(other?.path ?? '')
}

const notSame = (path: string): Error => failure(say(
  `${path}: đọc lại không đúng như phương án nên chưa ghi gì; hãy báo cho người bảo trì.`,
  `${path}: what is read back is not what the proposal says, so nothing is written; tell the maintainers.`))

/** The catalog's files with others in their places. */
function readingAfter({ sources, unreadable }: Reading, files: readonly ProcedureFile[]): Reading {
  const gone = new Set(files.flatMap(({ source }) => source?.path ?? []))
  const now = files.map(({ path, text, source }) => ({ path, file: source?.path === path ? source.file : path, text }))
  return toReading([...sources.filter(({ path }) => !gone.has(path)), ...now, ...unreadable])
}
