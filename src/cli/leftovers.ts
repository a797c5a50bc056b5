import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { say } from '#model/localized.ts'
import { JOURNAL } from '#model/catalog.ts'
import { foreign, leftover } from '#store/recover.ts'
import { folderAbove, shownPath } from './catalog.ts'
import type { Context } from './command.ts'
import type { GlobalOptions } from './global-options.ts'
import type { Io } from './io.ts'
import { secretOf } from './writing.ts'

const mixed = say(
  'Một lần ghi trước bị ngắt giữa chừng nên danh mục có thể lẫn cũ và mới; chạy tthc validate --fix để làm nốt hoặc trả lại như cũ.',
  'An earlier write was interrupted, so old and new may be mixed in the catalog; tthc validate --fix finishes or undoes it.',
)

/** The folder of the catalog, as far as options and the working folder show; it need not be one. */
export function folderNear({ catalog }: GlobalOptions, { workingFolder }: Io): string {
  return catalog === undefined
    ? (folderAbove(workingFolder) ?? join(workingFolder, 'catalog'))
    : resolve(workingFolder, catalog)
}

/** Warns of what a killed run left in a folder that is only read, and of a journal that somebody else put there. */
export function warnOfLeftovers(folder: string, { io, language }: Pick<Context, 'io' | 'language'>): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory() || !existsSync(join(folder, JOURNAL))) return
  const warning =
    leftover({ folder, secret: secretOf(io) }) === 'own' ? mixed : foreign(shownPath(join(folder, JOURNAL), io))
  io.writeError(`tthc: ${warning[language]}\n`)
}
