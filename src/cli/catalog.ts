import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Loaded } from '#catalog/load.ts'
import { locate } from '#catalog/locate.ts'
import type { Catalog, Stray } from '#model/catalog.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import { compareIds } from '#model/text.ts'
import type { CalendarDate, Procedure } from '#model/types.gen.ts'
import { inForce } from '#change/normalize.ts'
import { load } from '#library/load.ts'
import { isSample } from './sample.ts'
import type { Context } from './command.ts'
import type { Io } from './io.ts'
import type { GlobalOptions } from './global-options.ts'
import { requireRead, unreadOf, warnOfUnread } from './unread.ts'

/** How a person names a path: relative to the working folder, with "/". */
export const shownPath = (path: string, { workingFolder }: Io): string =>
  relative(workingFolder, path).replaceAll('\\', '/') || '.'

/** The folder of the catalog: `--catalog`, the nearest upward with a catalog.yaml, ./catalog. Throws when there is none. */
export function catalogFolder({ catalog }: GlobalOptions, io: Io, start: string = io.workingFolder): string {
  if (catalog !== undefined) return existingFolder(resolve(io.workingFolder, catalog), catalog)
  const found = folderAbove(start)
  if (found !== undefined) return found
  const usual = join(io.workingFolder, 'catalog')
  if (holdsProfile(usual) && !isSample(usual)) return usual
  const below = catalogsBelow(io.workingFolder)
  if (holdsProfile(usual) && below.length === 1) return usual
  throw failure(below.length === 0 ? NO_CATALOG : notNamed(below))
}

const NO_CATALOG = say(
  'không tìm thấy catalog.yaml ở thư mục này, các thư mục trên và ./catalog; chỉ thư mục danh mục bằng -C DIR.',
  'no catalog.yaml in this folder, those above and ./catalog; name the folder of the catalog with -C DIR.',
)

/** Folders of a folder that are catalogs. Beside another one the sample is not what a person means who names none. */
const catalogsBelow = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.') && holdsProfile(join(folder, name)))
    .sort(compareIds)

function notNamed(names: readonly string[]): Localized {
  const all = names.map(quoted).join(', ')
  return say(
    `ở đây có danh mục ${all}; chọn một bằng -C, như -C ${names.at(-1)}.`,
    `there are catalogs here: ${all}; choose one with -C, as -C ${names.at(-1)}.`,
  )
}

const holdsProfile = (folder: string): boolean => existsSync(join(folder, 'catalog.yaml'))

/** The nearest folder upward that holds a catalog.yaml. */
export function folderAbove(folder: string): string | undefined {
  if (holdsProfile(folder)) return folder
  return dirname(folder) === folder ? undefined : folderAbove(dirname(folder))
}

/** The folder of the catalog in a folder that was named: itself, or `catalog` in it. */
export function catalogIn(folder: string): string {
  const inner = join(folder, 'catalog')
  return !holdsProfile(folder) && holdsProfile(inner) ? inner : folder
}

function existingFolder(path: string, shown: string): string {
  if (existsSync(path) && statSync(path).isDirectory()) return path
  if (existsSync(path))
    throw failure(
      say(
        `${shown}: đây là tệp, không phải thư mục; -C cần thư mục có catalog.yaml.`,
        `${shown}: this is a file, no folder; -C takes the folder that holds catalog.yaml.`,
      ),
    )
  throw failure(
    say(
      `${shown}: không có thư mục này; kiểm tra lại đường dẫn sau -C.`,
      `${shown}: no such folder; check the path after -C.`,
    ),
  )
}

/** Reads and loads a catalog folder; findings are kept, not thrown. */
export const loadFolder = (folder: string, io: Io): Loaded => load(folder, io.workingFolder)

/** The catalog, when all its files could be read and fit their schemas. Throws a failure that names the first error. */
export function readable({ catalog, diagnostics }: Loaded): Catalog {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const [first] = errors
  const invalid = catalog.files.find(({ valid }) => !valid)
  if (first !== undefined) throw failure(broken(first, errors.length - 1))
  if (invalid === undefined) return catalog
  const { file } = invalid.source
  throw failure(
    say(
      `${file}: tệp không đúng lược đồ; chạy tthc validate, sửa rồi làm lại.`,
      `${file}: the file does not fit its schema; run tthc validate, fix it and try again.`,
    ),
  )
}

