import { load } from '../../catalog/load.ts'
import { locateAll } from '../../catalog/locate.ts'
import { enact, type Enacted } from '../../change/enact.ts'
import { say, type Localized } from '../../model/localized.ts'
import { concise } from '../../print/concise.ts'
import { patch } from '../../print/patch.ts'
import { readFolder } from '../../sources/folder.ts'
import { writeAll } from '../../store/write-all.ts'
import { conflictsIn } from '../applying/conflicts.ts'
import { filesOf, type ProcedureFile } from '../applying/files.ts'
import { requireReady } from '../applying/ready.ts'
import { requireSame } from '../applying/verified.ts'
import { catalogFolder, readable, requireProcedures, shownPath } from '../catalog.ts'
import type { Command, Context } from '../command.ts'
import { proposalsNamed } from '../proposal/named.ts'
import { asOfDate } from '../settings.ts'
import { version } from '../version.ts'

interface Options {
  readonly dryRun?: boolean
}

const CONFLICT = 1

/** Writes approved proposals into the files of the catalog: all of them or none. */
export const apply: Command<Options> = {
  usage: 'apply <ID...>',
  summary: say('đưa phương án đã thông qua vào tệp của danh mục', 'write approved proposals into the files of the catalog'),
  declare: (command, text) => {
    command.option('--dry-run', text('chỉ in những dòng sẽ sửa', 'only print the lines that would change'))
  },
  run: async (context, ids, options) => {
    const { io, language, color } = context
    const folder = catalogFolder(options, io)
    const reading = readFolder(folder, io.workingFolder)
    const catalog = readable(load(reading))
    requireProcedures(catalog, shownPath(folder, io))
    const asOf = asOfDate(options, io, catalog)
    const proposals = proposalsNamed(catalog, ids)
    for (const entry of proposals) requireReady(entry, asOf)
    const enacted = enact(catalog, proposals, asOf)
    if (tellConflicts(enacted, context)) return CONFLICT
    const files = filesOf(enacted, catalog)
    requireSame(reading, files, enacted, asOf)
    const shown = (path: string): string => shownPath(`${folder}/${path}`, io)
    if (options.dryRun === true) io.write(patch(files.map(({ path, text, source }) => ({ source: source ?? { file: shown(path), text: '' }, file: shown(path), text })), { color, terminal: io.terminal.output }))
    else writeAll(folder, files.map(outputOf))
    if (options.quiet !== true) io.writeError(told(files, enacted, options.dryRun === true, shown).map((line) => `${line[language]}\n`).join(''))
    return 0
  },
}

const outputOf = ({ path, text, source }: ProcedureFile): Parameters<typeof writeAll>[1][number] =>
  ({ path, text, ...(source === undefined ? {} : { before: source.text }), ...(source === undefined || source.path === path ? {} : { from: source.path }) })

/** Tells what cannot be made, on standard error; whether there is such a thing. */
function tellConflicts(enacted: Enacted, { io, language }: Context): boolean {
  const found = conflictsIn(enacted)
  const lines = found.flatMap(({ related = [], ...rest }) => [rest, ...related.map(({ place, message }) => ({ code: rest.code, severity: 'info' as const, place, message }))])
  if (found.length > 0) io.writeError(lines.map((line) => concise(locateAll([line]), { language, color: false, rules: [], version, procedures: 0, proposals: 0 })).join(''))
  return found.length > 0
}

function told(files: readonly ProcedureFile[], { standings }: Enacted, isDry: boolean, shown: (path: string) => string): readonly Localized[] {
  const done = standings.filter(({ state }) => state === 'done').length
  const ids = [...new Set(standings.map(({ proposal }) => proposal.id))].join(' ')
  if (files.length === 0) return [say(`Danh mục đã thể hiện mọi thay đổi của ${ids}; không có gì để ghi.`, `The catalog shows every change of ${ids} already; nothing to write.`)]
  const [did, wrote] = isDry ? ['Sẽ ghi', 'Would write'] : ['Đã ghi', 'Wrote']
  const rest = done === 0 ? [] : [say(`${done} thay đổi đã có sẵn trong danh mục.`, done === 1 ? '1 change was in the catalog already.' : `${done} changes were in the catalog already.`)]
  const next = isDry ? [] : [say(`Ghi là đã thực hiện: tthc proposal implement ${ids}.`, `Record that it is done: tthc proposal implement ${ids}.`)]
  return [...files.map(({ path, source }) => {
    const moved = source === undefined || source.path === path ? '' : ` (← ${source.file})`
    return say(`${did} ${shown(path)}${moved}`, `${wrote} ${shown(path)}${moved}`)
  }), ...rest, ...next]
}
