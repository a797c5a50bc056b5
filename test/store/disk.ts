import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileSystem, type FileSystem } from '#store/file-system.ts'
import type { FolderOutput } from '#store/job.ts'
import type { Writer } from '#store/write-all.ts'
import { temporaryFolder, type Files } from '../build/folders.ts'

/** A folder as a writer has it who is alone there. */
export const writer = (folder: string): Writer => ({
  folder,
  secret: Buffer.alloc(32, 7),
  keep: () => undefined,
})

/** Files to write that are changed, moved in a chain, moved into a new folder, and new. */
export const old: Files = {
  'catalog.yaml': '\uFEFFa: 1\r\n',
  'procedures/p/b.yaml': 'b: 1\n',
  'procedures/p/c.yaml': 'c: 1\n',
}
export const outputs: readonly FolderOutput[] = [
  { path: 'catalog.yaml', text: '\uFEFFa: 2\r\n', before: old['catalog.yaml'] ?? '' },
  {
    path: 'procedures/q/r/b.yaml',
    from: 'procedures/p/b.yaml',
    text: 'b: 2',
    before: old['procedures/p/b.yaml'] ?? '',
  },
  {
    path: 'procedures/p/b.yaml',
    from: 'procedures/p/c.yaml',
    text: 'c: 2\n',
    before: old['procedures/p/c.yaml'] ?? '',
  },
  { path: 'statistics/new.yaml', text: 'd: 1\n' },
]
export const fresh: Files = {
  'catalog.yaml': '\uFEFFa: 2\r\n',
  'procedures/p/b.yaml': 'c: 2\n',
  'procedures/q/r/b.yaml': 'b: 2',
  'statistics/new.yaml': 'd: 1\n',
}

export function folderWith(files: Files): string {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Every file of a folder, also what was left beside. */
export const filesOf = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(
        (entry) =>
          [
            join(entry.parentPath, entry.name).slice(folder.length + 1),
            readFileSync(join(entry.parentPath, entry.name), 'utf8'),
          ] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** More calls than writing the files above takes; how many there are is only known from a run. */
export const MOST_CALLS = 140

type Counted = { readonly fs: FileSystem; readonly calls: () => number }

function counting(
  isBad: (call: number) => boolean,
  half: (name: string, args: readonly unknown[]) => void = () => undefined,
): Counted {
  let calls = 0
  const fs = Object.fromEntries(
    Object.entries(fileSystem).map(([name, call]) => [
      name,
      (...args: readonly unknown[]) => {
        calls += 1
        if (isBad(calls)) {
          half(name, args)
          throw Object.assign(new Error(`${name} failed`), { code: 'EIO' })
        }
        return (call as (...all: readonly unknown[]) => unknown)(...args)
      },
    ]),
  )
  return { fs: fs as unknown as FileSystem, calls: () => calls }
}

/** A disk on which the n-th call fails, before it does anything; 0 for none. */
export const failingAt = (n: number): Counted => counting((call) => call === n)

/** A disk of a process that is killed at the n-th call: it and every later one does nothing. With `torn` a write is done by half. */
export function killedAt(n: number, torn = false): Counted {
  let isFirst = true
  return counting(
    (call) => call >= n,
    (name, [file, content]) => {
      if (torn && isFirst && name === 'writeFileSync')
        fileSystem.writeFileSync(
          file as number,
          Buffer.from(content as string).subarray(0, Buffer.byteLength(content as string) / 2),
        )
      isFirst = false
    },
  )
}
