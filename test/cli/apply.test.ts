import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { JOURNAL } from '#model/catalog.ts'
import { fileSystem } from '#store/file-system.ts'
import { begin } from '#store/journal.ts'
import { secretIn } from '#store/secret.ts'
import { copyOf, temporaryFolder } from '../build/folders.ts'
import { json, projectFolder, run, stateHome } from './run.ts'
import { slowly, some } from '../lane.ts'

const golden = join(projectFolder, 'test/golden/apply')
const sample = (): string => copyOf(join(projectFolder, 'catalog'))
const apply = (cwd: string, ...args: string[]): ReturnType<typeof run> => run(['apply', '-C', cwd, ...args], { cwd })
const pathOf = (id: string): string => `proposals/${id.slice(0, 4)}/${id}.yaml`
const HEAD = '# yaml-language-server: $schema=../../../schemas/proposal.schema.json\n'

function edit(cwd: string, path: string, change: (text: string) => string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  const before = existsSync(join(cwd, path)) ? readFileSync(join(cwd, path), 'utf8') : ''
  const after = change(before)
  expect(after, path).not.toBe(before)
  writeFileSync(join(cwd, path), after)
}

/** Approves a proposal of the sample; what it recommends is taken up, from the day on which it applies. */
const approve = (cwd: string, id: string): void =>
  edit(cwd, pathOf(id), (text) => {
    const day = /^effectiveFrom: (\S+)/m.exec(text)?.[1] ?? '2020-11-08'
    return text
      .replace(/^status: .*$/m, 'status: approved')
      .replace(/^ {4}recommendation:\n(?: {6}.*\n)+/gm, (block) => `${block}    adopted: [${decision(day)}]\n`)
  })

const decision = (day: string): string =>
  `{ by: Chính phủ, number: 1/2020/NĐ-CP, date: 2020-10-20, effectiveFrom: ${day} }`

/** A proposal of the test, approved, and taken up by a higher decision. */
function propose(cwd: string, id: string, procedures: readonly string[], changes: string, status = 'approved'): void {
  const yaml = changes
    .trim()
    .split('\n')
    .map((line) => `      - { ${line.trim()}, reason: Vì vậy. }\n`)
    .join('')
  edit(
    cwd,
    pathOf(id),
    () =>
      `${HEAD}id: ${id}\nyear: 2020\ntitle: Thử\nillustrative: true\norigin: { kind: review }\nstatus: ${status}\neffectiveFrom: 2020-11-01\nitems:\n  - procedures: [${procedures.map((code) => `"${code}"`).join(', ')}]\n    competence: recommendation\n    changes:\n${yaml}    recommendation: [{ amend: { document: 60/2014/QH13 }, action: Sửa, by: Quốc hội }]\n    adopted: [${decision('2020-11-01')}]\n    benefit: Nhẹ việc.\n`,
  )
}

