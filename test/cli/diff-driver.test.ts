import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, projectFolder, run } from './run.ts'
import { folderOf } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'

const household = 'procedures/district/ho-kinh-doanh/1.001612.yaml'

function repository(): string {
  const folder = folderOf({ '.gitattributes': '*.yaml diff=tthc\n', 'khác.yaml': 'a: 1\n' })
  cpSync(fixture('dien-khanh-small'), join(folder, 'danh mục'), { recursive: true })
  commit(folder)
  return folder
}

function edit(folder: string, from: string | RegExp, to: string): string {
  const file = join(folder, 'danh mục', household)
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  return file
}

const driven = (cwd: string, before: string, after: string, path = `danh mục/${household}`): ReturnType<typeof run> =>
  run(['diff-driver', path, before, '0'.repeat(40), '100644', after, '0'.repeat(40), '100644'], { cwd })

describe('what git hands over', () => {
  test('two states of a procedure are reported in words', async () => {
    const folder = repository()
    const before = join(folder, 'cũ.yaml')
    cpSync(join(folder, 'danh mục', household), before)
    edit(folder, 'committed: 10 ngày', 'committed: 9 ngày')
    const { code, output } = await driven(folder, before, `danh mục/${household}`)
    expect(code).toBe(0)
    expect(output).toMatch(/^tthc diff danh mục\/.*1\.001612\.yaml\n/)
    expect(output).toContain('1 thủ tục thay đổi: 1 cắt giảm')
  })

  test('a new file and one that is gone', async () => {
    const folder = repository()
    expect((await driven(folder, '/dev/null', `danh mục/${household}`)).output).toContain('Ban hành mới thủ tục')
    expect((await driven(folder, `danh mục/${household}`, '/dev/null')).output).toContain('Bãi bỏ thủ tục')
  })

  test('a comment, a broken file and a file of another kind are shown as lines', async () => {
    const folder = repository()
    const before = join(folder, 'cũ.yaml')
    cpSync(join(folder, 'danh mục', household), before)
    edit(folder, /$/, '# ghi chú\n')
    expect((await driven(folder, before, `danh mục/${household}`)).output).toContain('\n+# ghi chú\n')
    edit(folder, /^name: .*$/m, 'name: [hỏng')
    expect(await driven(folder, before, `danh mục/${household}`)).toMatchObject({
      code: 0,
      output: expect.stringContaining('+name: [hỏng') as string,
    })
    writeFileSync(join(folder, 'b.yaml'), 'a: 2\n')
    expect((await driven(folder, 'khác.yaml', 'b.yaml', 'khác.yaml')).output).toContain('-a: 1\n+a: 2')
  })

  test('a file with a merge conflict, and a call by hand', async () => {
    expect(await run(['diff-driver', 'x.yaml'])).toMatchObject({
      code: 0,
      output: 'tthc diff x.yaml\nTệp còn xung đột chưa gộp xong.\n',
    })
    expect(await run(['diff-driver', 'x.yaml', 'y'])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('do git gọi') as string,
    })
  })
})

test.skipIf(!existsSync(join(projectFolder, 'dist/cli/main.js')))('git diff calls it, on a path with spaces', () => {
  const folder = repository()
  git(
    folder,
    'config',
    'diff.tthc.command',
    `TTHC_LANG=en '${process.execPath}' '${join(projectFolder, 'bin/tthc.js')}' diff-driver`,
  )
  edit(folder, 'committed: 10 ngày', 'committed: 9 ngày')
  expect(git(folder, 'diff')).toContain('1 procedure changed: 1 relief')
  rmSync(join(folder, 'danh mục', household))
  expect(git(folder, 'diff')).toContain('Abolishes the procedure')
  git(folder, 'checkout', '--', '.')
  git(folder, 'mv', `danh mục/${household}`, 'danh mục/procedures/district/đã chuyển.yaml')
  expect(git(folder, 'diff', '--staged')).not.toContain('fatal')
})
