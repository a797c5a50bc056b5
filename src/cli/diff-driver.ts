import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { load } from '#catalog/load.ts'
import { locate } from '#catalog/locate.ts'
import { comparisonOf } from '#change/comparison.ts'
import { onlyChanges } from '#change/differences.ts'
import { judge } from '#change/judged.ts'
import { comparison } from '#documents/comparison.ts'
import { fileKind, type Catalog } from '#model/catalog.ts'
import type { Document } from '#model/document.ts'
import { say } from '#model/localized.ts'
import type { Source } from '#model/place.ts'
import { lineDifference } from '#print/patch.ts'
import { decode, largestFile, toReading, type Unreadable } from '#sources/reading.ts'
import { folderAbove, readable } from './catalog.ts'
import type { Context } from './command.ts'
import type { GlobalOptions } from './global-options.ts'
import { asOfDate } from './settings.ts'

/** What git hands to its external diff driver of one file; a side that is not there is /dev/null. */
export interface DriverFiles {
  /** From the top of the working tree. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/** What changed for the applicant in one file of a procedure; undefined where that says nothing: another kind of file, a broken one, no change. */
export function driverDocument(
  files: DriverFiles,
  options: GlobalOptions,
  { io, language }: Context,
): Document | undefined {
  const file = resolve(io.workingFolder, files.path)
  const catalog = folderAbove(dirname(file))
  const path = catalog === undefined ? '' : relative(catalog, file).split(sep).join('/')
  if (catalog === undefined || fileKind(path) !== 'procedure') return undefined
  try {
    const profile = ['catalog.yaml', 'documents.yaml'].flatMap((name) => sideOf(name, join(catalog, name)))
    const side = (where: string): Catalog =>
      readable(load(toReading([...profile, ...sideOf(path, resolve(io.workingFolder, where), files.path)])))
    const [before, after] = [side(files.before), side(files.after)]
    const found = judge(comparisonOf(before, after, asOfDate(options, io, after, before)))
    return found.length === 0
      ? undefined
      : comparison(onlyChanges(found), language, (place) => ({ ...locate(place), file: place.source.file }))
  } catch {
    // git stops at a driver that fails: a file that cannot be compared in words is shown as text.
    return undefined
  }
}

/** The lines in which the file differs. Git would run the filters of the repository to find them. */
export function driverLines({ path, before, after }: DriverFiles, { io, language }: Context): string {
  const sides = [before, after].map((where) => sideOf(path, resolve(io.workingFolder, where))[0])
  if (sides.some((side) => side !== undefined && 'reason' in side))
    return `${say('Tệp không phải văn bản UTF-8, hoặc quá lớn.', 'The file is no UTF-8 text, or too large.')[language]}\n`
  const [from, to] = sides.map((side) => (side !== undefined && 'text' in side ? side.text : ''))
  return lineDifference(from ?? '', to ?? '')
}

function sideOf(path: string, where: string, file = path): readonly (Source | Unreadable)[] {
  if (where === resolve('/dev/null') || !existsSync(where)) return []
  return [
    statSync(where).size > largestFile
      ? { path, file, reason: 'too-large' }
      : decode({ path, file }, readFileSync(where)),
  ]
}
