import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Prompts } from '#cli/prompts.ts'
import { json, projectFolder, run } from './run.ts'
import { copyOf } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'
import { slowly } from '../lane.ts'

const sample = (): string => copyOf(join(projectFolder, 'catalog'))
const draft = (cwd: string, ...args: string[]): ReturnType<typeof run> => run(['draft', '-C', cwd, ...args], { cwd })
const read = (cwd: string, id: string): string =>
  readFileSync(join(cwd, 'proposals', id.slice(0, 4), `${id}.yaml`), 'utf8')
function repository(): string {
  const cwd = sample()
  commit(cwd)
  return cwd
}

describe('from options', () => {
  slowly('what the law gives is recommended, what is the office’s own is set apart, and reasons are kept', async () => {
    const cwd = sample()
    const { code, errors } = await draft(
      cwd,
      '--procedure',
      '1.004222',
      '--cut',
      'document-removed:ban-khai-nhan-khau',
      'processing-time:committed=7 ngày',
      '--reason',
      'Trùng phiếu báo.',
      'Đã quen việc.',
      '--year',
      '2020',
      '--id',
      '2020-thuong-tru',
    )
    expect([code, errors]).toEqual([
      0,
      'Đã ghi proposals/2020/2020-thuong-tru.yaml. Còn 2 chỗ “[ĐIỀN: …]” về quy định cần sửa phải điền. Sau đó chạy tthc validate.\n',
    ])
    expect(read(cwd, '2020-thuong-tru')).toMatchSnapshot()
    const { proposals } = json<{ proposals: { items: { competence: string }[] }[] }>(
      await run(['propose', '2020-thuong-tru', '-C', cwd, '--format', 'json'], { cwd }),
    )
    expect(proposals[0]!.items.map(({ competence }) => competence)).toEqual(['own', 'recommendation'])
  })

  test('a reason that is not given is a blank that validate flags at its place', async () => {
    const cwd = sample()
    expect(
      (
        await draft(
          cwd,
          '--procedure',
          '1.001193',
          '--cut',
          'document-removed:so-ho-khau',
          '--id',
          '2020-x',
          '--year',
          '2020',
        )
      ).errors,
    ).toContain('Còn 1 lý do phải điền.')
    const text = read(cwd, '2020-x')
    const line =
      text.split('\n').findIndex((one) => one.includes('reason: … # [ĐIỀN: vì sao đề nghị thay đổi này]')) + 1
    expect(line).toBeGreaterThan(1)
    const { diagnostics } = json<{ diagnostics: { code: string; line: number; file: string }[] }>(
      await run(['validate', '-C', cwd, '--format', 'json'], { cwd }),
    )
    expect(
      diagnostics.filter(({ file }) => file.endsWith('2020-x.yaml')).map(({ code, line: at }) => [code, at]),
    ).toContainEqual(['no-reason', line])
  })

  test('the id says the year and the procedure, and never one that is taken', async () => {
    const cwd = sample()
    for (const id of ['2020-dang-ky-khai-sinh', '2020-dang-ky-khai-sinh-2']) {
      expect((await draft(cwd, '--procedure', '1.001193', '--cut', 'step-removed:ky')).errors).toContain(
        `proposals/2020/${id}.yaml`,
      )
    }
  })

  test('procedures with the same cuts are one item', async () => {
    const cwd = sample()
    await draft(cwd, '--procedure', '1.001193', '1.000894', '--cut', 'abolished', '--id', '2020-bo')
    expect(read(cwd, '2020-bo').match(/competence:/g)).toHaveLength(1)
  })
})

