import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isFailure } from '#model/failure.ts'
import { readFolder } from '#sources/folder.ts'
import { readRevision } from '#sources/git.ts'
import { readIndex } from '#sources/git-index.ts'
import { folderOf, writeFiles } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'

const CATALOG = {
  'kho/danh mục/catalog.yaml': 'một',
  'kho/danh mục/procedures/xã/1.yaml': 'hai\n',
  'kho/danh mục/procedures/xã/2.yaml': 'hai\n',
  'kho/other.yaml': '',
}

function repository(files: Readonly<Record<string, string | Uint8Array>> = CATALOG): string {
  const folder = folderOf(files)
  commit(folder)
  return folder
}

const message = (act: () => unknown): string => {
  try {
    act()
  } catch (thrown) {
    if (isFailure(thrown) && thrown.exitCode === 2) return thrown.localized.vi
  }
  return 'no failure'
}

describe('a catalog at a revision', () => {
  test('reads what the folder held, in a subfolder whose name is no ASCII', () => {
    const folder = repository()
    const catalog = join(folder, 'kho/danh mục')
    const before = readFolder(catalog, folder).sources.map(({ path, text }) => [path, text])
    writeFiles(folder, { 'kho/danh mục/catalog.yaml': 'khác', 'kho/danh mục/procedures/3.yaml': '' })
    const { sources, unreadable } = readRevision('HEAD', catalog, folder)
    expect(sources.map(({ path, text }) => [path, text])).toEqual(before)
    expect(sources[0]?.file).toBe('HEAD:kho/danh mục/catalog.yaml')
    expect(unreadable).toEqual([])
  })

  test('reads a catalog at the root, branches, tags and ancestors', () => {
    const folder = repository({ 'catalog.yaml': '1' })
    git(folder, 'tag', 'v1')
    writeFiles(folder, { 'catalog.yaml': '2' })
    commit(folder)
    const text = (revision: string): string | undefined => readRevision(revision, folder, folder).sources[0]?.text
    expect(['main', 'v1', 'HEAD~1', 'HEAD'].map(text)).toEqual(['2', '1', '1', '2'])
  })

  test('reads through a second worktree', () => {
    const folder = repository({ 'c/catalog.yaml': '1' })
    const other = join(folderOf({}), 'other')
    git(folder, 'worktree', 'add', '--quiet', '--detach', other)
    expect(readRevision('main', join(other, 'c'), other).sources.map(({ file }) => file)).toEqual([
      'main:c/catalog.yaml',
    ])
  })

  test('a revision without the folder holds nothing', () => {
    const folder = repository({ x: '' })
    writeFiles(folder, { 'c/catalog.yaml': '' })
    expect(readRevision('HEAD', join(folder, 'c'), folder)).toEqual({ sources: [], unreadable: [] })
  })

  test('reports links, large files and other encodings', () => {
    const folder = folderOf({
      'catalog.yaml': '',
      'procedures/1.yaml': 'x'.repeat(1024 * 1024 + 1),
      'procedures/2.yaml': Uint8Array.of(0xff),
      'procedures/3.yaml': '\n\nblob 5\n',
    })
    symlinkSync('/etc/hostname', join(folder, 'procedures/4.yaml'))
    symlinkSync('/etc', join(folder, 'procedures/commune'))
    symlinkSync('/etc', join(folder, 'notes'))
    commit(folder)
    const { sources, unreadable } = readRevision('HEAD', folder, folder)
    expect(sources.map(({ path, text }) => [path, text])).toEqual([
      ['catalog.yaml', ''],
      ['procedures/3.yaml', '\n\nblob 5\n'],
    ])
    expect(unreadable.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'procedures/1.yaml too-large',
      'procedures/2.yaml not-utf8',
      'procedures/4.yaml link',
      'procedures/commune link',
    ])
    expect(readIndex(folder, folder).unreadable).toEqual(unreadable.map((file) => ({ ...file, file: file.path })))
  })
})

test('an object that the repository has lost is a file that cannot be read, and no silence', () => {
  const folder = repository({ 'catalog.yaml': '1', 'procedures/1.yaml': '2', 'procedures/2.yaml': '3' })
  const id = git(folder, 'rev-parse', 'HEAD:procedures/1.yaml').trim()
  rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)))
  const { sources, unreadable } = readRevision('HEAD', folder, folder)
  expect(sources.map(({ path, text }) => `${path} ${text}`)).toEqual(['catalog.yaml 1', 'procedures/2.yaml 3'])
  expect(unreadable.map(({ path, reason }) => `${path} ${reason}`)).toEqual(['procedures/1.yaml unreadable'])
})

describe('says why it cannot', () => {
  test('an unknown revision, and one that would be an option', () => {
    const folder = repository()
    for (const wrong of ['nope', '--upload-pack=x', '', 'a\0b', 'HEAD:kho'])
      expect(message(() => readRevision(wrong, folder, folder))).toMatch(/không có phiên bản/)
  })

  test('the end of a shallow history', () => {
    const folder = repository({ 'catalog.yaml': '1' })
    commit(folder, 'second')
    const clone = join(folderOf({}), 'clone')
    git(folder, 'clone', '--quiet', '--depth', '1', `file://${folder}`, clone)
    expect(message(() => readRevision('HEAD~1', clone, clone))).toMatch(/fetch --unshallow/)
  })

  test('no repository, no folder', () => {
    const folder = repository()
    rmSync(join(folder, '.git'), { recursive: true })
    expect(message(() => readRevision('HEAD', folder, folder))).toMatch(/không nằm trong kho git/)
    expect(message(() => readRevision('HEAD', join(folder, 'none'), folder))).toMatch(/Không có thư mục/)
  })
})
