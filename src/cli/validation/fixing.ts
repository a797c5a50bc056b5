import { load } from '#catalog/load.ts'
import { fixAll, type Fixed } from '#edit/rounds.ts'
import { isStray } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import type { Source } from '#model/place.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { patch } from '#print/patch.ts'
import type { Reading } from '#sources/reading.ts'
import type { Context } from '../command.ts'
import { check } from '#library/check.ts'
import type { ValidateOptions } from './options.ts'
import type { Target } from './target.ts'

/** Makes the fixes of the findings that are asked for, in memory. */
export function fixesFor(reading: Reading, target: Target, asOf: CalendarDate, options: ValidateOptions): Fixed {
  const fixesOf: Parameters<typeof fixAll>[1] = (sources) => {
    const loaded = load(withFiles(reading, sources))
    return target.select(check(loaded, asOf).found, loaded).flatMap(({ fix }) => fix ?? [])
  }
  return fixAll([...reading.sources, ...(reading.strays ?? [])], fixesOf, { unsafe: options.fixUnsafe === true })
}

/** What was read, with its files as fixes left them; a file that moved may be part of the catalog by now. */
export const withFiles = (reading: Reading, files: readonly Source[]): Reading => ({
  ...reading,
  sources: files.filter(({ path }) => !isStray(path)),
  strays: files.filter(({ path }) => isStray(path)),
})

/** Prints what the fixes change as a unified diff. */
export function printPatch({ changed }: Fixed, { io, color }: Context): void {
  io.write(patch(changed, { color, terminal: io.terminal.output }))
}

/** Writes the fixes, all or none. */
export function writeFixes({ changed }: Fixed, folder: string, { writing }: Context): void {
  writing.write(
    folder,
    changed.map(({ path, from, text, source }) => ({
      path,
      text,
      before: source.text,
      ...(from === undefined ? {} : { from }),
    })),
  )
}

/** Reports on standard error what was fixed and what was left. */
export function tellFixes(
  { changed, skipped, unsettled }: Fixed,
  options: ValidateOptions,
  { io, language }: Context,
): void {
  if (options.quiet === true) return
  const print = (vi: string, en: string): void => io.writeError(`${say(vi, en)[language]}\n`)
  const would = options.dryRun === true
  for (const { file, from } of changed) {
    const way = from === undefined ? '' : ` (← ${from})`
    print(`${would ? 'Sẽ sửa' : 'Đã sửa'} ${file}${way}`, `${would ? 'Would fix' : 'Fixed'} ${file}${way}`)
  }
  if (changed.length === 0) print('Không có chỗ nào để sửa.', 'Nothing to fix.')
  const unsafe = skipped.filter(({ reason }) => reason === 'unsafe').length
  if (unsafe > 0)
    print(
      `${unsafe} chỗ nữa sửa được bằng --fix-unsafe; xem trước bằng --dry-run.`,
      `--fix-unsafe can fix ${unsafe} more; look first with --dry-run.`,
    )
  for (const path of unsettled)
    print(
      `${path}: các cách sửa mâu thuẫn nhau nên để nguyên.`,
      `${path}: fixes contradict each other; the file is left as it is.`,
    )
}