describe('the provision to amend', () => {
  const cut = ['--procedure', '1.001193', '--cut', 'document-removed:so-ho-khau', '--id', '2020-x', '--year', '2020']
  const itemsOf = (cwd: string): readonly Readonly<Record<string, unknown>>[] =>
    (parse(read(cwd, '2020-x')) as { items: readonly Readonly<Record<string, unknown>>[] }).items
  const errorsOf = async (cwd: string): Promise<readonly (readonly [string, string])[]> =>
    json<{ diagnostics: { code: string; severity: string; file: string; message: { vi: string } }[] }>(
      await run(['validate', '-C', cwd, '--format', 'json'], { cwd }),
    )
      .diagnostics.filter(({ severity, file }) => severity === 'error' && file.endsWith('2020-x.yaml'))
      .map(({ code, message }) => [code, message.vi] as const)

  slowly('is a skeleton that validate finds, and that is not submitted', async () => {
    const cwd = sample()
    await draft(cwd, ...cut, '--reason', 'Đã có trong Cơ sở dữ liệu quốc gia về dân cư.')
    expect(itemsOf(cwd)).toMatchObject([
      {
        competence: 'recommendation',
        recommendation: [
          {
            amend: { document: '[ĐIỀN: số, ký hiệu văn bản cần sửa]' },
            action: 'Bỏ giấy tờ “Sổ hộ khẩu” (xuất trình, 01 bản chính)',
            by: '[ĐIỀN: cơ quan có thẩm quyền sửa]',
          },
        ],
      },
    ])
    expect((await errorsOf(cwd)).map(([code]) => code)).toEqual(['placeholder', 'placeholder'])
    expect((await run(['proposal', 'submit', '2020-x', '-C', cwd], { cwd })).code).toBe(2)
  })

  test('is taken from options, and then nothing is left to write', async () => {
    const cwd = sample()
    const provision = ['--amend', 'điểm a khoản 2, Điều 9 Nghị định số 123/2015/NĐ-CP', '--by', 'Chính phủ']
    await draft(cwd, ...cut, '--reason', 'Đã có dữ liệu.', ...provision)
    expect(itemsOf(cwd)[0]).toMatchObject({
      recommendation: [{ amend: { document: '123/2015/NĐ-CP', article: 9, clause: 2, point: 'a' }, by: 'Chính phủ' }],
    })
    expect(await errorsOf(cwd)).toEqual([])
  })

  test('is what the paper rests on, where the catalog says so', async () => {
    const cwd = sample()
    const file = join(cwd, 'procedures/commune/ho-tich/1.001193.yaml')
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace(/(id: so-ho-khau[^}]*) \}/, '$1, basis: { document: 60/2014/QH13, article: 16, clause: 1 } }')
        .replace(/^legalBasis:[\s\S]*?(?=^\w)/m, 'legalBasis: [{ document: 60/2014/QH13, issuer: Quốc hội }]\n'),
    )
    await draft(cwd, ...cut, '--reason', 'Đã có dữ liệu.')
    expect(itemsOf(cwd)[0]).toMatchObject({
      recommendation: [{ amend: { document: '60/2014/QH13', article: 16, clause: 1 }, by: 'Quốc hội' }],
    })
    expect(await errorsOf(cwd)).toEqual([])
  })

  test.each(['Luật Hộ tịch', 'Điều 9'])('%s names no document and is refused', async (amend) => {
    const cwd = sample()
    expect(await draft(cwd, ...cut, '--amend', amend)).toMatchObject({
      code: 2,
      errors: `tthc: --amend: “${amend}”: ghi như “điểm a khoản 2 Điều 9 123/2015/NĐ-CP”.\n`,
    })
    expect(readdirSync(join(cwd, 'proposals/2020'))).not.toContain('2020-x.yaml')
  })
})

