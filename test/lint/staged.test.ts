import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { touched } from '#lint/scope.ts'
import { isFailure } from '#model/failure.ts'
import { readIndex, readHead } from '#sources/git-index.ts'
import { forkPoint } from '#sources/git-since.ts'
import { readRevision } from '#sources/git.ts'
import { BIRTH, FILES, MARRIAGE, procedure } from './catalog.ts'
import { folderOf, writeFiles } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'

const inCatalog = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`danh mục/${path}`, text]))
const repository = (): string => {
  const folder = folderOf(inCatalog(FILES))
  commit(folder)
  return folder
}
const catalog = (folder: string): string => join(folder, 'danh mục')
const staged = (folder: string): readonly string[] => [
  ...touched(load(readHead(catalog(folder), folder)).catalog, load(readIndex(catalog(folder), folder)).catalog),
]
const result = (act: () => unknown): string => {
  try {
    return String(act())
  } catch (thrown) {
    return isFailure(thrown) ? thrown.localized.vi : `crash: ${String(thrown)}`
  }
}

describe('what is staged', () => {
  test('is read from the index, not from the folder, and named as in the folder', () => {
    const folder = repository()
    writeFiles(folder, inCatalog({ [BIRTH]: procedure('1.001193', 'subjects: [citizen]\n') }))
    git(folder, 'add', '.')
    writeFiles(folder, inCatalog({ [BIRTH]: 'a: [', 'procedures/mới.yaml': 'x', 'ghi-chu.txt': '' }))
    const { sources } = readIndex(catalog(folder), folder)
    expect(sources.map(({ file }) => file)).toEqual(Object.keys(inCatalog(FILES)).sort())
    expect(sources.find(({ path }) => path === BIRTH)?.text).toContain('citizen')
    expect(staged(folder).toSorted()).toEqual([MARRIAGE, BIRTH])
  })

  test('nothing, a deleted file, and a moved one', () => {
    const folder = repository()
    expect(staged(folder)).toEqual([])
    git(catalog(folder), 'mv', BIRTH, 'procedures/khai-sinh.yaml')
    expect(staged(folder)).toEqual(['procedures/khai-sinh.yaml'])
    git(catalog(folder), 'rm', '--quiet', '--force', 'procedures/khai-sinh.yaml')
    expect(staged(folder)).toEqual([MARRIAGE])
  })

  test('before the first commit everything; a file that is only announced is no part of it, an empty one is', () => {
    const folder = folderOf(inCatalog({ ...FILES, 'procedures/announced.yaml': 'x', 'procedures/empty.yaml': '' }))
    git(folder, 'init', '--quiet', '--initial-branch=main')
    git(folder, 'add', '--all', ':!*announced*')
    git(folder, 'add', '--intent-to-add', '.')
    expect(staged(folder)).toEqual([...Object.keys(FILES), 'procedures/empty.yaml'].sort())
  })

  test('large and binary files are not read; conflicts and folders outside a repository are failures', () => {
    const folder = repository()
    writeFiles(folder, inCatalog({ 'procedures/a.yaml': 'x'.repeat(2 ** 20 + 1) }))
    writeFiles(folder, { 'danh mục/procedures/b.yaml': new Uint8Array([0xff]) })
    git(folder, 'add', '.')
    expect(readIndex(catalog(folder), folder).unreadable.map(({ reason }) => reason)).toEqual(['too-large', 'not-utf8'])
    git(folder, 'checkout', '--quiet', '-b', 'other')
    commit(folder)
    git(folder, 'checkout', '--quiet', 'main')
    writeFiles(folder, inCatalog({ 'procedures/a.yaml': 'y' }))
    commit(folder)
    expect(() => git(folder, 'merge', 'other')).toThrow()
    expect(result(() => readIndex(catalog(folder), folder))).toContain('xung đột')
    expect(result(() => readIndex(folderOf({}), folder))).toMatch(
      /^Thư mục danh mục không nằm trong kho git nào đọc được/,
    )
  })
})

describe('since a revision', () => {
  test('is since the histories parted, not what others did there', () => {
    const folder = repository()
    const start = git(folder, 'rev-parse', 'HEAD').trim()
    git(folder, 'checkout', '--quiet', '-b', 'work')
    writeFiles(folder, inCatalog({ [MARRIAGE]: procedure('1.000894') }))
    commit(folder)
    git(folder, 'checkout', '--quiet', 'main')
    writeFiles(folder, inCatalog({ [BIRTH]: procedure('1.001193', 'subjects: [citizen]\n') }))
    commit(folder)
    git(folder, 'checkout', '--quiet', 'work')
    expect(forkPoint(catalog(folder), 'main', folder)).toBe(start)
    const [base, head] = [readRevision(start, catalog(folder), folder), readIndex(catalog(folder), folder)]
    expect([...touched(load(base).catalog, load(head).catalog)]).toEqual([MARRIAGE])
  })

  test('histories without a common commit are compared with the revision itself', () => {
    const folder = repository()
    const start = git(folder, 'rev-parse', 'HEAD').trim()
    git(folder, 'checkout', '--quiet', '--orphan', 'other')
    commit(folder)
    expect(forkPoint(catalog(folder), 'main', folder)).toBe(start)
  })

  test('a shallow clone says which fetch is missing, and that fetch helps', () => {
    const origin = repository()
    git(origin, 'checkout', '--quiet', '-b', 'work')
    for (const message of ['một', 'hai']) commit(origin, message)
    git(origin, 'checkout', '--quiet', 'main')
    commit(origin, 'ba')
    const folder = folderOf({})
    git(folder, 'clone', '--quiet', '--depth=1', '--branch=work', pathToFileURL(origin).href, 'bản sao')
    const clone = join(folder, 'bản sao')
    const missing = result(() => forkPoint(catalog(clone), 'origin/main', clone))
    expect(missing).toContain('Kho git không có phiên bản “origin/main”.')
    git(clone, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
    const parted = result(() => forkPoint(catalog(clone), 'origin/main', clone))
    for (const message of [missing, parted])
      expect(message).toContain('“git fetch --unshallow origin main:refs/remotes/origin/main”')
    git(clone, 'fetch', '--quiet', '--unshallow', 'origin', 'main:refs/remotes/origin/main')
    expect(result(() => forkPoint(catalog(clone), 'origin/main', clone))).toMatch(/^[0-9a-f]{40}$/)
  })

  test('a branch of another repository that was never fetched', () => {
    const folder = repository()
    expect(result(() => forkPoint(catalog(folder), 'origin/main', folder))).toContain(
      'Chạy “git fetch origin main:refs/remotes/origin/main”',
    )
    expect(result(() => forkPoint(catalog(folder), 'mian', folder))).toContain(
      'Kho git không có phiên bản “mian”. Các tên có: “git branch -a”',
    )
  })
})
