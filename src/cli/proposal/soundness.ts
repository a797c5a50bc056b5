import type { Loaded } from '#catalog/load.ts'
import { positionText } from '#catalog/place-text.ts'
import { codesOf } from '#change/facts.ts'
import { readTime } from '#change/time.ts'
import { check } from '#library/check.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import type { Located } from '#model/diagnostic.ts'
import { failure } from '#model/failure.ts'
import { joinLocalized, say, verbatim, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { CalendarDate, Code, Procedure, Proposal } from '#model/types.gen.ts'
import { expand } from '#proposal/expand.ts'
import { overlay } from '#proposal/overlay.ts'
import { scaledSteps } from '#review/scaled-steps.ts'
import { linesUnder } from './lines.ts'

/** Throws (2) with the errors that the catalog would have once the proposal is carried out as a whole, and the steps to shorten. */
export function requireSoundResult(entry: Entry<Proposal>, loaded: Loaded, asOf: CalendarDate): void {
  const { catalog } = overlay(loaded.catalog, [entry], asOf)
  const files = filesTouched(entry.value, loaded.catalog)
  const known = new Set(errorsIn(loaded, files, asOf).map(keyOf))
  const errors = errorsIn({ ...loaded, catalog }, files, asOf).filter((error) => !known.has(keyOf(error)))
  if (errors.length === 0) return
  const { id } = entry.value
  throw failure(
    linesUnder(
      say(
        `thực hiện phương án ${quoted(id)} thì danh mục có ${errors.length} lỗi nên chưa trình được; sửa phương án rồi làm lại:`,
        `carrying out the proposal ${quoted(id)} would leave ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the catalog, so it cannot be submitted; fix the proposal and try again:`,
      ),
      errors.map((error) => joinLocalized([lineOf(error), remedy(error, loaded.catalog, catalog)], '')),
    ),
  )
}

/** Throws (2) with the errors that `validate` finds in the procedures that the proposal changes. */
export function requireSoundCatalog({ value }: Entry<Proposal>, loaded: Loaded, asOf: CalendarDate): void {
  const errors = errorsIn(loaded, filesTouched(value, loaded.catalog), asOf)
  if (errors.length === 0) return
  throw failure(
    linesUnder(
      say(
        `thủ tục mà phương án ${quoted(value.id)} thay đổi còn ${errors.length} lỗi nên chưa ghi là đã thực hiện; sửa rồi làm lại:`,
        `the procedures that the proposal ${quoted(value.id)} changes have ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}, so it is not implemented; fix and try again:`,
      ),
      errors.map(lineOf),
    ),
  )
}

/** The files of the procedures that a proposal changes. */
function filesTouched(proposal: Proposal, { procedures }: Catalog): ReadonlySet<string> {
  const codes = new Set<Code>(expand(proposal, () => undefined).flatMap(({ change }) => codesOf(change)))
  return new Set(procedures.filter(({ value }) => codes.has(value.code)).map(({ source }) => source.path))
}

const errorsIn = (loaded: Loaded, files: ReadonlySet<string>, asOf: CalendarDate): readonly Located[] =>
  check(loaded, asOf).found.filter(({ severity, place }) => severity === 'error' && files.has(place.source.path))

const keyOf = ({ code, place, message }: Located): string => `${code} ${place.source.path} ${message.vi}`

const lineOf = ({ place, message, code }: Located): Localized =>
  joinLocalized([verbatim(`${positionText(place)} `), message, verbatim(` [${code}]`)], '')

/** By how much to shorten the steps, where a shorter time is what they no longer add up to. */
function remedy({ code, place }: Located, before: Catalog, after: Catalog): Localized {
  const [was, is] = [before, after].map((catalog) => procedureIn(catalog, place.source.path))
  const [now, to] = [was, is].map((procedure) => procedure && readTime(procedure, { key: 'committed' }))
  if (code !== 'steps-do-not-sum' || was === undefined || now === undefined || to === undefined) return verbatim('')
  const steps = (scaledSteps(was, now, to) ?? []).map(
    (change) => `${change.key}: ${change.from ?? ''} → ${change.to ?? ''}`,
  )
  if (steps.length === 0) return verbatim('')
  return say(
    ` Rút các bước cho khớp, như ${steps.join(', ')} (tthc draft --scale-steps ghi giúp).`,
    ` Shorten the steps with it, such as ${steps.join(', ')} (tthc draft --scale-steps writes them).`,
  )
}

const procedureIn = ({ procedures }: Catalog, path: string): Procedure | undefined =>
  procedures.find(({ source }) => source.path === path)?.value
