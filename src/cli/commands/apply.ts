import { rememberingLoad } from '#catalog/cache.ts'
import { inSchemaOrder } from '#catalog/schema-order.ts'
import { carryOut, type Outcome } from '#proposal/carry-out.ts'
import type { Changed } from '#edit/apply.ts'
import { rewriteProcedures } from '#edit/rewrite-procedures.ts'
import type { Catalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import type { Source } from '#model/place.ts'
import { patch } from '#print/patch.ts'
import { readFolder } from '#sources/folder.ts'
import { writeAll } from '#store/write-all.ts'
import { approved } from '../applying/chosen.ts'
import { changedProposals } from '../applying/proposals.ts'
import { byHand } from '../applying/refused.ts'
import { filesTold, nextTold, stepsTold } from '../applying/told.ts'
import { sourcesAfter, verify } from '../applying/verify.ts'
import { catalogFolder, readable, requireProcedures, shownPath } from '../catalog.ts'
import { defined, type Context } from '../command.ts'
import type { GlobalOptions } from '../global-options.ts'
import { asOfDate } from '../settings.ts'
import { warn } from '../warn.ts'
import { dryRunOption } from '../options.ts'

const CONFLICT = 1

/** Writes approved proposals into the files of the catalog: only the lines that must change, all files or none. */
export const apply = defined({
  usage: 'apply <ID...>',
  summary: say(
    'ghi phương án đã thông qua vào tệp của danh mục',
    'write approved proposals into the files of the catalog',
  ),
  declare: (command, text) => command.addOption(dryRunOption(text)),
  writes: ({ dryRun }) => dryRun !== true,
  run: async (context, ids, options) => {
    const { io } = context
    const folder = catalogFolder(options, io)
    const [reading, load] = [readFolder(folder, io.workingFolder), rememberingLoad()]
    const catalog = readable(load(reading))
    requireProcedures(catalog, shownPath(folder, io))
    const asOf = asOfDate(options, io, catalog)
    const outcome = carryOut(catalog, approved(catalog, ids), asOf)
    if (outcome.conflicts.length > 0) {
      warn(outcome.conflicts, context, { ...options, quiet: false })
      return CONFLICT
    }
    const changed = [...rewritten(catalog, outcome), ...changedProposals(outcome.steps)]
    verify(outcome.catalog, load({ ...reading, sources: sourcesAfter(reading.sources, changed) }), changed, [
      asOf,
      ...outcome.steps.map(({ day }) => day),
    ])
    const told = (lines: readonly Localized[]): void => tell(lines, context, options)
    told(stepsTold(outcome.steps, asOf))
    if (options.dryRun === true) io.write(patch(changed, { color: context.color, terminal: io.terminal.output }))
    else
      writeAll(
        folder,
        changed.map(({ path, from, text, source }) => ({
          path,
          text,
          ...(from === undefined ? {} : { from }),
          ...(source.text === '' ? {} : { before: source.text }),
        })),
      )
    told([
      ...filesTold(changed, options.dryRun === true),
      ...(changed.length === 0 || options.dryRun === true ? [] : [nextTold(outcome.steps)]),
    ])
    return 0
  },
})

/** The files with what the proposals change; throws a failure for one that only a person can change, and for a place that is taken. */
function rewritten(catalog: Catalog, { catalog: after, steps }: Outcome): readonly Changed[] {
  const {
    changed,
    refused: [first],
  } = rewriteProcedures(
    catalog.procedures,
    after.procedures,
    (procedure) => inSchemaOrder('procedure', procedure),
    rootOf(catalog),
  )
  if (first !== undefined) throw byHand(first, catalog, steps)
  const leaving = new Set(changed.flatMap(({ from }) => from ?? []))
  const taken = new Set(catalog.files.map(({ source }) => source.path).filter((path) => !leaving.has(path)))
  const clash = changed.find(({ path, from, source }) => (from !== undefined || source.text === '') && taken.has(path))
  if (clash !== undefined)
    throw failure(
      say(
        `${clash.file}: đã có tệp khác ở chỗ thủ tục này phải nằm. Không ghi gì; dời tệp ấy đi rồi chạy lại.`,
        `${clash.file}: another file is where this procedure belongs. Nothing is written; move that file and run again.`,
      ),
    )
  return changed
}

const rootOf = ({ profile, files }: Catalog): Source =>
  profile?.source ?? files[0]?.source ?? { path: '', file: '', text: '' }

function tell(lines: readonly Localized[], { io, language }: Context, { quiet }: GlobalOptions): void {
  if (quiet !== true) io.writeError(lines.map((line) => `${line[language]}\n`).join(''))
}
