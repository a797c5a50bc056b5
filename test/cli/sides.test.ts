import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, json, run } from './run.ts'
import { folderOf } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'
import { slowly } from '../lane.ts'

const household = 'procedures/district/ho-kinh-doanh/1.001612.yaml'

interface Diff {
  readonly procedures: {
    code: string
    changes: { kind: string; from: unknown; to: unknown; base: { file: string }; head: { file: string } }[]
  }[]
}

/** A monorepo whose catalog lies in a subfolder; commits on main say 10 days, 9 and 8, a branch that parts after the second 7. */
function monorepo(): string {
  const folder = folderOf({ 'README.md': 'x', 'phần mềm/x.txt': 'x' })
  cpSync(fixture('dien-khanh-small'), catalogIn(folder), { recursive: true })
  commit(folder)
  git(folder, 'tag', 'v1')
  cut(folder, 9)
  commit(folder)
  git(folder, 'checkout', '--quiet', '-b', 'nhánh')
  cut(folder, 7)
  commit(folder)
  git(folder, 'checkout', '--quiet', 'main')
  cut(folder, 8)
  commit(folder)
  return folder
}

const catalogIn = (folder: string): string => join(folder, 'dữ liệu/danh mục')

function cut(folder: string, days: number): void {
  const file = join(catalogIn(folder), household)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/committed: \d+/, `committed: ${days}`))
}

const days = async (cwd: string, ...words: string[]): Promise<string[]> =>
  json<Diff>(await run(['diff', ...words, '--format', 'json'], { cwd })).procedures.flatMap(({ changes }) =>
    changes.map(({ from, to }) => `${parseInt(String(from))} → ${parseInt(String(to))}`),
  )
const errorOf = async (cwd: string, ...words: string[]): Promise<string> => {
  const { code, output, errors } = await run(['diff', ...words], { cwd })
  return code === 2 && output === '' ? errors : `exit ${code}`
}

describe('ranges as git has them, from deep inside a monorepo', () => {
  slowly('two dots, three dots, and a side left out', async () => {
    const folder = monorepo()
    const deep = join(catalogIn(folder), 'procedures/district')
    expect(await days(deep, 'v1..nhánh')).toEqual(['10 → 7'])
    expect(await days(deep, 'v1..')).toEqual(['10 → 8'])
    expect(await days(deep, '..v1')).toEqual(['8 → 10'])
    expect(await days(deep, 'nhánh', 'main')).toEqual(['7 → 8'])
    expect(await days(deep, 'nhánh...main')).toEqual(['9 → 8'])
    expect(await days(deep, 'main...nhánh')).toEqual(['9 → 7'])
    expect(await days(deep, 'nhánh...')).toEqual(['9 → 8'])
    expect(await days(deep, '...nhánh')).toEqual(['9 → 7'])
  })

  test('a path with .. in it is no range', async () => {
    const folder = monorepo()
    cut(folder, 6)
    expect(await days(join(folder, 'phần mềm'), 'v1:dữ liệu/danh mục', '../dữ liệu/../dữ liệu/danh mục')).toEqual([
      '10 → 6',
    ])
  })

  test('in a worktree', async () => {
    const folder = monorepo()
    const other = join(folderOf({}), 'cây')
    git(folder, 'worktree', 'add', '--quiet', other, 'nhánh')
    cut(other, 5)
    expect(await days(catalogIn(other), 'main...')).toEqual(['9 → 7'])
    expect(await days(catalogIn(other))).toEqual(['7 → 5'])
  })

  test('places name the commit where the two part', async () => {
    const folder = monorepo()
    const found = json<Diff>(await run(['diff', 'nhánh...main', '--format', 'json'], { cwd: catalogIn(folder) }))
      .procedures[0]?.changes[0]
    const parted = git(folder, 'rev-parse', '--short', 'main~1').trim()
    expect([found?.base.file, found?.head.file]).toEqual([
      `${parted}:dữ liệu/danh mục/${household}`,
      `main:dữ liệu/danh mục/${household}`,
    ])
  })
})

describe('what is staged', () => {
  test('against HEAD, against a revision, with a proposal; not what is only in the working tree', async () => {
    const folder = monorepo()
    cut(folder, 4)
    git(folder, 'add', '.')
    cut(folder, 3)
    const cwd = catalogIn(folder)
    expect(await days(cwd, '--staged')).toEqual(['8 → 4'])
    expect(await days(cwd, '--staged', 'v1')).toEqual(['10 → 4'])
    expect(
      json<Diff>(await run(['diff', '--staged', '+2019-thuong-tru', '--format', 'json'], { cwd })).procedures.map(
        ({ code }) => code,
      ),
    ).toEqual(['1.004222'])
    expect(await errorOf(cwd, '--staged', 'v1..main')).toMatch(/--staged chỉ đi cùng một bên/)
  })

  test('before the first commit everything is new', async () => {
    const folder = folderOf({})
    cpSync(fixture('dien-khanh-small'), folder, { recursive: true })
    git(folder, 'init', '--quiet')
    git(folder, 'add', '.')
    const { procedures } = json<Diff>(await run(['diff', '--staged', '--format', 'json'], { cwd: folder }))
    expect(new Set(procedures.flatMap(({ changes }) => changes.map(({ kind }) => kind)))).toEqual(new Set(['created']))
  })
})

