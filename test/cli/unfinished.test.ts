import { expect, test } from 'vitest'
import { copyOf, edit } from '../build/folders.ts'
import { projectFolder, run } from './run.ts'
import { join } from 'node:path'

const sample = join(projectFolder, 'catalog')

test('a document with a placeholder in it is a draft, and says why once', async () => {
  const folder = copyOf(sample)
  edit(folder, 'catalog.yaml', (text) => text.replace(/^issuingBody: .*$/m, 'issuingBody: "[ĐIỀN: tên cơ quan]"'))
  const { code, output, errors } = await run(['propose', '2019-thuong-tru', '--format', 'markdown', '-C', folder])
  expect([code, errors]).toEqual([
    0,
    expect.stringMatching(/^tthc: .*catalog\.yaml còn chỗ chờ điền nên văn bản ghi DỰ THẢO/),
  ])
  expect(output).toContain('DỰ THẢO')
  expect((await run(['propose', '2019-thuong-tru', '--format', 'markdown', '-q', '-C', folder])).errors).toBe('')
})

test('without one it is not', async () => {
  const { output, errors } = await run(['propose', '2019-thuong-tru', '--format', 'markdown', '-C', sample])
  expect([output.includes('DỰ THẢO'), errors]).toEqual([false, ''])
})

test('a placeholder in another proposal is none of its business', async () => {
  const folder = copyOf(sample)
  edit(folder, 'proposals/2016/2016-khai-sinh.yaml', (text) => text.replace(/^title: .*$/m, 'title: TODO'))
  const of = (id: string) => run(['propose', id, '--format', 'markdown', '-C', folder])
  expect((await of('2019-thuong-tru')).output).not.toContain('DỰ THẢO')
  expect((await of('2016-khai-sinh')).output).toContain('DỰ THẢO')
})