function broken({ place, message }: Diagnostic, more: number): Localized {
  const { line, column } = locate(place)
  const at = `${place.source.file}:${line}:${column}`
  return say(
    `${at}: ${message.vi}${more === 0 ? '' : ` (và ${more} lỗi nữa)`} Chạy tthc validate, sửa rồi làm lại.`,
    `${at}: ${message.en}${more === 0 ? '' : ` (and ${more} more)`} Run tthc validate, fix it and try again.`,
  )
}

/** What is known of a catalog, with at least one procedure; a warning says what is not. Throws where there is no procedure. */
export function openCatalog(options: GlobalOptions, context: Pick<Context, 'io' | 'language'>): Catalog {
  const { io } = context
  const folder = catalogFolder(options, io)
  const loaded = loadFolder(folder, io)
  requireProcedures(loaded.catalog.procedures.length > 0 ? loaded.catalog : readable(loaded), shownPath(folder, io))
  warnOfUnread(unreadOf(loaded), context, options)
  return loaded.catalog
}

/** Throws (3) when the catalog holds no procedure. */
export function requireProcedures(catalog: Catalog, shown: string): void {
  if (catalog.procedures.length > 0) return
  throw noProcedure(shown, catalog.strays)
}

// More names than these are a folder of something else.
const MOST_STRAYS = 5

/** Why nothing can be done with an empty catalog (3), how to begin, and which files in it are not read. */
export function noProcedure(shown: string, strays: readonly Stray[] = []): Error {
  const likely = [...strays].sort((a, b) => Number(a.home === undefined) - Number(b.home === undefined))
  const names = likely.slice(0, MOST_STRAYS).map(({ source }) => source.file)
  const more = strays.length > names.length ? ', …' : ''
  const unread =
    names.length === 0
      ? say('', '')
      : say(` Không được đọc: ${names.join(', ')}${more}.`, ` Not read: ${names.join(', ')}${more}.`)
  return failure(
    say(
      `${shown}: danh mục chưa có thủ tục nào; đặt tệp đầu tiên ở procedures/<cấp>/<lĩnh vực>/<mã số>.yaml trong thư mục ấy, như procedures/commune/ho-tich/1.001193.yaml.${unread.vi}`,
      `${shown}: the catalog holds no procedure; put the first one at procedures/<level>/<field>/<code>.yaml in that folder, as procedures/commune/ho-tich/1.001193.yaml.${unread.en}`,
    ),
    3,
  )
}

/** The procedure with the code, in force on the day if possible. Throws (3) with the nearest codes. */
export function findProcedure(catalog: Catalog, code: string, asOf: CalendarDate): Procedure {
  const entry =
    inForce(catalog, asOf).find(({ value }) => value.code === code) ??
    catalog.procedures.find(({ value }) => value.code === code)
  if (entry !== undefined) return entry.value
  requireRead(catalog, 'procedure', code)
  throw failure(
    unknown(
      'thủ tục',
      'procedure',
      code,
      catalog.procedures.map(({ value }) => value.code),
    ),
    3,
  )
}

const LISTS = new Map([
  ['procedure', 'tthc list'],
  ['proposal', 'tthc proposal list'],
  ['rule', 'tthc rules'],
  ['kind of change', 'tthc kinds'],
])

/** "No such …" with "did you mean", or how to see what there is. */
export function unknown(vi: string, en: string, id: string, known: readonly string[]): Localized {
  const [near, list] = [didYouMean(id, known), LISTS.get(en)]
  const meant =
    near.vi !== '' || list === undefined ? near : say(` Xem những gì đang có: ${list}.`, ` See what there is: ${list}.`)
  return say(`không có ${vi} ${quoted(id)}.${meant.vi}`, `there is no ${en} ${quoted(id)}.${meant.en}`)
}