describe('another place', () => {
  test('the catalog that was moved since, by its path at that revision', async () => {
    const folder = monorepo()
    git(folder, 'mv', 'dữ liệu/danh mục', 'catalog')
    commit(folder)
    expect(await days(folder, 'v1:dữ liệu/danh mục', 'HEAD')).toEqual(['10 → 8'])
    expect(await days(join(folder, 'phần mềm'), 'v1:../dữ liệu/danh mục', 'HEAD:catalog')).toEqual(['10 → 8'])
    expect(await errorOf(folder, 'v1:catalog')).toMatch(/“v1” không có thư mục “catalog”/)
    expect(await errorOf(folder, ':catalog')).toMatch(/không có phiên bản “”/)
  })

  test('another repository: bare, its working tree, ranges in it', async () => {
    const folder = monorepo()
    const home = folderOf({})
    git(folder, 'clone', '--quiet', '--bare', '.', join(home, 'a@b.git'))
    cpSync(fixture('dien-khanh-small'), join(home, 'catalog'), { recursive: true })
    const at = 'a@b.git@v1:dữ liệu/danh mục'
    expect(await days(home, at, 'catalog')).toEqual([])
    expect(await days(home, 'a@b.git@nhánh:dữ liệu/danh mục', 'catalog')).toEqual(['7 → 10'])
    expect(await days(home, at, '../' + folder.split('/').at(-1)! + '/dữ liệu/danh mục')).toEqual(['10 → 8'])
    expect(await errorOf(home, 'a@b.git@v1', 'catalog')).toMatch(
      /“a@b.git” ở “v1” không có catalog.yaml.*“a@b.git@v1:đường\/dẫn”/,
    )
    expect(await errorOf(home, 'a@b.git@v9', 'catalog')).toMatch(/không có phiên bản “v9”/)
    expect(await errorOf(home, 'none.git@v1', 'catalog')).toMatch(/không nằm trong kho git|không có phiên bản/)
  })

  test('a repository whose catalog lies in catalog/, without a revision and with a range', async () => {
    const folder = monorepo()
    git(folder, 'mv', 'dữ liệu/danh mục', 'catalog')
    commit(folder)
    git(folder, 'tag', 'v2')
    const file = join(folder, 'catalog', household)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/committed: \d+/, 'committed: 2'))
    commit(folder)
    const home = folderOf({})
    git(folder, 'clone', '--quiet', '--bare', '.', join(home, 'kho.git'))
    expect(await days(home, 'kho.git@v2', 'kho.git')).toEqual(['8 → 2'])
    expect(await days(home, 'kho.git@v2..main')).toEqual(['8 → 2'])
    expect(await days(home, 'kho.git@v2', join(folder, 'catalog'))).toEqual(['8 → 2'])
    expect(await days(home, 'kho.git@v2', folder)).toEqual(['8 → 2'])
  })
})

