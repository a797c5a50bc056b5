import { chmodSync, existsSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileSystem, type FileSystem } from '#store/file-system.ts'
import type { FolderOutput } from '#store/job.ts'
import { recover } from '#store/recover.ts'
import { writeAll } from '#store/write-all.ts'
import { failingAt, fresh, MOST_CALLS, old, outputs } from './disk.ts'
import { filesIn, folderOf, temporaryFolder } from '../build/folders.ts'

test('all files are written, moved or new, byte by byte; nothing is left beside', () => {
  const folder = folderOf(old)
  chmodSync(join(folder, 'a.yaml'), 0o640)
  writeAll(folder, outputs)
  expect(filesIn(folder)).toEqual(fresh)
  expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o640)
})

test('a run has fewer calls than are tried below', () => {
  const { fs, calls } = failingAt(0)
  writeAll(folderOf(old), outputs, fs)
  expect(calls()).toBeLessThan(MOST_CALLS)
})

describe('whichever call fails, all is old or all is new', () => {
  // How many calls there are is only known from a run; the spare ones never come.
  test.each(Array.from({ length: MOST_CALLS }, (_, index) => index + 1))('call %i', (n) => {
    const folder = folderOf(old)
    let stopped: unknown
    try {
      writeAll(folder, outputs, failingAt(n).fs)
    } catch (error) {
      stopped = error
    }
    const left = filesIn(folder)
    if (stopped === undefined) {
      // Cleaning up may fail: hidden files are no part of a catalog.
      expect(Object.fromEntries(Object.entries(left).filter(([path]) => !/(^|\/)\./.test(path)))).toEqual(fresh)
      return
    }
    expect(left).toEqual(old)
    expect(existsSync(join(folder, 'q'))).toBe(false)
    expect(stopped).toMatchObject({ name: 'Failure', exitCode: 2 })
    expect((stopped as Error).message).toContain('No file was changed')
  })
})

test('a disk without hard links', () => {
  const folder = folderOf(old)
  const linkSync = (): never => {
    throw Object.assign(new Error('no'), { code: 'EPERM' })
  }
  writeAll(folder, outputs, { ...fileSystem, linkSync })
  expect(filesIn(folder)).toEqual(fresh)
})

test('when undoing fails too, it says so, the old file is beside, and the next run puts it back', () => {
  const folder = folderOf(old)
  let renames = 0
  const renameSync: FileSystem['renameSync'] = (from, to) => {
    renames += 1
    if (renames > 1) throw Object.assign(new Error('gone'), { code: 'EIO' })
    fileSystem.renameSync(from, to)
  }
  expect(() => writeAll(folder, outputs, { ...fileSystem, renameSync })).toThrow(/Not all could be put back/)
  expect(Object.values(filesIn(folder))).toEqual(expect.arrayContaining(Object.values(old)))
  expect(recover(folder)).toBe('undone')
  expect(filesIn(folder)).toEqual(old)
})

describe('nothing of anybody else is overwritten', () => {
  test.each<[string, readonly FolderOutput[], RegExp]>([
    [
      'a file that was changed since',
      [
        { path: 'a.yaml', text: 'x', before: 'a: 0' },
        { path: 'n.yaml', text: 'n' },
      ],
      /changed elsewhere/,
    ],
    ['a file where a new one goes', [{ path: 'a.yaml', text: 'x' }], /there already/],
    ['a file where one moves to', [{ path: 'a.yaml', from: 'p/b.yaml', text: 'x' }], /there already/],
    [
      'two files for one place',
      [
        { path: 'n.yaml', text: 'x' },
        { path: 'n.yaml', text: 'y' },
      ],
      /there already/,
    ],
    [
      'a file that vanished',
      [
        { path: 'v.yaml', text: 'x', before: 'v' },
        { path: 'n.yaml', text: 'n' },
      ],
      /ENOENT/,
    ],
    ['..', [{ path: '../x.yaml', text: 'x' }], /no file inside/],
    ['.. on the way', [{ path: 'p/../../x.yaml', text: 'x' }], /no file inside/],
    ['an absolute path', [{ path: '/tmp/x.yaml', text: 'x' }], /no file inside/],
    ['a drive', [{ path: 'C:/x.yaml', text: 'x' }], /no file inside/],
    ['a backslash', [{ path: 'p\\..\\..\\x.yaml', text: 'x' }], /no file inside/],
    ['a hidden folder', [{ path: '.git/config', text: 'x' }], /no file inside/],
    ['the folder itself', [{ path: '', text: 'x' }], /no file inside/],
    ['a folder', [{ path: 'p', text: 'x', before: '' }], /no file inside/],
    ['a file as a folder', [{ path: 'a.yaml/x.yaml', text: 'x' }], /no file inside/],
    ['a linked folder', [{ path: 'link/x.yaml', text: 'x' }], /no file inside/],
    ['a linked file', [{ path: 'linked.yaml', text: 'x', before: 'secret' }], /no file inside/],
    ['a move out of a linked folder', [{ path: 'n.yaml', from: 'link/secret.yaml', text: 'x' }], /no file inside/],
  ])('%s', (_, bad, message) => {
    const elsewhere = folderOf({ 'secret.yaml': 'secret' })
    const folder = folderOf(old)
    symlinkSync(elsewhere, join(folder, 'link'))
    symlinkSync(join(elsewhere, 'secret.yaml'), join(folder, 'linked.yaml'))
    expect(() => writeAll(folder, bad)).toThrow(message)
    expect(filesIn(folder)).toEqual(old)
    expect(filesIn(elsewhere)).toEqual({ 'secret.yaml': 'secret' })
  })
})

test('a catalog folder that is itself a link is written to', () => {
  const real = folderOf(old)
  const link = join(temporaryFolder(), 'catalog')
  symlinkSync(real, link)
  writeAll(link, outputs)
  expect(filesIn(real)).toEqual(fresh)
})

test("a project has hidden files, but what git keeps is git's, and `..` leads out", () => {
  const folder = folderOf({})
  const hidden = (path: string): FolderOutput => ({ path, text: 'x', hidden: true })
  writeAll(folder, [hidden('.vscode/settings.json'), hidden('.gitattributes')])
  expect(Object.keys(filesIn(folder))).toEqual(['.gitattributes', '.vscode/settings.json'])
  for (const path of ['.git/config', '.GIT/hooks/x', 'a/.git', '../x', '.', './x', '', 'a//b', 'a\\b'])
    expect(() => writeAll(folder, [hidden(path)]), path).toThrow('not written')
  expect(() => writeAll(folder, [{ path: '.hidden', text: 'x' }])).toThrow('not written')
})
