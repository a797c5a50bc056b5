import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, run } from './run.ts'
import { edited, temporaryFolder } from '../build/folders.ts'

const base = fixture('dien-khanh-small')
const permanentResidence = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'
const household = 'procedures/district/ho-kinh-doanh/1.001612.yaml'
const paper = '    - id: so-ho-khau\n      name: Sổ hộ khẩu\n      purpose: present\n      originals: 1\n'

describe('text', () => {
  const other = (id: string): string => `    - id: ${id}\n      name: Giấy ${id}\n`

  test('what goes and what comes apart, then the net', async () => {
    const folder = edited(base, [permanentResidence, paper, other('moi')])
    const text = readFileSync(join(folder, permanentResidence), 'utf8')
    writeFileSync(join(folder, permanentResidence), text.replace(/ {4}- id: (?!moi)[\s\S]*?(?= {4}- id: moi)/, ''))
    const [vi = '', en = ''] = (
      await Promise.all(['vi', 'en'].map((lang) => run(['diff', base, folder, '--lang', lang])))
    ).map(({ output }) => output.replace(/\s+/g, ' '))
    const gone = Number(/bớt (\d+) giấy tờ, thêm 1 giấy tờ; bù trừ: bớt (\d+) giấy tờ/.exec(vi)?.[1])
    expect(gone).toBeGreaterThanOrEqual(2)
    expect(vi).toContain(
      `- Giấy tờ người dân phải có: bớt ${gone} giấy tờ, thêm 1 giấy tờ; bù trừ: bớt ${gone - 1} giấy tờ `,
    )
    expect(en).toContain(
      `- Papers to bring: ${gone} papers less, 1 paper more; net: ${gone - 1} ${gone === 2 ? 'paper' : 'papers'} less`,
    )
  })

  test('working days and calendar days are never summed', async () => {
    const folder = edited(
      base,
      [permanentResidence, 'statutory: 25 ngày', 'statutory: 25 ngày\n  committed: 20 ngày'],
      [household, 'committed: 10 ngày làm việc', 'committed: 9 ngày làm việc'],
    )
    expect((await run(['diff', base, folder])).output).toMatch(
      /- Thời hạn cam kết \(ngày\): bớt 5 ngày\n- Thời hạn cam kết \(ngày làm việc\): bớt 1 ngày làm việc\n/,
    )
  })

  test('a renaming stands apart, and the procedure once more only for what else changes', async () => {
    const { output } = await run([
      'diff',
      base,
      edited(base, [household, 'name: Đăng ký thành lập hộ kinh doanh', 'name: Đăng ký hộ kinh doanh']),
    ])
    expect(output).toContain('Đổi mã, đổi tên, gộp, tách, chuyển thẩm quyền (1)\n\n- không đổi gánh nặng: 1.001612 ')
    expect(output.match(/1\.001612/g)).toHaveLength(1)
  })

  test('what did not change is one line; --verbose lists it and says what each change means', async () => {
    const folder = edited(base, [household, 'committed: 10 ngày làm việc', 'committed: 9 ngày làm việc'])
    const [short, long] = await Promise.all([run(['diff', base, folder]), run(['diff', base, folder, '--verbose'])])
    expect(short.output).toMatch(/\n\nKhông đổi: 1 thủ tục \(--verbose để xem\)\.\n$/)
    expect(short.output).not.toContain('vì thời gian ngắn hơn')
    expect(long.output.replace(/\s+/g, ' ')).toContain(
      'Cơ quan hứa trả kết quả trong 9 ngày làm việc thay vì 10 ngày làm việc (giảm 1 ngày làm việc, 10%), vì thời gian ngắn hơn.',
    )
    expect(long.output).toMatch(/\n\nKhông đổi: 1 thủ tục\n\n- 1\.004222 Đăng ký thường trú\n$/)
    expect((await run(['diff', base, folder, '--level', 'district'])).output).not.toContain('Không đổi:')
  })
})

describe('the format', () => {
  const folder = (): string => edited(base, [household, 'committed: 10 ngày làm việc', 'committed: 9 ngày làm việc'])

  test.each([
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['html', '<!DOCTYPE html>'],
    ['md', '1 thủ tục thay đổi: **1'],
    ['json', '{'],
    ['txt', '1 thủ tục thay đổi: 1'],
  ])('is that of the ending .%s', async (ending, start) => {
    const file = join(temporaryFolder(), `a.${ending}`)
    expect((await run(['diff', base, folder(), '-o', file])).code).toBe(0)
    expect(readFileSync(file, 'latin1').startsWith(Buffer.from(start).toString('latin1'))).toBe(true)
    expect((await run(['diff', base, folder(), '-o', file])).code).toBe(2)
  })

  test('is the one that is asked for where the ending says none', async () => {
    const file = join(temporaryFolder(), 'a.ket-qua')
    await run(['diff', base, folder(), '-o', file, '--format', 'json'])
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ schemaVersion: 1 })
  })

  test.each([['--format', 'docx'], ['--format', 'xlsx'], ['--redline']])(
    '%s %s is not shown on a terminal',
    async (...options) => {
      const { code, output, errors } = await run(['diff', base, folder(), ...options], { terminal: true })
      expect([code, output]).toEqual([2, ''])
      expect(errors).toMatch(/^tthc: (docx|xlsx) không in ra màn hình được; ghi vào tệp bằng -o TỆP\.\1\.\n$/)
    },
  )

  test.each([[['--format', 'markdown']], [['-o', 'a.html']]])('--redline with %j is refused', async (options) => {
    expect(await run(['diff', base, folder(), '--redline', ...options])).toMatchObject({
      code: 2,
      output: '',
      errors: expect.stringContaining('--redline chỉ có ở định dạng docx') as string,
    })
    expect((await run(['propose', '2019-thuong-tru', '--redline', '--format', 'html', '-C', base])).code).toBe(2)
  })

  test('Markdown is no longer than asked, and says how many changes are left and how to see them', async () => {
    const { output } = await run([
      'diff',
      '+2016-khai-sinh',
      '+2019-thuong-tru',
      '+2020-phan-cap-mai-tang',
      '+2020-giay-phep-xay-dung',
      '--format',
      'markdown',
      '--max-length',
      '2000',
      '-C',
      'catalog',
    ])
    expect(output.length).toBeLessThanOrEqual(2000)
    expect(output).toMatch(/\*\*… còn \d+ thay đổi; xem đủ bằng: tthc diff \+2016-khai-sinh .*\*\*\n/)
    expect((await run(['diff', base, folder(), '--max-length', '10'])).code).toBe(2)
  })
})

test('the page says of what is only recorded what the text says: nobody knows whether somebody gains or loses', async () => {
  const folder = edited(base, [
    permanentResidence,
    'dossier:',
    'fees:\n  - { id: le-phi, name: Lệ phí, amount: 8000 }\ndossier:',
  ])
  const text = (await run(['diff', base, folder])).output.replace(/\s+/g, ' ')
  expect(text).toContain('0 không đổi gánh nặng, 1 ghi nhận')
  const page = (await run(['diff', base, folder, '--format', 'html'])).output
  expect(page).toContain('chưa biết lợi hay thiệt ở 1 (mới ghi nhận)')
  for (const words of ['<strong>0</strong> không đổi gánh nặng', '<strong>1</strong> ghi nhận', '1 ghi nhận</span>'])
    expect(page).toContain(words)
  expect(page).not.toContain('không thấy khác')
})