describe('archives', () => {
  function archived(): string {
    const folder = monorepo()
    git(folder, 'archive', '--prefix=repo-main/', '-o', 'cũ.zip', 'v1')
    git(folder, 'archive', '--prefix=repo-main/', '-o', 'mới.tar.gz', 'main')
    return folder
  }

  test('on either side, or both, beside a folder, a revision and a proposal', async () => {
    const folder = archived()
    expect(await days(folder, 'cũ.zip', 'mới.tar.gz')).toEqual(['10 → 8'])
    expect(await days(folder, 'mới.tar.gz', 'cũ.zip')).toEqual(['8 → 10'])
    expect(await days(catalogIn(folder), '../../cũ.zip')).toEqual(['10 → 8'])
    expect(await days(catalogIn(folder), 'nhánh', '../../mới.tar.gz')).toEqual(['7 → 8'])
    expect(await days(folder, 'cũ.zip:repo-main/dữ liệu/danh mục', join(folder, 'mới.tar.gz'))).toEqual(['10 → 8'])
    expect(
      json<Diff>(
        await run(['diff', 'cũ.zip', 'cũ.zip', '+2019-thuong-tru', '--format', 'json'], { cwd: folder }),
      ).procedures.map(({ code }) => code),
    ).toEqual(['1.004222'])
  })

  test('places name the archive and the path in it', async () => {
    const found = json<Diff>(await run(['diff', 'cũ.zip', 'mới.tar.gz', '--format', 'json'], { cwd: archived() }))
      .procedures[0]?.changes[0]
    expect([found?.base.file, found?.head.file]).toEqual([
      `cũ.zip:repo-main/dữ liệu/danh mục/${household}`,
      `mới.tar.gz:repo-main/dữ liệu/danh mục/${household}`,
    ])
  })

  test('a path as Windows writes it is a file, not a revision', async () => {
    const folder = archived()
    cpSync(join(folder, 'cũ.zip'), join(folder, 'C:\\kho\\cũ.zip'))
    expect(await days(folder, 'C:\\kho\\cũ.zip', 'mới.tar.gz')).toEqual(['10 → 8'])
  })

  test('what cannot be read is one sentence, and nothing is written', async () => {
    const folder = archived()
    writeFileSync(join(folder, 'hỏng.zip'), readFileSync(join(folder, 'cũ.zip')).subarray(0, 2000))
    expect(await errorOf(folder, 'hỏng.zip', 'mới.tar.gz')).toBe(
      'tthc: hỏng.zip: tệp nén hỏng, tải chưa hết hoặc không đúng loại như đuôi tên; tải lại hoặc nén lại rồi làm lại.\n',
    )
    expect(await errorOf(folder, 'không.zip', 'mới.tar.gz')).toBe(
      'tthc: không.zip: không có tệp này; kiểm tra lại đường dẫn.\n',
    )
  })

  test('a file that is no YAML is reported by its place in the archive', async () => {
    const folder = archived()
    writeFileSync(join(catalogIn(folder), household), 'code: [')
    commit(folder)
    git(folder, 'archive', '--prefix=r/', '-o', 'sai.zip', 'HEAD')
    const { errors } = await run(['diff', 'cũ.zip', 'sai.zip'], { cwd: folder })
    expect(errors).toContain(`sai.zip:r/dữ liệu/danh mục/${household}:1:`)
  })
})

test('a shallow clone says which fetch brings what is missing', async () => {
  const folder = monorepo()
  const clone = join(folderOf({}), 'clone')
  git(folder, 'clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${folder}`, clone)
  expect(await errorOf(catalogIn(clone), 'origin/nhánh...')).toMatch(
    /git fetch --unshallow origin|git fetch --unshallow/,
  )
  expect(await errorOf(catalogIn(clone), 'HEAD~2')).toMatch(/git fetch --unshallow/)
  expect(await days(catalogIn(clone), 'origin/nhánh')).toEqual(['7 → 8'])
})

test('histories without a common commit', async () => {
  const folder = monorepo()
  git(folder, 'checkout', '--quiet', '--orphan', 'khác')
  commit(folder)
  expect(await errorOf(catalogIn(folder), 'main...')).toMatch(/không có lịch sử chung; viết “main..HEAD”/)
})

describe('several proposals at once', () => {
  const proposal = (id: string, to: string, from = ''): string => `id: ${id}
title: Rút ngắn
year: 2020
status: draft
items:
  - procedures: ["1.001612"]
    competence: own
    changes:
      - { kind: processing-time, key: committed, ${from}to: ${to} ngày làm việc, reason: Rút ngắn }
`
  function catalog(): string {
    const folder = join(folderOf({}), 'danh mục')
    cpSync(fixture('dien-khanh-small'), folder, { recursive: true })
    for (const [id, to] of [
      ['2020-a', '8'],
      ['2020-b', '7'],
    ] as const)
      writeFileSync(join(folder, `proposals/${id}.yaml`), proposal(id, to))
    writeFileSync(join(folder, 'proposals/2020-c.yaml'), proposal('2020-c', '6', 'from: 15 ngày làm việc, '))
    return folder
  }

  test('are applied in their order, and the place of each is reported where they conflict', async () => {
    const cwd = catalog()
    const [one, other] = [
      await run(['diff', '+2020-a', '+2020-b'], { cwd }),
      await run(['diff', '+2020-b', '+2020-a'], { cwd }),
    ]
    expect(one.output).toContain('7 ngày làm việc')
    expect(other.output).toContain('8 ngày làm việc')
    expect(one.errors).toMatch(
      /^proposals\/2020-b\.yaml:9:9: warning .*“10 ngày làm việc”.*“8 ngày làm việc”.*\nproposals\/2020-a\.yaml:9:9: info .*\n$/,
    )
    expect([one.code, (await run(['diff', '+2020-a', '+2019-thuong-tru'], { cwd })).errors]).toEqual([0, ''])
    expect((await run(['diff', '+2020-a', '+2020-b', '-q'], { cwd })).errors).toBe('')
  })

  test('one that starts from a value of the past names the place in the catalog', async () => {
    expect((await run(['diff', '+2020-c'], { cwd: catalog() })).errors).toMatch(
      /“15 ngày làm việc”.*“10 ngày làm việc”.*\nprocedures\/district\/.*1\.001612\.yaml:\d+:\d+: info /,
    )
  })
})
