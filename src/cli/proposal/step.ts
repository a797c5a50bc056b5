import { load } from '#catalog/load.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import { printDate } from '#model/date.ts'
import { say, type Localized } from '#model/localized.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { statusWords } from '#model/words.ts'
import { patch } from '#print/patch.ts'
import { afterEvent, transitions, type StepName } from '#proposal/transition.ts'
import { readFolder } from '#sources/folder.ts'
import { catalogFolder, readable, requireProcedures, shownPath } from '../catalog.ts'
import type { Context } from '../command.ts'
import type { GlobalOptions } from '../global-options.ts'
import { asOfDate } from '../settings.ts'
import { eventOf, type Given } from './event.ts'
import { proposalsNamed } from './named.ts'
import { requireNoErrors, requireShown } from './readiness.ts'
import { requireReadable, rewritten } from './rewrite.ts'
import { requireStatus } from './status.ts'

/** Options of a step. */
export interface StepOptions extends GlobalOptions, Given {
  readonly dryRun?: boolean
}

/** Takes a step with proposals, all or none. With `--dry-run` only what would change is printed. Throws where it may not be taken. */
export function takeStep(step: StepName, ids: readonly string[], options: StepOptions, context: Context): number {
  const { io, language, color, writing } = context
  const folder = catalogFolder(options, io)
  const reading = readFolder(folder, io.workingFolder)
  const loaded = load(reading)
  const catalog = readable(loaded)
  requireProcedures(catalog, shownPath(folder, io))
  const asOf = asOfDate(options, io, catalog)
  const entries = proposalsNamed(catalog, ids)
  for (const entry of entries) requireStatus(step, entry)
  if (step === 'submit') for (const entry of entries) requireNoErrors(entry, loaded, asOf)
  const after = entries.map((entry) => stepped(step, entry, options, catalog, asOf))
  if (step === 'implement') for (const entry of after) requireShown(entry, loaded, asOf)
  const files = after.map((entry) => rewritten(entry, entry.value))
  requireReadable(reading, files)
  if (options.dryRun === true) io.write(patch(files, { color, terminal: io.terminal.output }))
  else
    writing.write(
      folder,
      files.map(({ source, text }) => ({ path: source.path, text, before: source.text })),
    )
  if (options.quiet !== true)
    io.writeError(after.map((entry) => `${stepMessage(step, entry, options.dryRun === true)[language]}\n`).join(''))
  return 0
}

function stepped(
  step: StepName,
  entry: Entry<Proposal>,
  given: Given,
  catalog: Catalog,
  asOf: CalendarDate,
): Entry<Proposal> {
  const { event, effectiveFrom } = eventOf(step, entry, given, catalog, asOf)
  return { source: entry.source, value: afterEvent(entry.value, event, effectiveFrom) }
}

function stepMessage(step: StepName, { value, source }: Entry<Proposal>, isDry: boolean): Localized {
  const [words, date] = [statusWords[transitions[step].to], value.history?.at(-1)?.date ?? '']
  const next =
    step === 'approve' && !isDry
      ? say(` Đưa vào danh mục: tthc apply ${value.id}.`, ` Write it into the catalog: tthc apply ${value.id}.`)
      : say('', '')
  return say(
    `${isDry ? 'Sẽ ghi' : 'Đã ghi'} ${source.file}: ${words.vi}, ngày ${printDate(date)}.${next.vi}`,
    `${isDry ? 'Would write' : 'Wrote'} ${source.file}: ${words.en}, ${date}.${next.en}`,
  )
}
