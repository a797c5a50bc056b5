import { chmodSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOf, json, projectFolder, run, type Run } from './run.ts'

const DECISION = 'history:\n  - { status: submitted, date: 2019-05-10 }\n  - { status: approved, date: 2019-06-10, number: 12/QĐ-UBND, issuer: Chủ tịch Ủy ban nhân dân huyện }\n'
const proposalFile = (cwd: string, id: string): string => join(cwd, 'proposals', id.slice(0, 4), `${id}.yaml`)
const edit = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(file, 'utf8')
  expect(text.replace(from, to)).not.toBe(text)
  writeFileSync(file, text.replace(from, to))
}

/** The sample catalog in which some proposals are approved. */
function sample(...ids: readonly string[]): string {
  const cwd = copyOf(join(projectFolder, 'catalog'))
  for (const id of ids) writeFileSync(proposalFile(cwd, id), readFileSync(proposalFile(cwd, id), 'utf8').replace(/^history:\n( .*\n)*/m, '').replace(/^status: .*\n/m, `status: approved\n${DECISION}`))
  return cwd
}
const apply = (cwd: string, ...args: string[]): Promise<Run> => run(['apply', '-C', cwd, '--as-of', '2021-01-01', '--lang', 'vi', ...args], { cwd })
const texts = (cwd: string): Record<string, string> => Object.fromEntries(readdirSync(cwd, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml')).map((name) => [name, readFileSync(join(cwd, name), 'utf8')]))

const SORTS = ['2019-thuong-tru', '2018-an-toan-thuc-pham', '2019-the-bhyt-tre-em', '2019-phi-tham-dinh', '2020-bai-bo-bo-tri-dan-cu', '2020-gop-ho-kinh-doanh', '2020-phan-cap-mai-tang', '2020-truc-tuyen-muc-do-3', '2020-giay-phep-xay-dung']

describe('what is written', () => {
  test.each(SORTS)('only the lines that must change: %s', async (id) => {
    const cwd = sample(id)
    const before = texts(cwd)
    const { code, output } = await apply(cwd, id, '--dry-run')
    expect([code, texts(cwd)]).toEqual([0, before])
    await expect(output).toMatchFileSnapshot(join(projectFolder, `test/golden/apply/${id}.diff`))
  })

  test.each(SORTS)('the catalog shows it then, and nothing is left to do: %s', async (id) => {
    const cwd = sample(id)
    expect((await apply(cwd, id)).errors).toMatch(/^Đã ghi [\s\S]+\nGhi là đã thực hiện: tthc proposal implement \S+\.\n$/)
    const after = texts(cwd)
    expect(json<{ summary: { procedures: number } }>(await run(['diff', `+${id}`, '-C', cwd, '--as-of', '2021-01-01', '--format', 'json'], { cwd })).summary.procedures).toBe(0)
    expect((await apply(cwd, id)).errors).toBe(`Danh mục đã thể hiện mọi thay đổi của ${id}; không có gì để ghi.\n`)
    expect(texts(cwd)).toEqual(after)
    const { code, output } = await run(['validate', '-C', cwd, '--format', 'concise', '--lang', 'en'], { cwd })
    expect([code, output.split('\n').filter((line) => / (error|warning) /.test(line))]).toEqual([0, []])
  })

  test('the last fee goes, and the catalog says that there is none', async () => {
    const cwd = sample('2019-phi-tham-dinh')
    const file = join(cwd, 'procedures/commune/ho-tich/2.000635.yaml')
    expect(readFileSync(file, 'utf8')).toMatch(/^fees:\n {2}- \{ .*\}\n(?! )/m)
    const [, fee] = /^ {2}- \{ id: (\S+),/m.exec(readFileSync(file, 'utf8').split('fees:\n')[1]!)!
    edit(proposalFile(cwd, '2019-phi-tham-dinh'), /^items:\n[\s\S]*/m, `items:\n  - procedures: ["2.000635"]\n    competence: own\n    changes:\n      - { kind: fee-removed, key: ${fee}, reason: Bớt phí. }\n`)
    expect((await apply(cwd, '2019-phi-tham-dinh')).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^fees: \[\]\n/m)
  })

  test('line ends, byte order mark and comments stay', async () => {
    const cwd = sample('2019-thuong-tru')
    const file = join(cwd, 'procedures/commune/dang-ky-cu-tru/1.004222.yaml')
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replace('committed: 12 ngày', 'committed: "12 ngày" # đã bàn').replace(/\n/g, '\r\n')}`)
    const before = readFileSync(file, 'utf8').split('\r\n')
    await apply(cwd, '2019-thuong-tru')
    const after = readFileSync(file, 'utf8').split('\r\n')
    expect(after[0]).toBe(before[0])
    expect(after.filter((line) => !before.includes(line)).map((line) => line.trim().slice(0, 50))).toEqual(['committed: "10 ngày" # đã bàn', '- { id: giay-to-cho-o, name: Giấy tờ chứng minh ch'])
    expect(readFileSync(file, 'utf8').replaceAll('\r\n', '')).not.toContain('\n')
  })

  test('several proposals one after the other, all or none', async () => {
    const cwd = sample('2020-gop-ho-kinh-doanh', '2020-truc-tuyen-muc-do-3')
    expect((await apply(cwd, '2020-gop-ho-kinh-doanh', '2020-truc-tuyen-muc-do-3')).code).toBe(0)
    const text = readFileSync(join(cwd, 'procedures/district/ho-kinh-doanh/2.000720.yaml'), 'utf8')
    expect(text).toContain('replaces: ["1.001570", "2.000575"]')
    expect(text).toContain('channels: [in-person, online-3]')
  })

  test('what is there already is told, the rest is made', async () => {
    const cwd = sample('2019-thuong-tru')
    edit(join(cwd, 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'), 'committed: 12 ngày', 'committed: 10 ngày')
    expect((await apply(cwd, '2019-thuong-tru')).errors).toContain('1 thay đổi đã có sẵn trong danh mục.')
  })

  test('a new procedure gets the file where it belongs', async () => {
    const cwd = sample('2019-thuong-tru')
    edit(proposalFile(cwd, '2019-thuong-tru'), /^items:\n[\s\S]*/m,
      'items:\n  - procedures: []\n    competence: recommendation\n    changes:\n      - { kind: created, to: { code: "1.999999", name: Xác nhận lưu trú, levels: [commune], field: dang-ky-cu-tru, authority: cong-an-xa, processingTime: { committed: 1 ngày, statutory: 2 ngày } }, reason: Theo luật mới. }\n    recommendation:\n      - { amend: { document: 81/2006/QH11, article: 21 }, action: Quy định thủ tục, by: Quốc hội }\n'.replace('procedures: []', 'procedures: ["1.004222"]'))
    expect((await apply(cwd, '2019-thuong-tru')).errors).toContain('Đã ghi procedures/commune/dang-ky-cu-tru/1.999999.yaml\n')
    expect(readFileSync(join(cwd, 'procedures/commune/dang-ky-cu-tru/1.999999.yaml'), 'utf8')).toBe(
      'code: "1.999999"\nname: Xác nhận lưu trú\nlevels:\n  - commune\nfield: dang-ky-cu-tru\nauthority: cong-an-xa\nprocessingTime:\n  statutory: 2 ngày\n  committed: 1 ngày\n')
  })
})

describe('refusals: nothing is written', () => {
  const residence = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'
  const id = '2019-thuong-tru'
  const file = `proposals/2019/${id}.yaml`

  async function refused(cwd: string, code: number, message: string | RegExp, ...args: string[]): Promise<void> {
    const before = texts(cwd)
    const result = await apply(cwd, ...(args.length === 0 ? [id] : args))
    expect([result.code, result.errors, result.output]).toEqual([code, typeof message === 'string' ? message : expect.stringMatching(message), ''])
    expect(texts(cwd)).toEqual(before)
  }

  test('an id that there is not', async () => {
    await refused(sample(), 3, 'tthc: không có phương án “2019-thuong-tu”. Có phải là “2019-thuong-tru”?\n', '2019-thuong-tu')
  })

  test.each([
    ['draft', 'dự thảo', ` Trình trước: tthc proposal submit ${id}.`], ['submitted', 'đã trình', ` Ghi quyết định thông qua: tthc proposal approve ${id}.`],
    ['rejected', 'không thông qua', ''], ['withdrawn', 'đã rút', ''],
  ])('one that is %s', async (status, words, next) => {
    const cwd = sample(id)
    edit(join(cwd, file), 'status: approved', `status: ${status}`)
    await refused(cwd, 2, `tthc: ${file}:12:9: phương án “${id}” đang là “${words}”; chỉ phương án đã thông qua mới đưa vào danh mục.${next}\n`)
  })

  test('one that applies later', async () => {
    const cwd = sample(id)
    edit(join(cwd, file), /^effectiveFrom: .*\n|^status: /m, 'effectiveFrom: 2021-07-01\nstatus: ')
    await refused(cwd, 2, /phương án “2019-thuong-tru” áp dụng từ ngày 01\/07\/2021, sau ngày tính 01\/01\/2021; đến ngày ấy chạy lại, hoặc thêm --as-of 2021-07-01\.\n$/)
  })

  test('a catalog that says something else by now, with both places', async () => {
    const cwd = sample(id)
    edit(join(cwd, residence), 'committed: 12 ngày', 'committed: 11 ngày')
    await refused(cwd, 1, new RegExp(`^${file}:\\d+:9: error conflicting-proposal Phương án “${id}” lập từ “12 ngày”, nhưng thủ tục 1\\.004222 nay là “11 ngày”; lập lại phương án từ giá trị này, hoặc sửa danh mục\\.\n${residence}:12:14: info conflicting-proposal Danh mục nay ghi như vậy\\.\n$`))
  })

  test('a second proposal that contradicts the first', async () => {
    const cwd = sample(id, '2014-thoi-gian-cap-xa')
    edit(join(cwd, residence), 'committed: 12 ngày', 'committed: 15 ngày')
    await refused(cwd, 1, /2019-thuong-tru” lập từ “12 ngày”, nhưng thủ tục 1\.004222 nay là “15 ngày”/, id, '2014-thoi-gian-cap-xa')
  })

  test('a procedure that has ended', async () => {
    const cwd = sample(id)
    edit(join(cwd, residence), /^validity: .*$/m, 'validity: { from: 2015-01-01, to: 2020-12-31 }')
    await refused(cwd, 1, /thủ tục 1\.004222 không còn hiệu lực trong danh mục; sửa phương án\./)
  })

  test('a file that cannot be amended', async () => {
    const cwd = sample(id)
    edit(join(cwd, residence), /- \{ id: giay-to-cho-o, .*\}/, '- ? originals\n      : 1\n      id: giay-to-cho-o\n      name: Giấy tờ chứng minh chỗ ở hợp pháp\n      type: giay-to-cho-o\n      purpose: submit')
    await refused(cwd, 2, `tthc: ${residence}: cách viết YAML của tệp này (neo, bí danh, hoặc khối lồng khác thường) không sửa tự động được; chưa ghi gì. Sửa tệp này bằng tay rồi chạy lại.\n`)
  })

  test('a place where another file lies', async () => {
    const cwd = sample('2020-phan-cap-mai-tang')
    writeFileSync(join(cwd, 'procedures/commune/bao-tro-xa-hoi/1.001731.yaml'), readFileSync(join(cwd, 'procedures/commune/ho-tich/1.001193.yaml'), 'utf8').replace('1.001193', '1.999998'))
    await refused(cwd, 2, 'tthc: procedures/commune/bao-tro-xa-hoi/1.001731.yaml: đã có tệp ở đó nên không ghi.\n', '2020-phan-cap-mai-tang')
  })

  test('a catalog that is broken', async () => {
    const cwd = sample(id)
    edit(join(cwd, residence), 'committed: 12 ngày', 'commited: 12 ngày')
    await refused(cwd, 2, /^tthc: procedures\/commune\/dang-ky-cu-tru\/1\.004222\.yaml:12:3: Không có khóa “commited” ở đây\. Có phải là “committed”\? Chạy tthc validate, sửa rồi làm lại\.\n$/)
  })

  test('a link in the place of a file', async () => {
    const cwd = sample(id)
    const elsewhere = join(copyOf(join(projectFolder, 'catalog')), residence)
    rmSync(join(cwd, residence))
    symlinkSync(elsewhere, join(cwd, residence))
    const before = readFileSync(elsewhere, 'utf8')
    const { code, errors } = await apply(cwd, id)
    expect([code, errors]).toEqual([2, `tthc: ${residence}:1:1: Liên kết không được đọc theo; hãy đặt chính tệp hoặc thư mục ấy vào đây. Chạy tthc validate, sửa rồi làm lại.\n`])
    expect(readFileSync(elsewhere, 'utf8')).toBe(before)
  })

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a folder that may not be written', async () => {
    const cwd = sample(id)
    chmodSync(join(cwd, 'procedures/commune/dang-ky-cu-tru'), 0o555)
    await refused(cwd, 2, /không ghi được \(EACCES\); chưa tệp nào bị đổi\. Kiểm tra quyền ghi và dung lượng đĩa\./)
    chmodSync(join(cwd, 'procedures/commune/dang-ky-cu-tru'), 0o755)
  })
})
