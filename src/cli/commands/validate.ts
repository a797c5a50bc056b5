import { load, type Loaded } from '#catalog/load.ts'
import { byPlace } from '#catalog/locate.ts'
import { rememberingLoad } from '#catalog/cache.ts'
import type { Located } from '#model/diagnostic.ts'
import { joinLocalized, say } from '#model/localized.ts'
import type { Reading } from '#sources/reading.ts'
import { noProcedure, shownPath } from '../catalog.ts'
import { defined, type Context } from '../command.ts'
import { warnOfLeftovers } from '../leftovers.ts'
import { asOfDate } from '../settings.ts'
import { acceptAll, holdAgainst } from '../validation/baseline.ts'
import { check } from '#library/check.ts'
import { fixesFor, printPatch, tellFixes, writeFixes, withFiles } from '../validation/fixing.ts'
import { declareOptions, mostWarnings, refuseContradictions, type ValidateOptions } from '../validation/options.ts'
import { print, printerOf, reportsOf } from '../validation/outputs.ts'
import { chosenOf, errorsLeftOut, isChosen, requireRules } from '../validation/rule-choice.ts'
import { targetOf, type Target } from '../validation/target.ts'
import { watch } from '../watch.ts'

/** Checks a catalog: YAML, schemas and rules. */
export const validate = defined({
  declare: declareOptions,
  writes: ({ fix, fixUnsafe, dryRun }) => (fix === true || fixUnsafe === true) && dryRun !== true,
  run: async (context, paths, options) => {
    refuseContradictions(paths, options)
    mostWarnings(options)
    reportsOf(options)
    printerOf(options)
    requireRules(options, context.io)
    const target = await targetOf(paths, options, context.io)
    if (options.fix === true || options.fixUnsafe === true) return fixed(target, context, options)
    if (options.watch !== true) return once(load, target, context, options)
    const remembering = rememberingLoad()
    return watch(
      target.folder,
      () => once(remembering, target, context, { ...options, force: true }),
      context.io,
      context,
    )
  },
})

const FINDINGS = 1

const once = (
  reader: (reading: Reading) => Loaded,
  target: Target,
  context: Context,
  options: ValidateOptions,
): number => report(reader(target.read()), target, context, options)

/** Finds, prints, and says whether it is clean. */
function report(loaded: Loaded, target: Target, context: Context, options: ValidateOptions): number {
  const { io } = context
  const { catalog } = loaded
  const partial = catalog.files.filter(({ known }) => known !== undefined).length
  const scope = { procedures: count(loaded, 'procedure'), partial, proposals: count(loaded, 'proposal') }
  if (scope.procedures === 0 && !target.isNothing(loaded))
    throw noProcedure(shownPath(target.folder, io), catalog.strays)
  const { found, ignored } = check(loaded, asOfDate(options, io, catalog))
  if (options.writeBaseline === true) {
    notify(context, options, acceptedAll(acceptAll(found, catalog, options, io), options))
    return 0
  }
  const { remaining, stale, known } = holdAgainst(found, catalog, options, io)
  const asked = amid(target.select(remaining, loaded), target.isWhole ? stale : [])
  const selected = asked.filter(isChosen(options))
  print(selected, scope, options, context)
  const skipped = errorsLeftOut(asked, options)
  if (skipped !== undefined) notify(context, options, skipped)
  if (ignored + known > 0) notify(context, options, leftOut(ignored, known))
  return isClean(selected, mostWarnings(options)) ? 0 : FINDINGS
}

/** Findings of one more file among those of others, all in their order. */
function amid(found: readonly Located[], own: readonly Located[]): readonly Located[] {
  const [first] = own
  const before = first === undefined ? found : found.filter((finding) => byPlace(finding, first) < 0)
  return [...before, ...own, ...found.slice(before.length)]
}

/** Fixes what can be fixed, then reports on the rest; with `--dry-run` it prints what would change, and 1 if anything would. */
async function fixed(target: Target, context: Context, options: ValidateOptions): Promise<number> {
  if (options.dryRun === true) warnOfLeftovers(target.folder, context)
  else await context.writing.claim(target.folder)
  const reading = target.read()
  const fixes = fixesFor(
    reading,
    chosenOf(target, options),
    asOfDate(options, context.io, load(reading).catalog),
    options,
  )
  tellFixes(fixes, options, context)
  if (options.dryRun === true) {
    printPatch(fixes, context)
    return fixes.changed.length === 0 ? 0 : FINDINGS
  }
  writeFixes(fixes, target.folder, context)
  return report(load(withFiles(reading, fixes.sources)), target, context, options)
}

const count = ({ catalog }: Loaded, kind: string): number => catalog.files.filter((file) => file.kind === kind).length

function isClean(findings: readonly Located[], most: number): boolean {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  return findings.every(({ severity }) => severity !== 'error') && warnings <= most
}

const notify = ({ io, language }: Context, { quiet }: ValidateOptions, message: ReturnType<typeof say>): void => {
  if (quiet !== true) io.writeError(`${message[language]}\n`)
}
const acceptedAll = (number: number, { baseline = '' }: ValidateOptions): ReturnType<typeof say> =>
  say(`Đã ghi ${number} điều tồn đọng vào ${baseline}.`, `Wrote ${number} accepted findings to ${baseline}.`)

function leftOut(ignored: number, known: number): ReturnType<typeof say> {
  const parts = [
    ...(ignored === 0 ? [] : [say(`${ignored} điều được bỏ qua có lý do`, `${ignored} ignored with a reason`)]),
    ...(known === 0 ? [] : [say(`${known} điều trong baseline`, `${known} in the baseline`)]),
  ]
  const all = joinLocalized(parts, ', ')
  return say(`Không in: ${all.vi}.`, `Not shown: ${all.en}.`)
}