/** Everything in a folder. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )

const NEW = (code: string, rest = ''): string =>
  `{ code: "${code}", name: Thủ tục mới ${code}, authority: ubnd-xa, field: ho-tich, levels: [commune]${rest} }`

/** A proposal of every sort: its id, and how it comes into the copy of the sample catalog. */
const sorts: readonly (readonly [sort: string, id: string, prepare: (cwd: string, id: string) => void])[] = [
  ['time', '2020-hoa-giai-vien', () => undefined],
  ['time of a case', '2020-giay-phep-xay-dung', approve],
  ['paper removed', '2020-so-ho-khau-ho-tich', approve],
  ['channel', '2020-truc-tuyen-muc-do-3', approve],
  ['merger', '2020-gop-ho-kinh-doanh', approve],
  ['abolition', '2020-bai-bo-bo-tri-dan-cu', approve],
  ['delegation', '2020-phan-cap-mai-tang', approve],
  [
    'abolition with a successor',
    '2020-bai-bo-co-thay',
    (cwd, id) => propose(cwd, id, ['1.003281'], 'kind: abolished, replacedBy: ["1.001731"]'),
  ],
  [
    'fee',
    '2020-le-phi',
    (cwd, id) =>
      propose(
        cwd,
        id,
        ['1.000894', '2.000635'],
        'kind: fee-added, key: le-phi-moi, to: { amount: 8000, name: "Lệ phí: bản sao", id: le-phi-moi, per: bản }',
      ),
  ],
  [
    'steps',
    '2020-cac-buoc',
    (cwd, id) =>
      propose(
        cwd,
        id,
        ['1.000894'],
        `
    kind: step-order, from: [tiep-nhan, xu-ly, ky, tra-ket-qua], to: [xu-ly, tiep-nhan, ky, tra-ket-qua]
    kind: step-removed, key: ky, from: { id: ky, name: Ký Giấy chứng nhận kết hôn, by: lanh-dao-ubnd-xa }
    kind: step-added, key: bao-tin, after: xu-ly, to: { name: Báo tin, id: bao-tin }
    kind: step-duration, key: xu-ly, to: 4 giờ`,
      ),
  ],
  [
    'requirements gone',
    '2020-dieu-kien',
    (cwd, id) => propose(cwd, id, ['1.000894'], 'kind: requirement-removed, key: do-tuoi'),
  ],
  [
    'recode',
    '2020-doi-ma',
    (cwd, id) =>
      propose(
        cwd,
        id,
        ['1.000894'],
        'kind: recoded, to: "1.900894"\n kind: renamed, from: Đăng ký kết hôn, to: Đăng ký kết hôn tại xã',
      ),
  ],
  [
    'new procedure',
    '2020-ban-hanh',
    (cwd, id) =>
      propose(
        cwd,
        id,
        ['1.900001'],
        `kind: created, to: ${NEW('1.900001', ', fees: [], dossier: { documents: [{ name: Tờ khai, id: to-khai, originals: 1 }], sets: 1 }')}`,
      ),
  ],
  [
    'split',
    '2020-tach',
    (cwd, id) =>
      propose(
        cwd,
        id,
        ['1.000894'],
        `kind: split, from: "1.000894", to: ["1.900002", "1.900003"], targets: [${NEW('1.900002', ', validity: { from: 2020-11-01, replaces: ["1.000894"] }')}, ${NEW('1.900003', ', validity: { from: 2020-11-01, replaces: ["1.000894"] }')}]`,
      ),
  ],
]

describe('each sort of proposal changes these lines and no other', () => {
  test.each(some(sorts))('%s', async (_, id, prepare) => {
    const cwd = sample()
    prepare(cwd, id)
    const before = filesIn(cwd)
    const shown = await apply(cwd, id, '--dry-run')
    expect([shown.code, filesIn(cwd)]).toEqual([0, before])
    await expect(shown.output).toMatchFileSnapshot(join(golden, `${id}.diff`))
    const { code, errors } = await apply(cwd, id)
    expect([code, errors]).toEqual([
      0,
      expect.stringMatching(
        new RegExp(`Đã ghi procedures/[^]*\\nSau đó chạy tthc validate, rồi tthc proposal implement ${id}\\.\\n$`),
      ),
    ])
    expect(await apply(cwd, id, '--dry-run')).toEqual({
      code: 0,
      output: '',
      errors: `Danh mục đã như phương án “${id}” ghi; không có gì để ghi.\n`,
    })
    const after = filesIn(cwd)
    expect(await apply(cwd, id)).toMatchObject({ code: 0, output: '' })
    expect(filesIn(cwd)).toEqual(after)
    await noNewErrors(cwd)
  })
})

/** The catalog is as sound as before, while the proposal waits to be marked implemented and when it is. */
async function noNewErrors(cwd: string): Promise<void> {
  const found = json<{ diagnostics: { code: string; severity: string; file: string; line: number }[] }>(
    await run(['validate', '-C', cwd, '--format', 'json'], { cwd }),
  ).diagnostics
  const waived = ['approved-without-decision', 'implemented-but-absent', 'no-recommendation']
  expect(found.filter(({ code, severity }) => severity === 'error' && !waived.includes(code))).toEqual([])
}

slowly(
  'what is applied is found by implemented-but-absent before, and not after',
  async () => {
    const absent = async (cwd: string): Promise<number> =>
      json<{ diagnostics: { code: string; file: string }[] }>(
        await run(['validate', '-C', cwd, '--format', 'json'], { cwd }),
      ).diagnostics.filter(({ code, file }) => code === 'implemented-but-absent' && file.includes('2020-')).length
    for (const [, id, prepare] of sorts.filter(([sort]) =>
      ['merger', 'abolition', 'delegation', 'steps', 'new procedure'].includes(sort),
    )) {
      const cwd = sample()
      prepare(cwd, id)
      const [approved, implemented] = ['approved', 'implemented'].map(
        (status) => () => edit(cwd, pathOf(id), (text) => text.replace(/^status: .*$/m, `status: ${status}`)),
      ) as [() => void, () => void]
      implemented()
      expect(await absent(cwd), id).toBeGreaterThan(0)
      approved()
      expect((await apply(cwd, id)).code, id).toBe(0)
      implemented()
      expect(await absent(cwd), id).toBe(0)
    }
  },
  120_000,
)

