import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fixture, json, projectFolder, run } from './run.ts'
import { copyOf, edited } from '../build/folders.ts'

interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}
interface Pair {
  readonly what: string
  readonly method?: string
  readonly from: string
  readonly to: string
  readonly score: string | null
  readonly evidence: readonly { readonly vi: string; readonly en: string }[]
  readonly base: Place
  readonly head: Place
}
interface Diff {
  readonly procedures: readonly {
    readonly code: string
    readonly changes: readonly {
      readonly kind: string
      readonly key: string | null
      readonly from: unknown
      readonly to: unknown
      readonly head: Place
    }[]
  }[]
  readonly matches: readonly Pair[]
  readonly candidates: readonly Pair[]
}

const base = fixture('dien-khanh-small')
const residence = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'
const household = 'procedures/district/ho-kinh-doanh/1.001612.yaml'

const fits = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(`${projectFolder}/schemas/output/diff.schema.json`, 'utf8')) as object,
)

async function found(before: string, after: string, ...options: readonly string[]): Promise<Diff> {
  const result = await run(['diff', before, after, '--format', 'json', ...options])
  const value = json<Diff>(result)
  fits(value)
  expect(fits.errors).toBeNull()
  return value
}
const kinds = ({ procedures }: Diff): string[] =>
  procedures.flatMap(({ code, changes }) => changes.map(({ kind, key }) => `${code} ${kind} ${key ?? ''}`.trim()))
const shown = async (before: string, after: string, format: string, lang = 'vi'): Promise<string> =>
  (await run(['diff', before, after, '--format', format, '--lang', lang])).output

const reworded = [
  'id: so-ho-khau\n      name: Sổ hộ khẩu',
  'id: ho-khau\n      name: "- Sổ hộ khẩu (bản chính)"',
] as const

describe('a paper under another id', () => {
  test('reworded is a new id and a new name, at their places, not removed and added', async () => {
    const diff = await found(base, edited(base, [residence, ...reworded]))
    expect(kinds(diff)).toEqual(['1.004222 document-renamed so-ho-khau', '1.004222 rekeyed documents'])
    const [renamed, rekeyed] = diff.procedures[0]!.changes
    expect([renamed?.head.line, rekeyed?.head.line]).toEqual([16, 15])
    expect(rekeyed).toMatchObject({ from: 'so-ho-khau', to: 'ho-khau' })
    expect(diff.matches).toMatchObject([
      {
        what: 'document',
        method: 'likeness',
        from: 'so-ho-khau',
        to: 'ho-khau',
        score: '1',
        base: { file: expect.stringContaining('1.004222.yaml') as string, line: 16 },
        head: { line: 16 },
      },
    ])
    expect(diff.candidates).toEqual([])
  })

  test('that only looks alike stays removed and added, and is a candidate with both places and what speaks for it', async () => {
    const diff = await found(
      base,
      edited(base, [
        residence,
        'id: so-ho-khau\n      name: Sổ hộ khẩu',
        'id: so-tam-tru\n      name: Sổ hộ khẩu giấy',
      ]),
    )
    expect(kinds(diff)).toEqual(['1.004222 document-added so-tam-tru', '1.004222 document-removed so-ho-khau'])
    expect(diff.matches).toEqual([])
    expect(diff.candidates).toMatchObject([
      {
        what: 'document',
        from: 'so-ho-khau',
        to: 'so-tam-tru',
        evidence: [{ vi: 'tên giống 85 %', en: 'names 85 % alike' }],
        base: { line: 16 },
        head: { line: 16 },
      },
    ])
  })

  test('a burden that came with it is reported under the former id, and its fingerprint can be accepted', async () => {
    const head = edited(
      base,
      [residence, ...reworded],
      [residence, 'purpose: present\n      originals: 1', 'purpose: present\n      originals: 2'],
    )
    const [change] = json<{ procedures: { changes: { kind: string; key: string; fingerprint: string }[] }[] }>(
      await run(['diff', base, head, '--format', 'json', '--only', 'document-quantity']),
    ).procedures[0]!.changes
    expect(change).toMatchObject({ kind: 'document-quantity', key: 'so-ho-khau' })
    writeFileSync(
      join(head, 'accepted.yaml'),
      `accepted:\n  - { fingerprint: ${change!.fingerprint}, kind: document-quantity, procedure: "1.004222", decision: 1/QĐ-UBND, reason: Cần hai bản., until: 2030-01-01 }\n`,
    )
    expect((await run(['diff', base, head, '--fail-on', 'burden'])).code).toBe(0)
  })
})

