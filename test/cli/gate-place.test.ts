import { cpSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, run, type Run } from './run.ts'
import { folderOf } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'

const HOUSEHOLD = 'procedures/district/ho-kinh-doanh/1.001612.yaml'

/** A repository with the catalog in `catalog` and a copy of it in `examples/catalog`, which is nobody's. */
function repository(): string {
  const folder = folderOf({})
  for (const name of ['catalog', 'examples/catalog'])
    cpSync(fixture('dien-khanh-small'), join(folder, name), { recursive: true })
  commit(folder)
  git(folder, 'checkout', '--quiet', '-b', 'pull')
  return folder
}

/** Makes people wait longer, as a stranger would who hides it. */
function worsen(folder: string): void {
  const file = join(folder, HOUSEHOLD)
  writeFileSync(file, readFileSync(file, 'utf8').replace('committed: 10 ngày', 'committed: 12 ngày'))
}

const gate = (cwd: string, ...words: readonly string[]): Promise<Run> =>
  run(['diff', ...words, '--fail-on', 'burden'], { cwd })

/** The catalog as it was, beside the one that was made worse. */
function decoyed(folder: string, at: string): void {
  cpSync(join(folder, 'catalog'), join(folder, at), { recursive: true })
  worsen(join(folder, 'catalog'))
  commit(folder)
}

describe('another catalog is found first', () => {
  test('a second catalog.yaml at the root', async () => {
    const folder = repository()
    decoyed(folder, '.')
    for (const words of [['main'], ['main..HEAD'], ['main:catalog'], ['main...']]) {
      const result = await gate(folder, ...words)
      expect([result.code, result.output], words.join(' ')).toEqual([2, ''])
      expect(result.errors).toContain('được tìm thấy tại “catalog”, còn bây giờ tại “.”')
    }
    expect((await gate(folder, 'main', '-C', 'catalog')).code).toBe(1)
    expect((await run(['diff', 'main:catalog'], { cwd: folder })).code).toBe(0)
  })

  test('the catalog.yaml that was found is taken away', async () => {
    const folder = folderOf({})
    for (const name of ['', 'catalog']) cpSync(fixture('dien-khanh-small'), join(folder, name), { recursive: true })
    commit(folder)
    git(folder, 'checkout', '--quiet', '-b', 'pull')
    rmSync(join(folder, 'catalog.yaml'))
    worsen(folder)
    commit(folder)
    expect(await gate(folder, 'main')).toMatchObject({ code: 2, output: '' })
  })

  test('in the folders of two checkouts, and in two revisions of another repository', async () => {
    const folder = repository()
    const home = folderOf({})
    git(folder, 'worktree', 'add', '--quiet', join(home, 'cũ'), 'main')
    decoyed(folder, '.')
    git(folder, 'worktree', 'add', '--quiet', '--detach', join(home, 'mới'), 'pull')
    git(folder, 'clone', '--quiet', '--bare', '.', join(home, 'kho.git'))
    for (const words of [
      ['./cũ', './mới'],
      ['./kho.git@main', './kho.git@pull'],
      ['./kho.git@main..pull'],
      ['./cũ', './kho.git@pull'],
    ]) {
      const result = await gate(home, ...words)
      expect([result.code, result.output], words.join(' ')).toEqual([2, ''])
      expect(result.errors).toContain('có danh mục ở “catalog”')
    }
    expect((await gate(home, './cũ/catalog', './mới/catalog')).code).toBe(1)
    expect((await gate(home, './kho.git@main:catalog', './kho.git@pull:catalog')).code).toBe(1)
  })

  test('a folder that is not one of the same place: a first catalog is no attack', async () => {
    const folder = folderOf({ 'README.md': 'x' })
    commit(folder)
    cpSync(fixture('dien-khanh-small'), join(folder, 'catalog'), { recursive: true })
    expect((await gate(folder, 'main')).errors).not.toContain('-C')
  })
})

describe('another catalog stands in its place', () => {
  test('a link to a catalog that did not change', async () => {
    for (const to of ['examples/catalog', undefined]) {
      const folder = repository()
      rmSync(join(folder, 'catalog'), { recursive: true })
      symlinkSync(to ?? join(repository(), 'catalog'), join(folder, 'catalog'))
      for (const words of [['main'], ['main', '-C', 'catalog'], ['main', '-C', 'catalog/']]) {
        const result = await gate(folder, ...words)
        expect([result.code, result.output], words.join(' ')).toEqual([2, ''])
        expect(result.errors).toContain('catalog: là liên kết trong kho git')
      }
    }
  })

  test('a link above the catalog', async () => {
    const folder = folderOf({})
    for (const name of ['a/catalog', 'b/catalog'])
      cpSync(fixture('dien-khanh-small'), join(folder, name), { recursive: true })
    commit(folder)
    worsen(join(folder, 'a/catalog'))
    renameSync(join(folder, 'a'), join(folder, 'c'))
    symlinkSync('b', join(folder, 'a'))
    expect((await gate(folder, 'main', '-C', 'a/catalog')).errors).toContain('a: là liên kết')
  })

  test('a link that whoever runs the gate made outside of the repository is theirs', async () => {
    const folder = repository()
    worsen(join(folder, 'catalog'))
    const link = join(folderOf({}), 'link')
    symlinkSync(folder, link)
    expect((await gate(folderOf({}), 'main', '-C', join(link, 'catalog'))).code).toBe(1)
  })
})