describe('by percent, many procedures at once', () => {
  const percent = (cwd: string, ...words: string[]): ReturnType<typeof run> =>
    draft(cwd, '--percent', '30', '--id', '2020-rut', '--year', '2020', '--reason', 'Đã quen việc.', ...words)

  slowly('is a proposal that may be submitted at once; what is left out is named with the reason', async () => {
    const cwd = sample()
    const { code, errors } = await percent(cwd, '--field', 'ho-kinh-doanh')
    expect([code, errors]).toEqual([
      0,
      'Đã ghi proposals/2020/2020-rut.yaml. Không rút ngắn: 1.001266 (chưa rõ thời hạn), 1.001570 (chưa rõ thời hạn), 2.000575 (chưa rõ thời hạn). Sau đó chạy tthc validate.\n',
    ])
    const { procedures } = json<{
      procedures: { code: string; changes: { kind: string; from: string; to: string }[] }[]
    }>(await run(['diff', '+2020-rut', '-C', cwd, '--format', 'json'], { cwd }))
    expect(procedures.map(({ code: of, changes }) => [of, changes[0]?.kind, changes[0]?.from, changes[0]?.to])).toEqual(
      [
        ['1.001612', 'processing-time', '2 ngày làm việc', '1,25 ngày làm việc'],
        ['2.000720', 'processing-time', '3 ngày làm việc', '2 ngày làm việc'],
      ],
    )
    const submitted = await run(['proposal', 'submit', '2020-rut', '-C', cwd, '--date', '2020-11-08'], { cwd })
    expect([submitted.code, submitted.errors]).toEqual([0, expect.stringContaining('2020-rut')])
    expect((await run(['validate', '-C', cwd], { cwd })).output).toContain(': 0 lỗi')
  })

  test('--level and --procedure choose as well', async () => {
    const [one, other] = [sample(), sample()]
    await percent(one, '--procedure', '1.001612', '2.000720')
    expect(read(one, '2020-rut').match(/key: committed/g)).toHaveLength(2)
    await percent(other, '--level', 'commune', '--field', 'dang-ky-cu-tru')
    expect(read(other, '2020-rut')).toContain('from: 12 ngày\n        to: 8 ngày')
  })

  test.each([
    [['--percent', '30'], 2, '--percent cần --field, --level hoặc --procedure để biết rút ngắn thủ tục nào.'],
    [['--field', 'ho-tich'], 2, '--field, --level cần --percent.'],
    [['--percent', '30', '--field', 'x', '--cut', 'abolished'], 2, '--percent không đi cùng --cut, --from.'],
    [['--percent', '0', '--field', 'ho-tich'], 2, '--percent: “0” không phải một số trên 0, dưới 100.'],
    [['--percent', '100', '--field', 'ho-tich'], 2, '--percent: “100” không phải một số trên 0, dưới 100.'],
    [['--percent', '30', '--field', 'ho-tic'], 3, 'không có lĩnh vực “ho-tic”. Có phải là “ho-tich”?'],
    [
      ['--percent', '30', '--procedure', '1.001193'],
      3,
      'không có thủ tục nào rút ngắn được 30%. Không rút ngắn: 1.001193 (thời hạn là “trong ngày”).',
    ],
  ])('%j is refused', async (words, expected, message) => {
    const cwd = sample()
    const { code, errors } = await draft(cwd, ...words)
    expect([code, errors]).toEqual([expected, `tthc: ${message}\n`])
  })
})

describe('from edits', () => {
  test('every change against a revision, with what was there before; the proposal on the old catalog gives the edited one', async () => {
    const cwd = repository()
    const file = join(cwd, 'procedures/commune/ho-tich/1.001193.yaml')
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace(/^ {4}- \{ id: so-ho-khau.*\n/m, '')
        .replace('name: Ký Giấy khai sinh', 'name: Ký và đóng dấu'),
    )
    expect((await draft(cwd, '--from', 'HEAD', '--id', '2020-khai-sinh', '--year', '2020')).errors).toContain(
      'trả tệp thủ tục về như ở HEAD',
    )
    const text = read(cwd, '2020-khai-sinh')
    expect(text).toContain('kind: document-removed')
    expect(text).toContain('from: Ký Giấy khai sinh')
    const edited = readFileSync(file, 'utf8')
    git(cwd, 'checkout', '-q', '--', 'procedures')
    expect(readFileSync(file, 'utf8')).not.toBe(edited)
    const { procedures } = json<{ procedures: { changes: { kind: string }[] }[] }>(
      await run(['diff', '+2020-khai-sinh', '-C', cwd, '--format', 'json'], { cwd }),
    )
    expect(procedures.flatMap(({ changes }) => changes.map(({ kind }) => kind)).sort()).toEqual([
      'document-removed',
      'step-renamed',
    ])
  })

  test('nothing changed is nothing to draft', async () => {
    const cwd = repository()
    expect(await draft(cwd, '--from', 'HEAD')).toEqual({
      code: 3,
      output: '',
      errors: 'tthc: hai bên không khác nhau; không có gì để soạn thành phương án.\n',
    })
  })
})

