import { load, type Loaded } from '#catalog/load.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import type { Localized } from '#model/localized.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { patch } from '#print/patch.ts'
import { readFolder } from '#sources/folder.ts'
import type { Reading } from '#sources/reading.ts'
import { catalogFolder, readable, requireProcedures, shownPath } from '../catalog.ts'
import type { Context } from '../command.ts'
import type { GlobalOptions } from '../global-options.ts'
import { asOfDate } from '../settings.ts'
import { requireReadable, rewritten } from './rewrite.ts'

/** Options of whatever is recorded in a proposal. */
export interface RecordingOptions extends GlobalOptions {
  readonly dryRun?: boolean
}

/** The catalog in which something is recorded. */
export interface Opened {
  readonly folder: string
  readonly reading: Reading
  readonly loaded: Loaded
  readonly catalog: Catalog
  readonly asOf: CalendarDate
}

/** Reads the catalog of the working folder. Throws where it cannot be read, or has no procedures. */
export function opened(options: RecordingOptions, { io }: Context): Opened {
  const folder = catalogFolder(options, io)
  const reading = readFolder(folder, io.workingFolder)
  const loaded = load(reading)
  const catalog = readable(loaded)
  requireProcedures(catalog, shownPath(folder, io))
  return { folder, reading, loaded, catalog, asOf: asOfDate(options, io, catalog) }
}

/** Writes proposals with what was recorded in them, all or none, and says so; with `--dry-run` only the lines that would change are printed. */
export function record(
  after: readonly Entry<Proposal>[],
  { folder, reading }: Opened,
  options: RecordingOptions,
  { io, color, language, writing }: Context,
  messageFor: (entry: Entry<Proposal>) => Localized,
): void {
  const files = after.map((entry) => rewritten(entry, entry.value))
  requireReadable(reading, files)
  if (options.dryRun === true) io.write(patch(files, { color, terminal: io.terminal.output }))
  else
    writing.write(
      folder,
      files.map(({ source, text }) => ({ path: source.path, text, before: source.text })),
    )
  if (options.quiet !== true) io.writeError(after.map((entry) => `${messageFor(entry)[language]}\n`).join(''))
}
