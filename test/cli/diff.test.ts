import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, json, run } from './run.ts'
import { copyOf, temporaryFolder } from '../build/folders.ts'
import { git } from '../build/git.ts'

interface Diff {
  readonly summary: Record<string, number>
  readonly procedures: {
    code: string
    changes: {
      kind: string
      key: string
      effect: string
      from: unknown
      to: unknown
      base: { file: string; line: number }
      head: { line: number }
    }[]
  }[]
}

const base = fixture('dien-khanh-small')
const permanentResidence = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'
const household = 'procedures/district/ho-kinh-doanh/1.001612.yaml'

function edited(file: string, from: string, to: string): string {
  const folder = copyOf(base)
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(folder, file), text.replace(from, to))
  return folder
}

const changes = async (head: string): Promise<Diff['procedures'][number]['changes']> =>
  json<Diff>(await run(['diff', base, head, '--format', 'json'])).procedures.flatMap((procedure) => procedure.changes)

describe('what a reviewer is reported', () => {
  test('a committed time 10 → 9 working days is one change, and relief', async () => {
    const found = await changes(edited(household, 'committed: 10 ngày làm việc', 'committed: 9 ngày làm việc'))
    expect(found).toMatchObject([
      { kind: 'processing-time', key: 'committed', effect: 'relief', from: '10 ngày làm việc', to: '9 ngày làm việc' },
    ])
    expect(found[0]?.head.line).toBe(10)
  })

  test('25 calendar days → 17,5 working days do not compare', async () => {
    const found = await changes(edited(permanentResidence, 'statutory: 25 ngày', 'statutory: 17,5 ngày làm việc'))
    expect(found).toMatchObject([{ kind: 'processing-time', key: 'statutory', effect: 'undetermined' }])
  })

  test('a removed paper is one change', async () => {
    const paper = '    - id: so-ho-khau\n      name: Sổ hộ khẩu\n      purpose: present\n      originals: 1\n'
    const found = await changes(edited(permanentResidence, paper, ''))
    expect(found).toMatchObject([
      { kind: 'document-removed', key: 'so-ho-khau', effect: 'relief', from: { name: 'Sổ hộ khẩu' }, to: null },
    ])
  })

  test('a file that is moved and turned around is no change', async () => {
    const folder = copyOf(base)
    const [head = '', ...lines] = readFileSync(join(folder, household), 'utf8')
      .trimEnd()
      .split(/\n(?=\S)/)
    writeFileSync(join(folder, household), `${head}\n${lines.reverse().join('\n')}\n`.replaceAll('\n', '\r\n'))
    renameSync(join(folder, household), join(folder, dirname(household), 'moved.yaml'))
    expect(await changes(folder)).toEqual([])
  })

  test('a deleted file is an abolition of which nobody says that it happened', async () => {
    const folder = copyOf(base)
    rmSync(join(folder, household))
    expect(await changes(folder)).toMatchObject([{ kind: 'abolished', effect: 'undetermined' }])
  })
})

describe('gates', () => {
  const longer = (): string => edited(household, 'committed: 10 ngày làm việc', 'committed: 12 ngày làm việc')
  const incomparable = (): string => edited(permanentResidence, 'statutory: 25 ngày', 'statutory: 17,5 ngày làm việc')

  test.each([
    ['burden', longer, 1],
    ['burden', incomparable, 0],
    ['undetermined', incomparable, 1],
    ['undetermined', longer, 1],
    ['any', incomparable, 1],
  ] as const)('--fail-on %s', async (gate, head, code) => {
    expect((await run(['diff', base, head(), '--fail-on', gate])).code).toBe(code)
  })

  test('without a gate a burden is no failure, and nothing to report is said', async () => {
    expect((await run(['diff', base, longer()])).code).toBe(0)
    expect(await run(['diff', base, copyOf(base), '--fail-on', 'any'])).toMatchObject({
      code: 0,
      output: 'Không có thay đổi nào.\n',
    })
  })
})