describe('by questions', () => {
  const answers = (more: Partial<Prompts> = {}): Prompts => ({
    pickOne: (_, choices) =>
      Promise.resolve(choices.find(({ label }) => label.startsWith('Đăng ký khai sinh ('))!.value),
    pickMany: (_, choices) =>
      Promise.resolve(choices.map(({ value }) => value).filter((value) => value === 'document-removed:so-ho-khau')),
    ask: () => Promise.resolve('Xã đang giữ sổ.'),
    ...more,
  })

  test('a procedure, what it has to cut, and why', async () => {
    const cwd = sample()
    const { code } = await run(['draft', '-C', cwd, '--id', '2020-hoi'], { cwd, prompts: answers() })
    expect(code).toBe(0)
    expect(read(cwd, '2020-hoi')).toContain('reason: Xã đang giữ sổ.')
  })

  test('the provision is asked for where the law gives the paper, and not for what is the office’s own', async () => {
    const cwd = sample()
    const questions: string[] = []
    const faults: (string | undefined)[] = []
    const ask: Prompts['ask'] = (message, _, fault) => {
      questions.push(message)
      if (message.includes('Cơ quan nào sửa?')) return Promise.resolve('Quốc hội')
      if (!message.includes('Sửa quy định nào?')) return Promise.resolve('Xã đang giữ sổ.')
      faults.push(fault('Luật Hộ tịch'), fault(''), fault('Điều 16 60/2014/QH13'))
      return Promise.resolve('Điều 16 60/2014/QH13')
    }
    const pickMany: Prompts['pickMany'] = () => Promise.resolve(['document-removed:so-ho-khau', 'step-removed:ky'])
    await run(['draft', '-C', cwd, '--id', '2020-hoi'], { cwd, prompts: answers({ ask, pickMany }) })
    expect(questions.map((question) => question.replace(/^.*?[.] (?=\p{Lu})/u, ''))).toEqual([
      'Vì sao? (để trống thì điền sau)',
      'Sửa quy định nào? (như “điểm a khoản 2 Điều 9 123/2015/NĐ-CP”; để trống thì điền sau)',
      'Cơ quan nào sửa? (để trống thì điền sau)',
      'Vì sao? (để trống thì điền sau)',
    ])
    expect(faults).toEqual(['ghi như “điểm a khoản 2 Điều 9 123/2015/NĐ-CP”.', undefined, undefined])
    expect(read(cwd, '2020-hoi')).toContain('document: 60/2014/QH13\n          article: 16')
  })

  test('a time that is not shorter is reported so', async () => {
    const cwd = sample()
    const faults: (string | undefined)[] = []
    const ask: Prompts['ask'] = (message, _, fault) => {
      if (!message.includes('Giá trị mới')) return Promise.resolve('')
      faults.push(fault('nhanh'), fault('20 ngày'), fault('3 ngày làm việc'), fault('9 ngày'))
      return Promise.resolve('9 ngày')
    }
    const pickMany: Prompts['pickMany'] = () => Promise.resolve(['processing-time:committed'])
    await run(['draft', '-C', cwd, '--procedure', '1.004222', '--id', '2020-hoi'], {
      cwd,
      prompts: answers({ ask, pickMany }),
    })
    expect(faults).toEqual([
      'ghi một thời hạn, như 3 ngày làm việc.',
      'phải ngắn hơn thời hạn nay là “12 ngày”.',
      'đơn vị không so được với “12 ngày”; dùng cùng đơn vị.',
      undefined,
    ])
    expect(read(cwd, '2020-hoi')).toContain('to: 9 ngày')
  })

  test('--yes asks nothing, also on a terminal', async () => {
    const cwd = sample()
    const { code, errors } = await run(['draft', '-C', cwd, '--yes', '--procedure', '1.004222'], {
      cwd,
      prompts: answers(),
    })
    expect([code, errors]).toEqual([
      2,
      expect.stringMatching(/^tthc: không hỏi được \(không có cửa sổ dòng lệnh, hoặc có --yes\); ghi --from BASE/),
    ])
  })
})

