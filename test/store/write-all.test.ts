import { chmodSync, existsSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileSystem, type FileSystem } from '#store/file-system.ts'
import type { FolderOutput } from '#store/job.ts'
import { recover } from '#store/recover.ts'
import { writeAll } from '#store/write-all.ts'
import { temporaryFolder } from '../build/folders.ts'
import { failingAt, filesOf, folderWith, fresh, MOST_CALLS, old, outputs, writer } from './disk.ts'

test('all files are written, moved or new, byte by byte; nothing is left beside', () => {
  const folder = folderWith(old)
  chmodSync(join(folder, 'catalog.yaml'), 0o640)
  writeAll(writer(folder), outputs)
  expect(filesOf(folder)).toEqual(fresh)
  expect(statSync(join(folder, 'catalog.yaml')).mode & 0o777).toBe(0o640)
})

test('a run has fewer calls than are tried below', () => {
  const { fs, calls } = failingAt(0)
  writeAll(writer(folderWith(old)), outputs, fs)
  expect(calls()).toBeLessThan(MOST_CALLS)
})

describe('whichever call fails, all is old or all is new', () => {
  // How many calls there are is only known from a run; the spare ones never come.
  test.each(Array.from({ length: MOST_CALLS }, (_, index) => index + 1))('call %i', (n) => {
    const folder = folderWith(old)
    let stopped: unknown
    try {
      writeAll(writer(folder), outputs, failingAt(n).fs)
    } catch (error) {
      stopped = error
    }
    const left = filesOf(folder)
    if (stopped === undefined) {
      // Cleaning up may fail: hidden files are no part of a catalog.
      expect(Object.fromEntries(Object.entries(left).filter(([path]) => !/(^|\/)\./.test(path)))).toEqual(fresh)
      return
    }
    expect(left).toEqual(old)
    expect(existsSync(join(folder, 'procedures/q'))).toBe(false)
    expect(stopped).toMatchObject({ name: 'Failure', exitCode: 2 })
    expect((stopped as Error).message).toContain('No file was changed')
  })
})

test('a disk without hard links', () => {
  const folder = folderWith(old)
  const linkSync = (): never => {
    throw Object.assign(new Error('no'), { code: 'EPERM' })
  }
  writeAll(writer(folder), outputs, { ...fileSystem, linkSync })
  expect(filesOf(folder)).toEqual(fresh)
})

test('when undoing fails too, it says so, the old file is beside, and the next run puts it back', () => {
  const folder = folderWith(old)
  let renames = 0
  const renameSync: FileSystem['renameSync'] = (from, to) => {
    renames += 1
    if (renames > 1) throw Object.assign(new Error('gone'), { code: 'EIO' })
    fileSystem.renameSync(from, to)
  }
  expect(() => writeAll(writer(folder), outputs, { ...fileSystem, renameSync })).toThrow(/Not all could be put back/)
  expect(Object.values(filesOf(folder))).toEqual(expect.arrayContaining(Object.values(old)))
  expect(recover(writer(folder))).toBe('undone')
  expect(filesOf(folder)).toEqual(old)
})

describe('nothing of anybody else is overwritten', () => {
  test.each<[string, readonly FolderOutput[], RegExp]>([
    [
      'a file that was changed since',
      [
        { path: 'catalog.yaml', text: 'x', before: 'a: 0' },
        { path: 'documents.yaml', text: 'n' },
      ],
      /changed elsewhere/,
    ],
    ['a file where a new one goes', [{ path: 'catalog.yaml', text: 'x' }], /there already/],
    ['a file where one moves to', [{ path: 'catalog.yaml', from: 'procedures/p/b.yaml', text: 'x' }], /there already/],
    [
      'two files for one place',
      [
        { path: 'documents.yaml', text: 'x' },
        { path: 'documents.yaml', text: 'y' },
      ],
      /there already/,
    ],
    [
      'a file that vanished',
      [
        { path: 'assumptions.yaml', text: 'x', before: 'v' },
        { path: 'documents.yaml', text: 'n' },
      ],
      /ENOENT/,
    ],
    ['..', [{ path: '../x.yaml', text: 'x' }], /no file inside/],
    ['.. on the way', [{ path: 'procedures/../../x.yaml', text: 'x' }], /no file inside/],
    ['an absolute path', [{ path: '/tmp/x.yaml', text: 'x' }], /no file inside/],
    ['a drive', [{ path: 'C:/x.yaml', text: 'x' }], /no file inside/],
    ['a backslash', [{ path: 'p\\..\\..\\x.yaml', text: 'x' }], /no file inside/],
    ['a hidden folder', [{ path: '.git/config', text: 'x' }], /no file inside/],
    ['the folder itself', [{ path: '', text: 'x' }], /no file inside/],
    ['a folder', [{ path: 'procedures/p', text: 'x', before: '' }], /no file inside/],
    ['a file as a folder', [{ path: 'procedures/p/b.yaml/x.yaml', text: 'x' }], /no file inside/],
    ['a linked folder', [{ path: 'procedures/link/x.yaml', text: 'x' }], /no file inside/],
    ['a linked file', [{ path: 'accepted.yaml', text: 'x', before: 'secret' }], /no file inside/],
    [
      'a move out of a linked folder',
      [{ path: 'documents.yaml', from: 'procedures/link/secret.yaml', text: 'x' }],
      /no file inside/,
    ],
  ])('%s', (_, bad, message) => {
    const elsewhere = folderWith({ 'secret.yaml': 'secret' })
    const folder = folderWith(old)
    symlinkSync(elsewhere, join(folder, 'procedures/link'))
    symlinkSync(join(elsewhere, 'secret.yaml'), join(folder, 'accepted.yaml'))
    expect(() => writeAll(writer(folder), bad)).toThrow(message)
    expect(filesOf(folder)).toEqual(old)
    expect(filesOf(elsewhere)).toEqual({ 'secret.yaml': 'secret' })
  })
})

test('a catalog folder that is itself a link is written to', () => {
  const real = folderWith(old)
  const link = join(temporaryFolder(), 'catalog')
  symlinkSync(real, link)
  writeAll(writer(link), outputs)
  expect(filesOf(real)).toEqual(fresh)
})

test("a project has hidden files, but what git keeps is git's, and `..` leads out", () => {
  const folder = folderWith({})
  const hidden = (path: string): FolderOutput => ({ path, text: 'x', hidden: true })
  writeAll(writer(folder), [hidden('.vscode/settings.json'), hidden('.gitattributes')])
  expect(Object.keys(filesOf(folder))).toEqual(['.gitattributes', '.vscode/settings.json'])
  for (const path of ['.git/config', '.GIT/hooks/x', 'a/.git', '../x', '.', './x', '', 'a//b', 'a\\b'])
    expect(() => writeAll(writer(folder), [hidden(path)]), path).toThrow('not written')
  expect(() => writeAll(writer(folder), [{ path: '.hidden', text: 'x' }])).toThrow('not written')
})
