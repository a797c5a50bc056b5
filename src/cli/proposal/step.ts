import type { Catalog, Entry } from '#model/catalog.ts'
import { printDate } from '#model/date.ts'
import { printCount } from '#model/decimal.ts'
import { say, type Localized } from '#model/localized.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { wordsOfStatus } from '#documents/status-words.ts'
import { afterEvent, ownPart, type StepName } from '#proposal/transition.ts'
import type { Context } from '../command.ts'
import { eventOf, type Given } from './event.ts'
import { proposalsNamed } from './named.ts'
import { awaitingIn, requireNoErrors, requireProgress, requireShown } from './readiness.ts'
import { opened, record, type Opened, type RecordingOptions } from './recording.ts'
import { requireSoundCatalog, requireSoundResult } from './soundness.ts'
import { requireStatus } from './status.ts'

/** Options of a step. */
export interface StepOptions extends RecordingOptions, Given {}

/** Takes a step with proposals, all or none. With `--dry-run` only what would change is printed. Throws where it may not be taken. */
export function takeStep(step: StepName, ids: readonly string[], options: StepOptions, context: Context): number {
  const open = opened(options, context)
  const { loaded, catalog, asOf } = open
  const entries = proposalsNamed(catalog, ids)
  for (const entry of entries) requireStatus(step, entry)
  if (step === 'submit')
    for (const entry of entries) {
      requireNoErrors(entry, loaded, asOf)
      requireSoundResult(entry, loaded, asOf)
    }
  const after = entries.map((entry) => stepped(step, entry, options, catalog, asOf))
  const done = step === 'implement' ? after.map((entry, index) => implemented(entry, entries[index]!, open)) : after
  record(done, open, options, context, (entry) => stepMessage(step, entry, options.dryRun === true, open))
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

/** A proposal as it is implemented: as a whole, or its own part only. Throws where the catalog does not show that. */
function implemented(after: Entry<Proposal>, before: Entry<Proposal>, { loaded, asOf }: Opened): Entry<Proposal> {
  requireShown(after, loaded, asOf)
  requireSoundCatalog(after, loaded, asOf)
  const awaiting = awaitingIn(after, loaded, asOf)
  if (awaiting === 0) return after
  requireProgress(before, awaiting)
  return { ...after, value: ownPart(after.value) }
}

function stepMessage(step: StepName, entry: Entry<Proposal>, isDry: boolean, { loaded, asOf }: Opened): Localized {
  const { value, source } = entry
  const [words, date] = [wordsOfStatus(value), value.history?.at(-1)?.date ?? '']
  const next = isDry
    ? say('', '')
    : nextMessage(step, value, step === 'implement' ? awaitingIn(entry, loaded, asOf) : 0)
  return say(
    `${isDry ? 'Sẽ ghi' : 'Đã ghi'} ${source.file}: ${words.vi}, ngày ${printDate(date)}.${next.vi}`,
    `${isDry ? 'Would write' : 'Wrote'} ${source.file}: ${words.en}, ${date}.${next.en}`,
  )
}

function nextMessage(step: StepName, { id }: Proposal, awaiting: number): Localized {
  if (step === 'approve')
    return say(` Đưa vào danh mục: tthc apply ${id}.`, ` Write it into the catalog: tthc apply ${id}.`)
  if (awaiting === 0) return say('', '')
  return say(
    ` Còn ${printCount(awaiting)} thay đổi là kiến nghị, chờ cấp có thẩm quyền; khi có văn bản, ghi bằng tthc proposal adopt ${id}.`,
    ` ${awaiting} ${awaiting === 1 ? 'change is' : 'changes are'} only recommended and left to the higher authority; once it decides, record that with tthc proposal adopt ${id}.`,
  )
}
