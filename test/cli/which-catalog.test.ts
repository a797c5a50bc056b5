import { cpSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, projectFolder, run } from './run.ts'
import { filesIn, temporaryFolder } from '../build/folders.ts'

/** A folder with catalogs of these names. */
function folderWith(...names: readonly string[]): string {
  const cwd = temporaryFolder()
  for (const name of names) cpSync(fixture('dien-khanh-small'), join(cwd, name), { recursive: true })
  return cwd
}

describe('which catalog is read where none is named', () => {
  test('./catalog, where it is the only one', async () => {
    expect((await run(['list'], { cwd: folderWith('catalog') })).code).toBe(0)
  })

  test('./catalog beside another one', async () => {
    expect((await run(['list'], { cwd: folderWith('catalog', 'danh-muc') })).code).toBe(0)
  })

  test('the sample beside another one is not taken for granted', async () => {
    const cwd = folderWith('danh-muc')
    symlinkSync(join(projectFolder, 'catalog'), join(cwd, 'catalog'))
    const { code, errors } = await run(['list'], { cwd })
    expect([code, errors]).toEqual([
      2,
      'tthc: ở đây có danh mục “catalog”, “danh-muc”; chọn một bằng -C, như -C danh-muc.\n',
    ])
  })

  test('one of another name is named, not taken', async () => {
    expect(await run(['list'], { cwd: folderWith('danh-muc') })).toMatchObject({
      code: 2,
      errors: 'tthc: ở đây có danh mục “danh-muc”; chọn một bằng -C, như -C danh-muc.\n',
    })
  })

  test('inside a catalog it is that one', async () => {
    const cwd = folderWith('catalog', 'danh-muc')
    expect((await run(['list'], { cwd: join(cwd, 'danh-muc/procedures') })).code).toBe(0)
  })
})

describe('the sample', () => {
  const before = filesIn(join(projectFolder, 'catalog'))

  test.each([
    ['validate', '--fix'],
    ['draft', '--procedure', '1.004222', '--cut', 'document-removed:ban-khai-nhan-khau'],
    ['apply', '2020-hoa-giai-vien'],
    ['proposal', 'submit', '2020-hoa-giai-vien'],
  ])('is not written to by default: %s', async (...words) => {
    const { code, errors } = await run(words)
    expect([code, errors]).toEqual([2, expect.stringContaining('catalog là danh mục ví dụ của chương trình')])
    expect(filesIn(join(projectFolder, 'catalog'))).toEqual(before)
  })

  test('may be read, and written to by whoever names it', async () => {
    expect((await run(['validate', '--fix', '--dry-run'])).code).toBe(0)
    expect((await run(['validate', '--fix', '-C', 'catalog'])).code).toBe(0)
    expect(filesIn(join(projectFolder, 'catalog'))).toEqual(before)
  })

  test('a copy of it is a catalog like any other', async () => {
    const cwd = folderWith('small')
    renameSync(join(cwd, 'small'), join(cwd, 'catalog'))
    expect((await run(['validate', '--fix'], { cwd })).code).toBe(0)
  })
})