function recoded(file: string, code: string, edit: (text: string) => string = (text) => text, keep = false): string {
  const folder = copyOf(base)
  const text = readFileSync(join(folder, file), 'utf8')
  const target = join(dirname(file), `${code}.yaml`)
  if (!keep) renameSync(join(folder, file), join(folder, target))
  writeFileSync(join(folder, target), edit(text.replace(/^code: .*$/m, `code: "${code}"`)))
  return folder
}

describe('a procedure under another code', () => {
  test('that says the same is recoded by inference, with the ordinary changes between the two', async () => {
    const diff = await found(
      base,
      recoded(residence, '2.000001', (text) =>
        text.replace('name: Đăng ký thường trú', 'name: Thủ tục đăng ký thường trú').replace('25 ngày', '20 ngày'),
      ),
    )
    expect(kinds(diff)).toEqual(['1.004222 recoded', '1.004222 processing-time statutory'])
    expect(diff.matches).toMatchObject([
      {
        what: 'procedure',
        method: 'inferred',
        from: '1.004222',
        to: '2.000001',
        score: '1',
        base: { line: 2 },
        head: { line: 2 },
      },
    ])
    expect(diff.matches[0]!.evidence.map(({ vi }) => vi)).toEqual([
      'tên giống 100 %',
      '2 trong 2 giấy tờ trùng',
      'cùng lĩnh vực',
      '1 trong 1 văn bản căn cứ trùng',
      'cùng cơ quan giải quyết',
      'cùng cấp thực hiện',
    ])
  })

  test('with a local suffix, and one that is declared, are reported as such', async () => {
    expect((await found(base, recoded(residence, '1.004222.H32'))).matches).toMatchObject([
      { method: 'suffix', from: '1.004222', to: '1.004222.H32' },
    ])
    const declared = await found(
      base,
      recoded(residence, '2.000001', (text) => `${text}validity: { replaces: ["1.004222"] }\n`),
    )
    expect(declared.matches).toMatchObject([
      { method: 'declared', score: null, evidence: [{ en: 'declared in validity' }] },
    ])
    expect(kinds(declared)).toEqual(['1.004222 recoded'])
  })

  test('two that say the same are candidates, and the section says how to confirm one', async () => {
    const head = recoded(residence, '2.000001')
    const twin = readFileSync(join(head, dirname(residence), '2.000001.yaml'), 'utf8').replace('2.000001', '2.000002')
    writeFileSync(join(head, dirname(residence), '2.000002.yaml'), twin)
    const diff = await found(base, head)
    expect(kinds(diff)).toEqual(['1.004222 abolished', '2.000001 created', '2.000002 created'])
    expect(diff.candidates.map(({ to }) => to)).toEqual(['2.000001', '2.000002'])
    for (const format of ['text', 'markdown', 'html']) {
      const text = await shown(base, head, format)
      for (const words of [
        'Có thể là một, cần người xác nhận',
        'validity.replaces',
        'cùng lĩnh vực',
        '1.004222.yaml:2',
      ])
        expect(text.replace(/\s+/g, ' ').replaceAll('\\', ''), `${format} ${words}`).toContain(words)
      expect((await shown(base, head, format, 'en')).replace(/\s+/g, ' ')).toContain(
        'Possibly the same, to be confirmed by a person',
      )
    }
    expect((await found(base, head, '--level', 'district')).candidates).toEqual([])
    expect((await found(base, head, '--field', 'dang-ky-cu-tru')).candidates).toHaveLength(2)
  })

  test('a name of a stranger stays text in every format', async () => {
    const name = '<img src=x onerror=alert(1)> [a](javascript:b) | đăng ký \\e[31m \\u202ethường trú'
    const [before, after] = ['1.004222', '2.000001'].map((code) =>
      recoded(residence, code, (text) => text.replace('name: Đăng ký thường trú', `name: "${name}"`)),
    )
    expect((await found(before!, after!)).matches).toHaveLength(1)
    const html = await shown(before!, after!, 'html')
    expect(html).toContain('Ghép do suy ra')
    expect(html).not.toContain('<img')
    expect(await shown(before!, after!, 'markdown')).not.toMatch(/(^|[^\\])(<img|\[a\]\()/m)
    for (const format of ['text', 'markdown', 'html'])
      expect(await shown(before!, after!, format)).not.toMatch(/[\u001b\u202e]/)
  })

  test('no more than twenty pairs are shown, and how many more there are; the JSON has them all', async () => {
    const many = (prefix: number): string => {
      const folder = copyOf(base)
      rmSync(join(folder, household))
      mkdirSync(join(folder, 'procedures/commune/x'), { recursive: true })
      for (let at = 0; at < 25; at++) {
        const code = `${prefix}.${String(at).padStart(6, '0')}`
        writeFileSync(
          join(folder, `procedures/commune/x/${code}.yaml`),
          `code: "${code}"\nname: Cấp giấy phép loại số ${at}\nlevels: [commune]\nfield: dang-ky-cu-tru\nauthority: cong-an-xa\n`,
        )
      }
      return folder
    }
    const [before, after] = [many(3), many(4)]
    expect((await found(before, after)).matches).toHaveLength(25)
    const text = (await shown(before, after, 'text')).replace(/\s+/g, ' ')
    expect(text.match(/tên giống/g)).toHaveLength(20)
    expect(text).toContain('còn 5 cặp; xem --format json')
  })
})

describe('what is asked for', () => {
  const lookalike = (): string =>
    edited(base, [residence, 'id: so-ho-khau\n      name: Sổ hộ khẩu', 'id: so-tam-tru\n      name: Sổ hộ khẩu giấy'])

  test('a candidate is shown where its removal or addition is', async () => {
    const head = lookalike()
    expect((await found(base, head, '--only', 'document-removed')).candidates).toHaveLength(1)
    expect((await found(base, head, '--only', 'fee-amount')).candidates).toEqual([])
    expect((await found(base, head, '--ignore', 'document-removed', 'document-added')).candidates).toEqual([])
    expect((await run(['diff', base, head, '--only', 'fee-amount'])).output).toBe('Không có thay đổi nào.\n')
  })

  test('a match is shown with its change, that of a procedure also with the others that rest on it', async () => {
    const rekeyed = edited(base, [residence, ...reworded])
    expect((await found(base, rekeyed, '--ignore', 'rekeyed')).matches).toEqual([])
    const head = recoded(residence, '2.000001', (text) => text.replace('25 ngày', '20 ngày'))
    expect((await found(base, head, '--only', 'processing-time')).matches).toHaveLength(1)
    expect((await found(base, head, '--only', 'fee-amount')).matches).toEqual([])
  })

  test('a procedure that went to another level is of both levels, field and level on one side', async () => {
    const head = edited(base, [household, 'levels: [district]', 'levels: [commune]'])
    for (const level of ['district', 'commune'])
      expect(kinds(await found(base, head, '--level', level)), level).toEqual(['1.001612 level'])
    expect(kinds(await found(base, head, '--level', 'province'))).toEqual([])
  })

  test('a burden inside an inferred pair is reported and stops the gate', async () => {
    const head = recoded(residence, '2.000001', (text) => text.replace('25 ngày', '30 ngày'))
    const result = await run(['diff', base, head, '--fail-on', 'burden'])
    expect(result.code).toBe(1)
    expect(result.errors).toContain('kind: processing-time')
    expect((await run(['diff', base, head, '--fail-on', 'burden', '--ignore', 'recoded'])).code).toBe(1)
  })
})

test('a name that asks for another sort of copy, or another number, is no mere name though the id stays', async () => {
  const effects = async (from: string, to: string): Promise<string[]> => {
    const [before, after] = [from, to].map((name) => edited(base, [residence, 'name: Sổ hộ khẩu', `name: ${name}`]))
    const diff = json<{ procedures: { changes: { kind: string; effect: string }[] }[] }>(
      await run(['diff', before!, after!, '--format', 'json']),
    )
    return diff.procedures.flatMap(({ changes }) => changes.map(({ kind, effect }) => `${kind} ${effect}`))
  }
  expect(await effects('Bản sao sổ hộ khẩu', 'Bản chính sổ hộ khẩu')).toEqual(['document-renamed undetermined'])
  expect(await effects('02 bản sao sổ hộ khẩu', '04 bản sao sổ hộ khẩu')).toEqual(['document-renamed undetermined'])
  expect(await effects('Sổ hộ khẩu', 'Sổ hộ khẩu gia đình')).toEqual(['document-renamed neutral'])
})

test('in Word what is to be confirmed stands before who signs', async () => {
  const head = edited(base, [
    residence,
    'id: so-ho-khau\n      name: Sổ hộ khẩu',
    'id: so-tam-tru\n      name: Sổ hộ khẩu giấy',
  ])
  const file = join(dirname(head), 'so-sanh.docx')
  await run(['diff', base, head, '-o', file])
  const text = strFromU8(unzipSync(readFileSync(file))['word/document.xml']!).replace(/<[^>]+>/g, '')
  const [asked, pair, signed] = ['Có thể là một, cần người xác nhận', 'Sổ hộ khẩu giấy”: tên giống', 'Nơi nhận:'].map(
    (words) => text.lastIndexOf(words),
  )
  expect(asked).toBeGreaterThan(0)
  expect(pair).toBeGreaterThan(asked!)
  expect(signed).toBeGreaterThan(pair!)
})

test('a draft of a code that was inferred declares it', async () => {
  const head = recoded(residence, '2.000001')
  await run(['draft', '-C', head, '--from', base, '--id', '2020-ma', '--year', '2020', '--reason', 'Mã mới.'], {
    cwd: dirname(head),
  })
  const text = readFileSync(join(head, 'proposals/2020/2020-ma.yaml'), 'utf8')
  expect(text).toContain('kind: recoded')
  expect(text).not.toContain('inferred')
})

test('a draft of such edits is a proposal that stands, and leads to the edits', async () => {
  const head = edited(base, [residence, ...reworded])
  const drafted = copyOf(base)
  const made = await run(
    ['draft', '-C', head, '--from', base, '--id', '2020-nhap', '--year', '2020', '--reason', 'Thống nhất tên gọi.'],
    { cwd: dirname(head) },
  )
  expect(made.errors).toContain('2020-nhap')
  const file = 'proposals/2020/2020-nhap.yaml'
  mkdirSync(join(drafted, 'proposals/2020'), { recursive: true })
  writeFileSync(join(drafted, file), readFileSync(join(head, file), 'utf8'))
  expect(readFileSync(join(drafted, file), 'utf8')).toContain('kind: rekeyed')
  const faults = json<{ diagnostics: { code: string; severity: string; file: string }[] }>(
    await run(['validate', '-C', drafted, '--format', 'json']),
  ).diagnostics
  expect(
    faults.filter(({ severity, file: where }) => severity === 'error' && where.endsWith('2020-nhap.yaml')),
  ).toEqual([])
  const reached = await run(['diff', '-C', drafted, drafted, '+2020-nhap', '--format', 'json'])
  expect(kinds(json<Diff>(reached))).toEqual(['1.004222 document-renamed so-ho-khau', '1.004222 rekeyed documents'])
})
