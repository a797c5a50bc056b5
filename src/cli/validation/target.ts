import { existsSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { load, type Loaded } from '#catalog/load.ts'
import { inScope, touched } from '#lint/scope.ts'
import type { Located } from '#model/diagnostic.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { readFolder } from '#sources/folder.ts'
import { readRevision } from '#sources/git.ts'
import { readHead, readIndex } from '#sources/git-index.ts'
import { forkPoint } from '#sources/git-since.ts'
import type { Reading } from '#sources/reading.ts'
import { catalogFolder, folderAbove } from '../catalog.ts'
import type { Io } from '../io.ts'
import { readStdin, STDIN, withFile } from '../stdin.ts'
import type { ValidateOptions } from './options.ts'

/** What is checked, and which of its findings are asked for. */
export interface Target {
  readonly folder: string
  /** Reads it as it is now. */
  read(): Reading
  /** The findings that concern what was asked for; of nothing touched nothing does. */
  select(found: readonly Located[], loaded: Loaded): readonly Located[]
  /** Whether everything found is asked for. */
  readonly isWhole: boolean
  /** Whether it may hold no procedure. */
  isNothing(loaded: Loaded): boolean
}

/** Finds out what PATH, `-`, `--since` and `--staged` ask for. Throws a failure (2) for a path or revision that is not there. */
export async function targetOf(paths: readonly string[], options: ValidateOptions, io: Io): Promise<Target> {
  if (paths.includes(STDIN)) return ofInput(options, io)
  const wanted = paths.map((path) => existing(path, io))
  const folder = folderOf(wanted, options, io)
  const read = (): Reading => (options.staged === true ? readIndex : readFolder)(folder, io.workingFolder)
  const base = baseOf(folder, options, io)
  const edited = (loaded: Loaded): ReadonlySet<string> | undefined =>
    base === undefined ? undefined : editedIn(base, loaded, options.staged === true)
  return {
    folder,
    read,
    isWhole: base === undefined && wanted.length === 0,
    select: (found, loaded) => {
      const paths = edited(loaded)
      return (paths === undefined ? found : inScope(found, paths)).filter(({ place }) =>
        isWanted(resolve(io.workingFolder, place.source.file), wanted),
      )
    },
    isNothing: (loaded) => edited(loaded)?.size === 0,
  }
}

/** Paths that an edit touched, with those of new links, which are no files of a catalog. */
function editedIn(base: Loaded, head: Loaded, isStaged: boolean): ReadonlySet<string> {
  const known = new Set(linksOf(base))
  // Of the index only those strays are known that the next commit brings.
  const strays = isStaged ? (head.catalog.strays ?? []).map(({ source }) => source.path) : []
  return new Set([
    ...touched(base.catalog, head.catalog),
    ...linksOf(head).filter((path) => !known.has(path)),
    ...strays,
  ])
}

const linksOf = ({ diagnostics }: Loaded): readonly string[] =>
  diagnostics.filter(({ code }) => code === 'symbolic-link').map(({ place }) => place.source.path)

async function ofInput(options: ValidateOptions, io: Io): Promise<Target> {
  const { folder, file } = await readStdin(options.stdinPath, options, io)
  return {
    folder,
    read: () => withFile(readFolder(folder, io.workingFolder), file),
    isWhole: false,
    select: (found) => inScope(found, new Set([file.path])),
    isNothing: () => false,
  }
}

function baseOf(folder: string, { since, staged }: ValidateOptions, { workingFolder }: Io): Loaded | undefined {
  if (since !== undefined) return load(readRevision(forkPoint(folder, since, workingFolder), folder, workingFolder))
  return staged === true ? load(readHead(folder, workingFolder)) : undefined
}

function existing(path: string, { workingFolder }: Io): string {
  const full = resolve(workingFolder, path)
  if (existsSync(full)) return full
  throw failure(say(`${path}: không có tệp hay thư mục này.`, `${path}: no such file or folder.`))
}

/** The catalog that holds the first path; a folder that is in none is taken for one. */
function folderOf([first]: readonly string[], options: ValidateOptions, io: Io): string {
  if (options.catalog !== undefined || first === undefined) return catalogFolder(options, io)
  const start = statSync(first).isDirectory() ? first : dirname(first)
  return folderAbove(start) ?? start
}

const isWanted = (file: string, wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((path) => !relative(path, file).startsWith('..'))
