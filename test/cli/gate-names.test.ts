import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, run, type Run } from './run.ts'
import { folderOf } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'
import { slowly, some } from '../lane.ts'

const HOUSEHOLD = 'procedures/district/ho-kinh-doanh/1.001612.yaml'

/** A repository whose branch makes people wait longer: 10 days on main, 12 here. The id of main is its name, too. */
function pullRequest(): { readonly folder: string; readonly base: string } {
  const folder = folderOf({})
  cpSync(fixture('dien-khanh-small'), join(folder, 'catalog'), { recursive: true })
  commit(folder)
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
  git(folder, 'tag', 'v1')
  git(folder, 'branch', 'bản@2')
  git(folder, 'checkout', '--quiet', '-b', 'pull')
  const file = join(folder, 'catalog', HOUSEHOLD)
  writeFileSync(file, readFileSync(file, 'utf8').replace('committed: 10 ngày', 'committed: 12 ngày'))
  commit(folder)
  return { folder, base: git(folder, 'rev-parse', 'main').trim() }
}

/** A catalog that says what the branch says: compared with it nothing changes. */
const decoy = (folder: string, name: string): void =>
  cpSync(join(folder, 'catalog'), join(folder, name), { recursive: true })

const gate = (cwd: string, ...words: readonly string[]): Promise<Run> =>
  run(['diff', ...words, '--fail-on', 'burden'], { cwd })

slowly('the gate is met, by every way to name the base', async () => {
  const { folder, base } = pullRequest()
  for (const words of [
    ['main'],
    ['origin/main'],
    [base],
    ['main..HEAD'],
    ['main...'],
    ['main^{}'],
    ['main:catalog'],
    ['bản@2'],
  ])
    expect((await gate(folder, ...words)).code, words.join(' ')).toBe(1)
})

describe('a folder with the name of the base', () => {
  const named: readonly (readonly [name: string, word: string])[] = [
    ['main', 'main'],
    ['origin/main', 'origin/main'],
    ['v1', 'v1'],
    ['HEAD~1', 'HEAD~1'],
    ['main:catalog', 'main:catalog'],
    ['main..HEAD', 'main..HEAD'],
    ['main...HEAD', 'main...HEAD'],
    ['main...HEAD', 'main...'],
    ['main', 'main..HEAD'],
    ['refs/heads/main', 'refs/heads/main'],
    ['bản@2', 'bản@2'],
    ['HEAD', 'pull..HEAD'],
  ]
  test.each(some(named))('%s is refused for %s, in a gate and without one', async (name, word) => {
    const { folder } = pullRequest()
    decoy(folder, name)
    for (const result of [await gate(folder, word), await run(['diff', word], { cwd: folder })]) {
      expect([result.code, result.output]).toEqual([2, ''])
      expect(result.errors).toMatch(/vừa là .* vừa là bản git.*“\.\/.*\^\{\}/)
    }
  })

  test('the id of a commit', async () => {
    const { folder, base } = pullRequest()
    decoy(folder, base)
    const { code, errors } = await gate(folder, base)
    expect([code, errors]).toEqual([2, expect.stringContaining(`“./${base}”`)])
  })

  test('both spellings say which is meant', async () => {
    const { folder } = pullRequest()
    decoy(folder, 'main')
    decoy(folder, 'main^{}')
    expect((await gate(folder, 'main^{}')).code).toBe(1)
    expect((await gate(folder, 'main^{}..HEAD^{}')).code).toBe(1)
    expect((await gate(folder, './main')).code).toBe(0)
    expect((await gate(folder, join(folder, 'main'))).code).toBe(0)
  })

  test('that stands for the repository before @', async () => {
    const { folder } = pullRequest()
    const other = join(folder, 'bản')
    decoy(folder, 'bản/catalog')
    commit(other)
    git(other, 'branch', '2')
    expect(await gate(folder, 'bản@2')).toMatchObject({ code: 2, output: '' })
    expect((await gate(folder, 'bản@2^{}')).code).toBe(1)
  })

  test('an archive', async () => {
    const { folder } = pullRequest()
    git(folder, 'archive', '-o', 'main.zip', 'HEAD')
    git(folder, 'branch', 'main.zip', 'main')
    expect(await gate(folder, 'main.zip')).toMatchObject({ code: 2, output: '' })
    expect((await gate(folder, 'main.zip^{}')).code).toBe(1)
    expect((await gate(folder, './main.zip')).code).toBe(0)
  })
})

test('in a gate a revision that the clone lacks is no folder either', async () => {
  const { folder } = pullRequest()
  git(folder, 'update-ref', '-d', 'refs/remotes/origin/main')
  decoy(folder, 'origin/main')
  const result = await gate(folder, 'origin/main')
  expect([result.code, result.output]).toEqual([2, ''])
  expect(result.errors).toContain('“./origin/main”')
  expect((await run(['diff', 'origin/main'], { cwd: folder })).code).toBe(0)
})

describe('another repository in the way', () => {
  /** What git would take for a repository without working tree, whose main is what the branch says. */
  function bareIn(folder: string): void {
    const elsewhere = join(folderOf({}), 'kho')
    git(folder, 'clone', '--quiet', '--bare', '.', elsewhere)
    git(elsewhere, 'update-ref', 'refs/heads/main', git(folder, 'rev-parse', 'pull').trim())
    for (const name of ['HEAD', 'objects', 'refs', 'packed-refs', 'config'])
      cpSync(join(elsewhere, name), join(folder, 'catalog', name), { recursive: true })
    mkdirSync(join(folder, 'catalog/refs'), { recursive: true })
  }

  test('a bare one inside the catalog folder is none, from wherever one asks', async () => {
    const { folder } = pullRequest()
    bareIn(folder)
    for (const cwd of [folder, join(folder, 'catalog'), join(folder, 'catalog/procedures')])
      expect((await gate(cwd, 'main')).code, cwd).toBe(1)
  })

  test('a commit in the place of the base (refs/replace) does not count', async () => {
    const { folder, base } = pullRequest()
    git(folder, 'replace', base, 'pull')
    expect((await gate(folder, 'main')).code).toBe(1)
    expect((await gate(folder, base)).code).toBe(1)
  })

  test('a submodule in the place of the catalog', async () => {
    const { folder } = pullRequest()
    const other = join(folderOf({}), 'kho')
    cpSync(join(folder, 'catalog'), other, { recursive: true })
    commit(other)
    rmSync(join(folder, 'catalog'), { recursive: true })
    git(folder, 'rm', '-rq', '--cached', 'catalog')
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'catalog')
    commit(folder)
    const result = await gate(folder, 'main')
    expect(result.code).toBeGreaterThan(0)
    expect(result.errors).toContain('catalog')
  })
})
