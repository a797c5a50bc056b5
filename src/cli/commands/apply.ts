import { type Localized } from '#model/localized.ts'
import { apply as carriedOut } from '#library/apply.ts'
import { patch } from '#print/patch.ts'
import { approved } from '../applying/chosen.ts'
import { fileReport, nextSteps, stepReport } from '../applying/report.ts'
import { catalogFolder, openCatalog } from '../catalog.ts'
import { defined, type Context } from '../command.ts'
import type { GlobalOptions } from '../global-options.ts'
import { asOfDate } from '../settings.ts'
import { requireWholeFor } from '../unread.ts'
import { warn } from '../warn.ts'
import { dryRunOption } from '../options.ts'

const CONFLICT = 1

/** Writes approved proposals into the files of the catalog: only the lines that must change, all files or none. */
export const apply = defined({
  declare: (command, text) => command.addOption(dryRunOption(text)),
  writes: ({ dryRun }) => dryRun !== true,
  run: async (context, ids, options) => {
    const { io } = context
    const folder = catalogFolder(options, io)
    const catalog = openCatalog(options, context)
    const asOf = asOfDate(options, io, catalog)
    const chosen = approved(catalog, ids)
    requireWholeFor(
      catalog,
      chosen.map(({ value }) => value),
    )
    const { steps, conflicts, changed } = carriedOut(catalog, chosen, asOf)
    if (conflicts.length > 0) {
      warn(conflicts, context, { ...options, quiet: false })
      return CONFLICT
    }
    const report = (lines: readonly Localized[]): void => print(lines, context, options)
    report(stepReport(steps, asOf))
    if (options.dryRun === true) io.write(patch(changed, { color: context.color, terminal: io.terminal.output }))
    else
      context.writing.write(
        folder,
        changed.map(({ path, from, text, source }) => ({
          path,
          text,
          ...(from === undefined ? {} : { from }),
          ...(source.text === '' ? {} : { before: source.text }),
        })),
      )
    report([
      ...fileReport(changed, options.dryRun === true),
      ...(changed.length === 0 || options.dryRun === true ? [] : [nextSteps(steps)]),
    ])
    return 0
  },
})

function print(lines: readonly Localized[], { io, language }: Context, { quiet }: GlobalOptions): void {
  if (quiet !== true) io.writeError(lines.map((line) => `${line[language]}\n`).join(''))
}