describe('refusals', () => {
  const khaiSinh = ['--procedure', '1.001193']
  test.each([
    [
      [],
      'không hỏi được (không có cửa sổ dòng lệnh, hoặc có --yes); ghi --from BASE, hoặc --procedure MÃ và --cut "…" (xem tthc draft --help).',
    ],
    [['--cut', 'abolished'], '--cut cần --procedure để biết cắt ở thủ tục nào.'],
    [[...khaiSinh, '--cut', 'abolished=3'], '--cut abolished: thay đổi này không nhận giá trị sau dấu =.'],
    [
      ['--procedure', '1.004222', '--cut', 'processing-time:committed'],
      '--cut processing-time:committed: thiếu giá trị mới; ghi --cut "processing-time:committed=…".',
    ],
    [
      ['--procedure', '1.004222', '--cut', 'processing-time:committed=13 ngày'],
      '--cut processing-time:committed: phải ngắn hơn thời hạn nay là “12 ngày”.',
    ],
    [['--from', 'HEAD', ...khaiSinh], '--from không đi cùng --procedure, --cut, --scale-steps.'],
    [['--to', 'HEAD'], '--to cần --from.'],
    [
      [...khaiSinh, '--cut', 'abolished', '--id', '2016-khai-sinh'],
      'đã có phương án “2016-khai-sinh”; chọn --id khác.',
    ],
    [[...khaiSinh, '--cut', 'abolished', '--id', '../x'], '--id: “../x” chỉ được có a–z, 0–9 và dấu -.'],
    [[...khaiSinh, '--cut', 'abolished', '--year', '20'], '--year: “20” không phải năm; ghi như 2020.'],
    [
      [...khaiSinh, '--cut', 'abolished', '--reason', 'a', 'b'],
      'có 2 --reason cho 1 thay đổi; ghi một lý do chung hoặc mỗi thay đổi một lý do.',
    ],
  ])('%j', async (args, message) => {
    const cwd = sample()
    const before = readdirSync(join(cwd, 'proposals'), { recursive: true }).length
    const { code, errors } = await draft(cwd, ...args)
    expect([code, errors]).toEqual([2, `tthc: ${message}\n`])
    expect(readdirSync(join(cwd, 'proposals'), { recursive: true })).toHaveLength(before)
  })

  test.each([
    ['twice the same', ['--cut', 'abolished', 'abolished'], '--cut “abolished” ghi hai lần; bỏ một.'],
    [
      'two values for one thing',
      ['--cut', 'processing-time:committed=1 giờ', 'processing-time:committed=2 giờ'],
      '--cut “processing-time:committed” ghi hai lần; bỏ một.',
    ],
    [
      'an id that Windows keeps',
      ['--cut', 'abolished', '--id', 'con'],
      '--id: “con” là tên riêng của Windows nên không đặt cho tệp được; chọn tên khác.',
    ],
    [
      'an id longer than a file name',
      ['--cut', 'abolished', '--id', 'x'.repeat(300)],
      '--id: dài quá 100 ký tự; đặt ngắn hơn.',
    ],
    [
      'a title that colours the terminal',
      ['--cut', 'abolished', '--title', '\u001b[31mĐỏ'],
      '--title: “\\u001b[31mĐỏ” có ký tự điều khiển; gõ lại.',
    ],
    [
      'a reason that turns the line round',
      ['--cut', 'abolished', '--reason', 'a\u202eb'],
      '--reason: “a\\u202eb” có ký tự điều khiển; gõ lại.',
    ],
  ])('%s is refused, and nothing is written', async (_, options, message) => {
    const cwd = sample()
    expect(await draft(cwd, ...khaiSinh, '--year', '2021', ...options)).toEqual({
      code: 2,
      output: '',
      errors: `tthc: ${message}\n`,
    })
    expect(readdirSync(join(cwd, 'proposals'))).not.toContain('2021')
  })

  test('a procedure named twice is meant once', async () => {
    const cwd = sample()
    await draft(cwd, '--procedure', '1.004222', '1.004222', '--cut', 'abolished', '--id', '2021-once', '--year', '2021')
    expect(read(cwd, '2021-once').match(/kind: abolished/g)).toHaveLength(1)
  })

  test('a cut that the procedure does not have, with what was meant', async () => {
    const { code, errors } = await draft(sample(), ...khaiSinh, '--cut', 'document-removed:so-ho-khao')
    expect(code).toBe(2)
    expect(errors).toContain('Có phải là “document-removed:so-ho-khau”?')
  })
})
