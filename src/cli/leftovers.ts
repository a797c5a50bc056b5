import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { say, type Localized } from '#model/localized.ts'
import { isUnfinished, recover, type Recovery } from '#store/recover.ts'
import { folderAbove } from './catalog.ts'
import type { Context } from './command.ts'
import type { Io } from './io.ts'
import type { GlobalOptions } from './global-options.ts'

const told: Readonly<Record<Recovery, Localized>> = {
  finished: say(
    'Một lần ghi trước bị ngắt giữa chừng: đã ghi nốt.',
    'An earlier write was interrupted: it has been finished.',
  ),
  undone: say(
    'Một lần ghi trước bị ngắt trước khi xong: các tệp đã trở lại như cũ.',
    'An earlier write was interrupted before it was ready: the files are as they were.',
  ),
}

const warning = say(
  'Một lần ghi trước bị ngắt giữa chừng nên danh mục có thể lẫn cũ và mới; chạy tthc validate --fix để làm nốt hoặc trả lại như cũ.',
  'An earlier write was interrupted, so old and new may be mixed in the catalog; tthc validate --fix finishes or undoes it.',
)

/** The folder of the catalog, as far as options and the working folder tell; it need not be one. */
export function folderNear({ catalog }: GlobalOptions, { workingFolder }: Io): string {
  return catalog === undefined
    ? (folderAbove(workingFolder) ?? join(workingFolder, 'catalog'))
    : resolve(workingFolder, catalog)
}

/**
 * Looks for what a killed run left in a folder. A command that writes finishes or undoes it before it reads, another one warns. Throws a
 * failure when that is not possible.
 */
export function tendLeftovers(
  folder: string,
  writes: boolean,
  { io, language }: Pick<Context, 'io' | 'language'>,
  { quiet }: GlobalOptions,
): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory() || !isUnfinished(folder)) return
  const recovery = writes ? recover(folder) : undefined
  if (!writes) io.writeError(`tthc: ${warning[language]}\n`)
  else if (recovery !== undefined && quiet !== true) io.writeError(`${told[recovery][language]}\n`)
}