describe('sides', () => {
  function repository(): string {
    const folder = edited(household, 'committed: 10 ngày làm việc', 'committed: 10 ngày làm việc')
    git(dirname(folder), 'init', '--quiet', '-b', 'main')
    git(dirname(folder), 'add', '.')
    git(dirname(folder), 'commit', '--quiet', '-m', 'một')
    git(dirname(folder), 'tag', 'v1')
    return folder
  }

  function cut(folder: string, days: number): void {
    const text = readFileSync(join(folder, household), 'utf8')
    writeFileSync(join(folder, household), text.replace(/committed: \d+/, `committed: ${days}`))
  }

  test('HEAD against the working tree, a revision against it, and two revisions', async () => {
    const folder = repository()
    const of = async (...words: string[]): Promise<unknown[]> =>
      json<Diff>(
        await run(['diff', ...words, '--format', 'json', '-C', folder], { cwd: dirname(folder) }),
      ).procedures.flatMap(({ changes: list }) => list.map(({ to }) => to))
    cut(folder, 8)
    expect(await of()).toEqual(['8 ngày làm việc'])
    git(dirname(folder), 'commit', '--quiet', '-am', 'hai')
    cut(folder, 7)
    expect(await of()).toEqual(['7 ngày làm việc'])
    expect(await of('v1')).toEqual(['7 ngày làm việc'])
    expect(await of('v1..HEAD')).toEqual(['8 ngày làm việc'])
    expect(await of('v1', 'main')).toEqual(['8 ngày làm việc'])
  })

  test('a proposal over the working tree', async () => {
    const result = json<Diff>(await run(['diff', '+2019-thuong-tru', '--format', 'json', '-C', base]))
    expect(result.summary).toEqual({ procedures: 1, relief: 2, burden: 0, neutral: 0, undetermined: 0, recorded: 0 })
  })

  test('a side that is not there', async () => {
    expect(await run(['diff', 'v9', '-C', repository()])).toMatchObject({ code: 2, output: '' })
    expect(await run(['diff', '+2019-thuong-tu', '-C', base])).toMatchObject({
      code: 3,
      errors: 'tthc: không có phương án “2019-thuong-tu”. Có phải là “2019-thuong-tru”?\n',
    })
  })

  test('a revision that is no name, and a folder outside git', async () => {
    expect(await run(['diff', 'main\0x', '-C', repository()])).toMatchObject({ code: 2, output: '' })
    const outside = copyOf(base)
    expect(await run(['diff', '-C', outside])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('hãy chỉ một thư mục để so sánh, hoặc +ID') as string,
    })
  })

  test('a file whose object is lost is reported, and no other file is taken for it', async () => {
    const folder = repository()
    const id = git(dirname(folder), 'rev-parse', `HEAD:catalog/${household}`).trim()
    rmSync(join(dirname(folder), '.git/objects', id.slice(0, 2), id.slice(2)))
    const { code, errors } = await run(['diff', 'HEAD', '-C', folder], { cwd: dirname(folder) })
    expect(code).toBe(2)
    expect(errors).toContain(`HEAD:catalog/${household}:1:1: `)
    expect(errors).not.toContain('(và')
  })

  test('YAML that cannot be read stops it, and says where', async () => {
    const head = edited(household, 'name: Đăng ký thành lập hộ kinh doanh', 'name: [Đăng ký')
    const { code, errors } = await run(['diff', base, head], { cwd: dirname(head) })
    expect(code).toBe(2)
    expect(errors).toMatch(/^tthc: catalog\/procedures\/district\/ho-kinh-doanh\/1\.001612\.yaml:\d+:\d+: /)
  })
})

test('text in both languages, and markdown', async () => {
  const head = edited(household, 'committed: 10 ngày làm việc', 'committed: 9 ngày làm việc')
  const [vi, en, markdown] = await Promise.all([
    run(['diff', base, head]),
    run(['diff', base, head, '--lang', 'en']),
    run(['diff', base, head, '--format', 'markdown']),
  ])
  await expect(`${vi.output}\n${en.output}\n${markdown.output}`).toMatchFileSnapshot('../golden/diff.txt')
})

describe('what nobody can have meant is refused, as it would pass every gate', () => {
  const refused = async (code: number, ...args: readonly string[]): Promise<string> => {
    const result = await run(['diff', ...args, '--fail-on', 'burden'])
    expect([result.code, result.output], args.join(' ')).toEqual([code, ''])
    return result.errors
  }

  test('a side or proposal that is blank, as where a variable is not set', async () => {
    for (const words of [[''], ['', base], [base, ''], [base, '+']])
      expect(await refused(2, ...words)).toContain('để trống')
  })

  test('a folder that holds no catalog, on either side', async () => {
    const folder = temporaryFolder()
    expect(await refused(2, folder, base)).toContain('thư mục này không chứa danh mục')
    expect(await refused(2, base, folder)).toContain('thư mục này không chứa danh mục')
  })

  test('a field that neither side has, with the nearest', async () => {
    expect(await refused(3, base, base, '--field', 'dang-ky-cu-tr')).toContain(
      'không có lĩnh vực “dang-ky-cu-tr”. Có phải là “dang-ky-cu-tru”?',
    )
  })

  test('a path with a drive, and an ending of other programs', async () => {
    expect(await refused(2, 'C:\\danh muc', base)).toContain('C:\\danh muc: không có thư mục này')
    const target = join(temporaryFolder(), 'so-sanh.pdf')
    expect(await refused(2, base, base, '-o', target)).toContain(
      'không ghi được định dạng .pdf; đặt tên tệp có đuôi .txt, .json,',
    )
    expect(existsSync(target)).toBe(false)
  })
})
