import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { copyOf, edit } from '../build/folders.ts'
import { projectFolder, run, type Run } from './run.ts'
import { slowly } from '../lane.ts'

const PROCEDURE = 'procedures/commune/giam-ngheo/1.000506.yaml'
const sample = (): string => copyOf(join(projectFolder, 'catalog'))
const draft = (cwd: string, ...args: string[]): Promise<Run> =>
  run(['draft', '--reason', 'Thẩm định ngay khi có giấy đề nghị.', '--id', '2020-thu', ...args], { cwd })
const CUT = ['--procedure', '1.000506', '--cut', 'processing-time:committed=3 ngày làm việc']
const PATH = 'proposals/2020/2020-thu.yaml'

slowly(
  'a shorter time that the steps no longer add up to is not submitted; it says which steps to shorten',
  async () => {
    const cwd = sample()
    await draft(cwd, ...CUT)
    const { code, errors } = await run(['proposal', 'submit', '2020-thu'], { cwd })
    expect([code, errors]).toEqual([
      2,
      'tthc: thực hiện phương án “2020-thu” thì danh mục có 1 lỗi nên chưa trình được; sửa phương án rồi làm lại:\n' +
        `  ${PROCEDURE}:21:1 Các bước cộng lại là 5 ngày làm việc, nhưng thời hạn cam kết là “3 ngày làm việc”; sửa thời gian của bước, hoặc ghi thời hạn cam kết là “5 ngày làm việc”. [steps-do-not-sum]` +
        ' Rút các bước cho khớp, như tiep-nhan: 0,5 ngày làm việc → 0,25 ngày làm việc, xu-ly: 3 ngày làm việc → 1,75 ngày làm việc, ky: 1 ngày làm việc → 0,75 ngày làm việc, tra-ket-qua: 0,5 ngày làm việc → 0,25 ngày làm việc (tthc draft --scale-steps ghi giúp).\n',
    ])
    expect(readFileSync(join(cwd, PATH), 'utf8')).toContain('status: draft')
  },
)

slowly('draft --scale-steps shortens the steps with it, and the whole way is clean', async () => {
  const cwd = sample()
  await draft(cwd, ...CUT, '--scale-steps')
  for (const args of [
    ['proposal', 'submit', '2020-thu'],
    ['proposal', 'approve', '2020-thu', '--number', '1/QĐ-UBND', '--date', '2020-11-08'],
    ['apply', '2020-thu'],
    ['proposal', 'implement', '2020-thu'],
  ])
    expect((await run(args, { cwd })).code, args.join(' ')).toBe(0)
  expect((await run(['validate', '--format', 'concise'], { cwd })).output).not.toContain(PROCEDURE)
})

test('nothing is implemented in a catalog whose procedure has errors', async () => {
  const cwd = sample()
  await draft(cwd, ...CUT)
  edit(cwd, PATH, (text) =>
    text.replace(
      'status: draft\n',
      'status: approved\nhistory:\n  - { status: approved, date: 2020-11-01, number: 1/QĐ-UBND, issuer: Chủ tịch Ủy ban nhân dân huyện Diên Khánh }\n',
    ),
  )
  expect((await run(['apply', '2020-thu'], { cwd })).code).toBe(0)
  const { code, errors } = await run(['proposal', 'implement', '2020-thu'], { cwd })
  expect([code, errors]).toEqual([2, expect.stringContaining('còn 1 lỗi nên chưa ghi là đã thực hiện')])
  expect(errors).toContain('[steps-do-not-sum]')
})

test('where no time is committed, what the law gives is cut', async () => {
  const cwd = sample()
  edit(cwd, PROCEDURE, (text) => text.replace('  committed: 5 ngày làm việc\n', ''))
  expect((await draft(cwd, ...CUT)).code).toBe(0)
  expect(readFileSync(join(cwd, PATH), 'utf8')).toContain('from: 7 ngày làm việc\n        to: 3 ngày làm việc')
})

test('a change from one unit to another is a warning that says what to write', async () => {
  const cwd = sample()
  await draft(cwd, ...CUT)
  edit(cwd, PATH, (text) => text.replace('to: 3 ngày làm việc', 'to: 3 ngày'))
  const { output } = await run(['validate', '--format', 'concise'], { cwd })
  expect(output).toContain(`${PATH}:13:13: warning mixed-time-units “5 ngày làm việc” và “3 ngày” không so sánh được`)
  expect(output).toContain('ghi “to” cùng đơn vị với “from”')
})

test.each(['2019-phi-tham-dinh', '2018-an-toan-thuc-pham'])('%s was not approved: no decision', async (id) => {
  const cwd = sample()
  const { code, errors } = await run(['propose', id, '--document', 'decision', '--format', 'markdown'], { cwd })
  expect([code, errors]).toEqual([2, expect.stringContaining('nên không có quyết định thông qua')])
  const all = await run(['propose', id, '--document', 'all', '--format', 'markdown', '-o', 'out'], { cwd })
  expect([all.code, all.errors.includes('-plan.md'), all.errors.includes('decision')]).toEqual([0, true, false])
})

test.each(['markdown', 'html'])(
  'what is about a draft says so in its head, and what is submitted does not: %s',
  async (format) => {
    const cwd = sample()
    const plan = async (id: string): Promise<string> => (await run(['propose', id, '--format', format], { cwd })).output
    expect(await plan('2020-gop-ho-kinh-doanh')).toContain('DỰ THẢO')
    expect(await plan('2020-bai-bo-bo-tri-dan-cu')).not.toContain('DỰ THẢO')
  },
)

test('a Word file of a draft is marked, and is laid out as the decree asks', async () => {
  const cwd = sample()
  await run(['propose', '2020-gop-ho-kinh-doanh', '--document', 'decision', '-o', 'out'], { cwd })
  const file = 'out/2020-gop-ho-kinh-doanh-decision.docx'
  expect((await run(['propose', '--check', file], { cwd })).code).toBe(0)
  const xml = strFromU8(unzipSync(readFileSync(join(cwd, file)))['word/document.xml']!)
  expect(xml).toContain('DỰ THẢO')
})
