import { fileSystem, type FileSystem } from '#store/file-system.ts'
import type { FolderOutput } from '#store/job.ts'
import type { Files } from '../build/folders.ts'

/** Files to write that are changed, moved in a chain, moved into a new folder, and new. */
export const old: Files = { 'a.yaml': '\uFEFFa: 1\r\n', 'p/b.yaml': 'b: 1\n', 'p/c.yaml': 'c: 1\n' }
export const outputs: readonly FolderOutput[] = [
  { path: 'a.yaml', text: '\uFEFFa: 2\r\n', before: old['a.yaml'] ?? '' },
  { path: 'q/r/b.yaml', from: 'p/b.yaml', text: 'b: 2', before: old['p/b.yaml'] ?? '' },
  { path: 'p/b.yaml', from: 'p/c.yaml', text: 'c: 2\n', before: old['p/c.yaml'] ?? '' },
  { path: 's/new.yaml', text: 'd: 1\n' },
]
export const fresh: Files = {
  'a.yaml': '\uFEFFa: 2\r\n',
  'p/b.yaml': 'c: 2\n',
  'q/r/b.yaml': 'b: 2',
  's/new.yaml': 'd: 1\n',
}

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