test('comments, order, quotes, line ends and a byte order mark stay', async () => {
  const cwd = sample()
  approve(cwd, '2020-so-ho-khau-ho-tich')
  const path = 'procedures/commune/ho-tich/1.000894.yaml'
  edit(
    cwd,
    path,
    (text) =>
      `\uFEFF${text.replace('fees: []', 'fees: [] # miễn').replace('name: Đăng ký kết hôn\n', "name: 'Đăng ký kết hôn' # tên\n").replaceAll('\n', '\r\n')}`,
  )
  const before = readFileSync(join(cwd, path), 'utf8')
  expect((await apply(cwd, '2020-so-ho-khau-ho-tich')).code).toBe(0)
  expect(readFileSync(join(cwd, path), 'utf8')).toBe(before.replace(/ {4}- \{ id: so-ho-khau.*\r\n/, ''))
})

describe('several proposals', () => {
  test('are written in their order; partly done ones to the end', async () => {
    const cwd = sample()
    propose(
      cwd,
      '2020-a',
      ['1.000894'],
      'kind: renamed, from: Đăng ký kết hôn, to: Kết hôn\nkind: fee-added, key: x, to: { id: x, name: X, amount: 5 }',
    )
    propose(cwd, '2020-b', ['1.000894'], 'kind: field, from: ho-tich, to: tre-em')
    edit(cwd, 'procedures/commune/ho-tich/1.000894.yaml', (text) =>
      text.replace('name: Đăng ký kết hôn\n', 'name: Kết hôn\n'),
    )
    expect(await apply(cwd, '2020-a', '2020-b', '2020-a', '--lang', 'en')).toEqual({
      code: 0,
      output: '',
      errors: [
        'The proposal “2020-a”: the catalog shows 1 of its changes already, 1 are left to be written.\n',
        'Wrote procedures/commune/tre-em/1.000894.yaml (← procedures/commune/ho-tich/1.000894.yaml)\n',
        'Next run tthc validate, then tthc proposal implement 2020-a 2020-b.\n',
      ].join(''),
    })
    expect(existsSync(join(cwd, 'procedures/commune/ho-tich/1.000894.yaml'))).toBe(false)
  })

  test('that contradict each other are refused with both places', async () => {
    const cwd = sample()
    propose(cwd, '2020-a', ['1.000894'], 'kind: renamed, from: Đăng ký kết hôn, to: Kết hôn')
    propose(cwd, '2020-b', ['1.000894'], 'kind: renamed, from: Đăng ký kết hôn, to: Cưới')
    const before = filesIn(cwd)
    const { code, output, errors } = await apply(cwd, '2020-a', '2020-b', '-q')
    expect([code, output]).toEqual([1, ''])
    expect(errors).toContain(
      'proposals/2020/2020-b.yaml:13:9: error conflicting-proposal Thủ tục 1.000894: phương án lập từ “Đăng ký kết hôn”, nhưng theo phương án đứng trước nay là “Kết hôn”; không ghi gì.',
    )
    expect(errors).toContain(
      'proposals/2020/2020-a.yaml:13:9: info conflicting-proposal Thay đổi của phương án đứng trước.',
    )
    expect(filesIn(cwd)).toEqual(before)
  })
})

describe('refusals: nothing is written, and it says what to do', () => {
  const refused = async (
    cwd: string,
    args: readonly string[],
    code: number,
    message: string | RegExp,
  ): Promise<void> => {
    const before = filesIn(cwd)
    const result = await apply(cwd, ...args)
    expect([result.code, result.output]).toEqual([code, ''])
    expect(result.errors).toMatch(message)
    expect(filesIn(cwd)).toEqual(before)
  }

  test('an id that is not there', () =>
    refused(
      sample(),
      ['2020-hoa-giai-vie'],
      3,
      'tthc: không có phương án “2020-hoa-giai-vie”. Có phải là “2020-hoa-giai-vien”?\n',
    ))

  test.each([
    ['draft', 'dự thảo', 'Trình trước bằng tthc proposal submit 2020-a.'],
    ['submitted', 'đã trình', 'Khi có quyết định, ghi nó bằng tthc proposal approve 2020-a.'],
    ['rejected', 'không thông qua', 'Lập phương án mới bằng tthc draft nếu vẫn cần.'],
    ['withdrawn', 'đã rút', 'Lập phương án mới bằng tthc draft nếu vẫn cần.'],
  ])('one that is %s', async (status, word, next) => {
    const cwd = sample()
    propose(cwd, '2020-a', ['1.000894'], 'kind: renamed, to: Kết hôn', status)
    await refused(
      cwd,
      ['2020-hoa-giai-vien', '2020-a'],
      2,
      `tthc: proposals/2020/2020-a.yaml:7:9: phương án “2020-a” ở trạng thái “${word}”; chỉ phương án đã thông qua mới ghi vào danh mục. ${next}\n`,
    )
  })

  test('one that starts from another value, and one about a procedure that is no longer in force', async () => {
    const cwd = sample()
    propose(cwd, '2020-a', ['1.000894'], 'kind: renamed, from: Kết duyên, to: Kết hôn')
    await refused(
      cwd,
      ['2020-hoa-giai-vien', '2020-a'],
      1,
      'proposals/2020/2020-a.yaml:13:9: error conflicting-proposal Thủ tục 1.000894: phương án lập từ “Kết duyên”, nhưng theo danh mục nay là “Đăng ký kết hôn”; không ghi gì. Sửa phương án cho khớp danh mục, hoặc trả danh mục về như phương án ghi, rồi chạy lại.\n',
    )
    await refused(
      cwd,
      ['2020-a'],
      1,
      'procedures/commune/ho-tich/1.000894.yaml:3:7: info conflicting-proposal Danh mục nay ghi như vậy.',
    )
    edit(cwd, 'procedures/commune/ho-tich/1.000894.yaml', (text) =>
      text.replace('validity: { from: 2016-01-01 }', 'validity: { from: 2016-01-01, to: 2020-01-01 }'),
    )
    await refused(
      cwd,
      ['2020-a'],
      1,
      'Thủ tục 1.000894: phương án đổi thủ tục này, nhưng theo danh mục thì nó không có hoặc không còn hiệu lực; không ghi gì.',
    )
  })

  test('a file that only a person can change', async () => {
    const cwd = sample()
    propose(cwd, '2020-a', ['1.000894'], 'kind: linked, from: ["1.004222"]\nkind: renamed, to: Kết hôn')
    const path = 'procedures/commune/ho-tich/1.000894.yaml'
    edit(cwd, path, (text) => text.replace('code:', '? linked\n: ["1.004222"]\ncode:'))
    await refused(
      cwd,
      ['2020-a'],
      2,
      `tthc: ${path}:3:3: tệp viết theo cách không sửa tự động được (như mỏ neo, bí danh hay khóa viết bằng “?”). Không ghi gì; sửa tay: Đổi thủ tục liên thông từ 1.004222 thành (không có); Đổi tên thủ tục từ “Đăng ký kết hôn” thành “Kết hôn”. Sau đó chạy lại.\n`,
    )
    expect((await apply(cwd, '2020-a', '--lang', 'en')).errors).toContain('edit by hand: ')
  })

  test('what the schema forbids', async () => {
    const cwd = sample()
    propose(cwd, '2020-a', ['1.000894'], 'kind: level, from: [commune], to: []')
    await refused(
      cwd,
      ['2020-a'],
      2,
      /sau phương án tệp này không còn đúng lược đồ \(.*\) Không ghi gì; sửa phương án rồi chạy lại\.\n/,
    )
  })

  test('a place that another file has', async () => {
    const cwd = sample()
    propose(cwd, '2020-a', ['1.000894'], 'kind: field, from: ho-tich, to: tre-em')
    edit(cwd, 'procedures/commune/tre-em/1.000894.yaml', () =>
      readFileSync(join(cwd, 'procedures/commune/ho-tich/1.000894.yaml'), 'utf8').replace('1.000894', '1.999999'),
    )
    await refused(
      cwd,
      ['2020-a'],
      2,
      'tthc: procedures/commune/tre-em/1.000894.yaml: đã có tệp khác ở chỗ thủ tục này phải nằm. Không ghi gì; dời tệp ấy đi rồi chạy lại.\n',
    )
  })

  test('a way that leads out of the catalog', async () => {
    const cwd = sample()
    const outside = temporaryFolder()
    propose(cwd, '2020-a', ['1.000894'], 'kind: field, from: ho-tich, to: tre-em')
    rmSync(join(cwd, 'procedures/commune/tre-em'), { recursive: true })
    symlinkSync(outside, join(cwd, 'procedures/commune/tre-em'))
    await refused(
      cwd,
      ['2020-a'],
      2,
      /: procedures\/commune\/tre-em:1:1: Liên kết không được đọc theo.*\ntthc: “procedures\/commune\/tre-em\/1\.000894\.yaml”: không phải tệp nằm trong thư mục danh mục nên không ghi/,
    )
    expect(readdirSync(outside)).toEqual([])
  })

  test('a file and a folder that are read only', async () => {
    const cwd = sample()
    const [folder, file] = ['procedures/commune/hoa-giai-co-so', 'procedures/commune/hoa-giai-co-so/2.000930.yaml']
    chmodSync(join(cwd, file), 0o444)
    await refused(
      cwd,
      ['2020-hoa-giai-vien'],
      2,
      `tthc: ${file}: chỉ được đọc nên không ghi, chưa tệp nào bị đổi; mở quyền ghi rồi chạy lại.\n`,
    )
    chmodSync(join(cwd, file), 0o644)
    chmodSync(join(cwd, folder), 0o555)
    await refused(cwd, ['2020-hoa-giai-vien'], 2, `tthc: ${folder}: chỉ được đọc nên không ghi`)
    chmodSync(join(cwd, folder), 0o755)
  })
})

describe('what a killed run left', () => {
  const MIXED =
    'tthc: Một lần ghi trước bị ngắt giữa chừng nên danh mục có thể lẫn cũ và mới; chạy tthc validate --fix để làm nốt hoặc trả lại như cũ.\n'

  slowly('commands that read warn, in one sentence; those that write settle it first', async () => {
    const cwd = sample()
    const journal = (): void => {
      begin({ folder: cwd, secret: secretIn(join(stateHome, 'tthc')) }, { jobs: [], folders: [] }, fileSystem)
    }
    journal()
    for (const args of [
      ['list', '-q'],
      ['validate'],
      ['apply', '2020-hoa-giai-vien', '--dry-run'],
      ['validate', '--fix', '--dry-run'],
    ]) {
      const { errors } = await run([...args, '-C', cwd], { cwd })
      expect(errors.split(MIXED)[0], args.join(' ')).toBe('')
    }
    const settled = 'Một lần ghi trước bị ngắt trước khi xong: các tệp đã trở lại như cũ.\n'
    expect((await run(['validate', '--fix', '-C', cwd], { cwd })).errors.startsWith(settled)).toBe(true)
    expect(existsSync(join(cwd, JOURNAL))).toBe(false)
    journal()
    expect((await apply(cwd, '2020-hoa-giai-vien')).errors.startsWith(settled)).toBe(true)
    expect((await run(['list', '-C', cwd], { cwd })).errors).toBe('')
  })

  test('a journal that is none stops what would write', async () => {
    const cwd = sample()
    writeFileSync(join(cwd, JOURNAL), 'xin chào\n')
    expect(await apply(cwd, '2020-hoa-giai-vien')).toEqual({
      code: 2,
      output: '',
      errors: expect.stringContaining('không phải do tthc của bạn trên máy này ghi') as string,
    })
  })
})

describe('what a change starts from is kept in the proposal, for the reports', () => {
  const saved = async (cwd: string): Promise<unknown> => {
    const { proposals } = json<{ proposals: { benefit: { time: unknown } }[] }>(
      await run(['propose', '2020-a', '-C', cwd, '--format', 'json'], { cwd }),
    )
    return proposals.map(({ benefit }) => benefit.time)
  }

  test('so the saving is the same before and after', async () => {
    const cwd = sample()
    propose(
      cwd,
      '2020-a',
      ['1.002211', '2.000930'],
      'kind: processing-time, key: committed, to: 4 ngày làm việc\nkind: document-removed, key: khong-co',
    )
    const before = await saved(cwd)
    expect(JSON.stringify(before)).toContain('5')
    const proposal = readFileSync(join(cwd, pathOf('2020-a')), 'utf8')
    expect((await apply(cwd, '2020-a')).code).toBe(0)
    expect(readFileSync(join(cwd, pathOf('2020-a')), 'utf8')).toBe(
      proposal.replace('key: committed, to:', 'key: committed, from: 5 ngày làm việc, to:'),
    )
    expect(await saved(cwd)).toEqual(before)
  })

  test('where procedures start from different values, it is reported', async () => {
    const cwd = sample()
    propose(cwd, '2020-a', ['1.002211', '1.004222'], 'kind: processing-time, key: committed, to: 4 ngày làm việc')
    const { code, errors } = await apply(cwd, '2020-a')
    expect(code).toBe(0)
    expect(errors).toContain(
      'Phương án “2020-a”: 01 thay đổi không ghi “from” mà các thủ tục lại bắt đầu từ giá trị khác nhau',
    )
  })
})
