import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fileKind } from '#model/catalog.ts'
import type { Prompts } from '#cli/prompts.ts'
import { schemaText } from '#cli/commands/schema.ts'
import { json, run } from './run.ts'
import { filesIn, temporaryFolder } from '../build/folders.ts'

/** A folder with a git repository in it. */
function repository(): string {
  const folder = temporaryFolder()
  execFileSync('git', ['init', '--quiet', folder])
  return folder
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const SCHEMAS = [
  'accepted',
  'assumptions',
  'calendar',
  'change',
  'common',
  'documents',
  'procedure',
  'profile',
  'proposal',
  'review-plan',
  'statistics',
].map((name) => `schemas/${name}.schema.json`)
const PROCEDURE =
  'code: "1.001193"\nname: Thủ tục đăng ký khai sinh\nlevels: [commune]\nfield: ho-tich\nauthority: ubnd-xa\n'
const settingsOf = (root: string): { readonly 'yaml.schemas': Readonly<Record<string, string>> } =>
  JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8').replace(/^\s*\/\/.*$/gm, '')) as never

const CALENDARS = ['2025', '2026', '2027'].map((year) => `calendar/${year}.yaml`)

test('in an empty repository it writes everything, and then nothing more', async () => {
  const cwd = repository()
  const first = await run(['init'], { cwd })
  expect([first.code, first.output]).toEqual([0, ''])
  const files = filesIn(cwd)
  expect(Object.keys(files)).toEqual([
    '.gitattributes',
    '.github/workflows/tthc.yml',
    '.vscode/settings.json',
    'assumptions.yaml',
    ...CALENDARS,
    'catalog.yaml',
    'documents.yaml',
    'procedures/mau-thu-tuc.txt',
    ...SCHEMAS,
  ])
  expect(first.errors.match(/^Đã ghi /gm)).toHaveLength(21)
  expect(first.errors).toContain('Tiếp theo:\n1. Thay các chỗ “[ĐIỀN: …]” trong catalog.yaml.\n')
  const second = await run(['init'], { cwd })
  expect(second.code).toBe(0)
  expect(second.errors.match(/^Để nguyên \S+$/gm)).toHaveLength(21)
  expect(second.errors).not.toContain('Tiếp theo')
  expect(filesIn(cwd)).toEqual(files)
})

test('what is there is kept, what differs is reported, what is missing is written', async () => {
  const cwd = temporaryFolder()
  write(join(cwd, 'catalog.yaml'), 'mine')
  write(join(cwd, '.gitattributes'), 'mine')
  const { code, errors } = await run(['init', '--lang', 'en', '--ci', 'none'], { cwd })
  expect(code).toBe(0)
  expect(errors).toMatch(/^Kept catalog\.yaml$/m)
  expect(errors).toMatch(/^Kept \.gitattributes: it differs from the model/m)
  expect(errors).toMatch(/^Wrote \.vscode\/settings\.json$/m)
  expect(filesIn(cwd)).toMatchObject({ 'catalog.yaml': 'mine', '.gitattributes': 'mine' })
})

test('the new catalog has no procedure (3), and says how to add one; with one it is clean', async () => {
  const cwd = temporaryFolder()
  await run(['init', 'xã', '--locality', 'xã Diên Khánh', '--issuing-body', 'UBND xã Diên Khánh'], { cwd })
  const empty = await run(['validate', '-C', 'xã'], { cwd })
  expect([empty.code, empty.output]).toEqual([3, ''])
  expect(empty.errors).toContain('đặt tệp đầu tiên ở procedures/<cấp>/<lĩnh vực>/<mã số>.yaml')
  expect((await run(['list', '-C', 'xã', '--lang', 'en'], { cwd })).errors).toContain(
    'put the first one at procedures/<level>',
  )
  write(join(cwd, 'xã/procedures/commune/ho-tich/1.001193.yaml'), PROCEDURE)
  const result = await run(['validate', '-C', 'xã', '--format', 'json'], { cwd })
  const { diagnostics } = json<{ diagnostics: readonly { file: string; severity: string }[] }>(result)
  expect(diagnostics.filter(({ file, severity }) => severity === 'error' || file.endsWith('catalog.yaml'))).toEqual([])
  expect(result.code).toBe(0)
})

test('every line of the profile that waits behind a # is right as well', async () => {
  const cwd = temporaryFolder()
  await run(['init'], { cwd })
  const profile = readFileSync(join(cwd, 'catalog.yaml'), 'utf8')
  const full = profile.replace(/^# (?=[a-zA-Z]+:( |$)| )/gm, '')
  expect(Object.keys(parse(full) as object)).toEqual(
    expect.arrayContaining(['place', 'parentBody', 'symbol', 'signer', 'recipients', 'legalBases']),
  )
  write(join(cwd, 'catalog.yaml'), full)
  write(join(cwd, 'procedures/commune/ho-tich/1.001193.yaml'), PROCEDURE)
  const unfilled = await run(['validate', 'catalog.yaml', '--format', 'concise'], { cwd })
  expect([unfilled.code, unfilled.output.match(/\[placeholder\]|placeholder/g)?.length]).toEqual([
    1,
    full.match(/\[ĐIỀN/g)!.length - 1, // one stands in the comment at the head
  ])
  write(join(cwd, 'catalog.yaml'), full.replace(/\[ĐIỀN: ([^\]]*)\]/g, '$1'))
  expect((await run(['validate', 'catalog.yaml'], { cwd })).output).toContain('0 lỗi, 0 cảnh báo')
})

test('names given as options stand in the profile as they are, whatever they are', async () => {
  const cwd = temporaryFolder()
  const name = 'xã “A”: \'b\' "c" # d \\ {e}'
  expect(
    (await run(['init', '--locality', ` ${name.normalize('NFD')} `, '--issuing-body', 'UBND  xã'], { cwd })).code,
  ).toBe(0)
  expect(parse(readFileSync(join(cwd, 'catalog.yaml'), 'utf8'))).toMatchObject({
    locality: name,
    issuingBody: 'UBND xã',
  })
  for (const wrong of ['', ' ', 'a\u0007b', 'x'.repeat(201)]) {
    const { code, errors } = await run(['init', 'b', '--locality', wrong], { cwd })
    expect([code, errors]).toEqual([2, expect.stringContaining('--locality: “')])
  }
  expect(existsSync(join(cwd, 'b'))).toBe(false)
})

describe('in a git repository', () => {
  test('CI and editor files go to its root and know where the catalog is', async () => {
    const cwd = repository()
    mkdirSync(join(cwd, 'sub'))
    expect((await run(['init', 'danh mục', '--ci', 'both'], { cwd: join(cwd, 'sub') })).code).toBe(0)
    const files = filesIn(cwd)
    expect(Object.keys(files)).toEqual([
      '.github/workflows/tthc.yml',
      '.gitlab-ci.yml',
      '.vscode/settings.json',
      ...SCHEMAS,
      ...['.gitattributes', 'assumptions.yaml', ...CALENDARS, 'catalog.yaml', 'documents.yaml'].map(
        (file) => `sub/danh mục/${file}`,
      ),
      'sub/danh mục/procedures/mau-thu-tuc.txt',
    ])
    expect(files['sub/danh mục/catalog.yaml']).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/profile\.schema\.json\n/,
    )
    expect(parse(files['.github/workflows/tthc.yml'] ?? '')).toMatchObject({
      jobs: { tthc: { steps: [{}, { with: { catalog: 'sub/danh mục' } }] } },
    })
    expect(parse(files['.gitlab-ci.yml'] ?? '')).toMatchObject({
      tthc: { variables: { TTHC_CATALOG: 'sub/danh mục' } },
    })
    expect(Object.values(settingsOf(cwd)['yaml.schemas'])).toContain('sub/danh*m*c/procedures/**/*.yaml')
  })

  test('a worktree has a file for .git', async () => {
    const cwd = temporaryFolder()
    write(join(cwd, '.git'), 'gitdir: elsewhere\n')
    await run(['init', 'catalog'], { cwd })
    expect(existsSync(join(cwd, '.github/workflows/tthc.yml'))).toBe(true)
  })

  test('git keeps LF whatever a machine says, and takes the files in', async () => {
    const cwd = repository()
    await run(['init', 'catalog'], { cwd })
    const attribute = execFileSync('git', ['check-attr', 'eol', 'diff', '--', 'catalog/procedures/commune/x/1.yaml'], {
      cwd,
      encoding: 'utf8',
    })
    expect(attribute).toContain('eol: lf\n')
    expect(attribute).toContain('diff: tthc\n')
  })
})

test('each schema is mapped to the files that the program reads as such, and is where the settings say', async () => {
  const cwd = repository()
  await run(['init', 'a b/c'], { cwd })
  for (const [schema, pattern] of Object.entries(settingsOf(cwd)['yaml.schemas'])) {
    expect(existsSync(join(cwd, schema)), schema).toBe(true)
    const file = pattern.replace('a*b/c/', '').replace('**/', 'x/y/').replace('*.yaml', '1.yaml')
    expect(schema).toBe(`./a b/c/schemas/${fileKind(file)}.schema.json`)
  }
})

describe('--ci and --source', () => {
  test.each([
    ['github', true, false],
    ['gitlab', false, true],
    ['both', true, true],
    ['none', false, false],
  ])('%s', async (ci, github, gitlab) => {
    const cwd = repository()
    await run(['init', '--ci', ci], { cwd })
    expect([existsSync(join(cwd, '.github')), existsSync(join(cwd, '.gitlab-ci.yml'))]).toEqual([github, gitlab])
  })

  test('the address stands where CI reads it; without one it is left to fill in, and reported', async () => {
    const cwd = repository()
    await run(['init', '--ci', 'both', '--source', 'https://github.com/ten/tthc.git'], { cwd })
    expect(filesIn(cwd)['.github/workflows/tthc.yml']).toMatch(/uses: ten\/tthc@v\d/)
    expect(parse(filesIn(cwd)['.gitlab-ci.yml'] ?? '')).toMatchObject({
      tthc: { variables: { TTHC_SOURCE: 'https://github.com/ten/tthc.git' } },
    })
    const other = repository()
    const { errors } = await run(['init', 'b'], { cwd: other })
    expect(errors).toContain('Điền địa chỉ kho của tthc vào chỗ “DIEN-…” trong .github/workflows/tthc.yml')
  })

  test.each([
    'git@github.com:a/b',
    'https://github.com/a',
    'https://github.com/a/b\n- run: x',
    'https://x/${{ a }}/b',
    '--x',
  ])('no address: %s', async (source) => {
    const cwd = temporaryFolder()
    const { code, errors } = await run(['init', `--source=${source}`], { cwd })
    expect([code, errors]).toEqual([2, expect.stringContaining('không phải địa chỉ kho')])
    expect(filesIn(cwd)).toEqual({})
  })

  test('a folder named like an expression stays a name', async () => {
    const cwd = repository()
    expect((await run(['init', '${{ github.token }} $HOME', '--ci', 'both'], { cwd })).code).toBe(0)
    const { '.github/workflows/tthc.yml': workflow = '', '.gitlab-ci.yml': gitlab = '' } = filesIn(cwd)
    expect(workflow).toContain(`catalog: "\${{ '\${{' }} github.token }} $HOME"`)
    expect(parse(gitlab)).toMatchObject({ tthc: { variables: { TTHC_CATALOG: '$${{ github.token }} $$HOME' } } })
  })
})

describe('where it cannot write, nothing is written', () => {
  test.each(['file', 'file/deeper'])('a file is in the way: %s', async (dir) => {
    const cwd = temporaryFolder()
    write(join(cwd, 'file'), 'x')
    const { code, errors } = await run(['init', dir], { cwd })
    expect([code, errors]).toEqual([2, expect.stringContaining('ở đó đã có một tệp')])
    expect(filesIn(cwd)).toEqual({ file: 'x' })
  })

  test('a file stands where a folder should be', async () => {
    const cwd = repository()
    write(join(cwd, '.github'), 'no folder')
    const { code, errors } = await run(['init'], { cwd })
    expect([code, errors]).toEqual([2, expect.stringContaining('.github/workflows/tthc.yml')])
    expect(filesIn(cwd)).toEqual({ '.github': 'no folder' })
  })

  test('a linked folder leads out of the project', async () => {
    const [cwd, outside] = [temporaryFolder(), temporaryFolder()]
    symlinkSync(outside, join(cwd, '.vscode'))
    const { code, errors } = await run(['init', '--lang', 'en'], { cwd })
    expect([code, errors]).toEqual([2, expect.stringContaining('“.vscode/settings.json”: this is no file inside')])
    expect([filesIn(cwd), filesIn(outside)]).toEqual([{}, {}])
  })

  test.runIf(existsSync('/proc/self'))('a disk that takes no files', async () => {
    const { code, errors } = await run(['init', '/proc/tthc-init'])
    expect([code, errors]).toEqual([2, expect.stringMatching(/không ghi được .* Chưa tệp nào bị đổi/)])
  })

  test('DIR and -C contradict each other', async () => {
    expect((await run(['init', 'a', '-C', 'b'], { cwd: temporaryFolder() })).code).toBe(2)
  })
})

describe('outside a repository', () => {
  test('no file for CI is written, for none would read it, and that is told', async () => {
    const cwd = temporaryFolder()
    const { code, errors } = await run(['init', 'danh-muc'], { cwd })
    expect([code, existsSync(join(cwd, 'danh-muc/.github'))]).toEqual([0, false])
    expect(errors).toContain('chạy git init ở gốc kho, rồi chạy lại tthc init với --ci.')
  })

  test.each(['github', 'gitlab', 'both'])('--ci %s is refused, and nothing is written', async (ci) => {
    const cwd = temporaryFolder()
    const { code, errors } = await run(['init', '--ci', ci], { cwd })
    expect([code, errors]).toEqual([2, expect.stringContaining(`--ci ${ci}: thư mục này không nằm trong kho git nào`)])
    expect(filesIn(cwd)).toEqual({})
  })
})

describe('the office', () => {
  const profileOf = (cwd: string): object => parse(readFileSync(join(cwd, 'catalog.yaml'), 'utf8')) as object

  test.each([
    ['phường Nha Trang', [], 'Nha Trang', 'ubnd-xa', 'commune'],
    ['huyện Diên Khánh', [], 'Diên Khánh', 'ubnd-huyen', 'district'],
    ['tỉnh Khánh Hòa', [], 'Khánh Hòa', 'ubnd-tinh', 'province'],
    ['Trường Sa', ['--level', 'district'], 'Trường Sa', 'ubnd-huyen', 'district'],
    ['Côn Đảo', [], 'Côn Đảo', 'ubnd-xa', 'commune'],
  ])('%s %j', async (locality, options, place, id, level) => {
    const cwd = temporaryFolder()
    await run(['init', '--locality', locality, ...options], { cwd })
    expect(profileOf(cwd)).toMatchObject({
      locality,
      place,
      issuingBody: `Ủy ban nhân dân ${locality}`,
      symbol: 'UBND',
      signer: { authority: 'TM. Ủy ban nhân dân', title: 'Chủ tịch' },
      agencies: [
        { id, name: `Ủy ban nhân dân ${locality}`, level },
        { id: 'bo-phan-mot-cua', level },
      ],
    })
    expect(readFileSync(join(cwd, 'procedures/mau-thu-tuc.txt'), 'utf8')).toContain(`\nauthority: ${id} #`)
  })

  test('is asked for on a terminal: what is given is not, and the level only where the name leaves it open', async () => {
    const asked: string[] = []
    const prompts: Prompts = {
      ask: (message, initial) => {
        asked.push(`${message} [${initial}]`)
        return Promise.resolve(initial === '' ? 'Côn Đảo' : initial)
      },
      pickOne: (message, choices) => {
        asked.push(`${message} ${choices.map(({ label }) => label).join(', ')}`)
        return Promise.resolve('province')
      },
      pickMany: () => Promise.reject(new Error('nothing to pick')),
    }
    const cwd = temporaryFolder()
    await run(['init'], { cwd, prompts })
    expect(asked).toEqual([
      'Địa phương nào? (như xã Diên Khánh) []',
      'Cấp nào? cấp xã, cấp huyện, cấp tỉnh',
      'Cơ quan nào ban hành danh mục? [Ủy ban nhân dân Côn Đảo]',
    ])
    expect(profileOf(cwd)).toMatchObject({ locality: 'Côn Đảo', agencies: [{ id: 'ubnd-tinh' }, {}] })
    asked.length = 0
    const words = ['init', 'b', '--locality', 'xã A', '--issuing-body', 'UBND xã A']
    await run(words, { cwd, prompts })
    await run(['init'], { cwd, prompts })
    await run(['init', 'c', '--yes'], { cwd, prompts })
    expect(asked).toEqual([])
  })
})

describe('the procedure to be filled in', () => {
  const definitions = JSON.parse(schemaText('procedure')) as {
    readonly properties: object
    readonly definitions: Readonly<Record<string, { readonly properties: object }>>
  }
  // What ends or succeeds another procedure names one, and there is none yet.
  const NAMED = ['to', 'replaces', 'replacedBy']

  test.each(['commune', 'district', 'province'])(
    '%s: is right with every part uncommented, and has every part',
    async (level) => {
      const cwd = temporaryFolder()
      await run(['init', '--locality', 'Diên Khánh', '--level', level], { cwd })
      const model = readFileSync(join(cwd, 'procedures/mau-thu-tuc.txt'), 'utf8')
      const full = model.replace(/^# (?=[a-zA-Z]+:( |$)| )/gm, '')
      expect(full).not.toMatch(/^# /m)
      write(join(cwd, `procedures/${level}/ho-tich/1.001193.yaml`), full)
      const result = await run(['validate', '--as-of', '2025-01-01', '--format', 'json'], { cwd })
      const { diagnostics } = json<{ diagnostics: readonly { code: string; severity: string }[] }>(result)
      expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
      expect(diagnostics.every(({ code }) => code === 'calendar-unconfirmed')).toBe(true)
      const words = new Set(full.match(/[a-zA-Z]+(?=:)/g))
      for (const part of [definitions, ...Object.values(definitions.definitions)])
        for (const name of Object.keys(part.properties))
          expect(words.has(name) || NAMED.includes(name), name).toBe(true)
    },
  )

  test('as it is copied, it is right too', async () => {
    const cwd = temporaryFolder()
    await run(['init', '--locality', 'xã Diên Khánh'], { cwd })
    const model = readFileSync(join(cwd, 'procedures/mau-thu-tuc.txt'), 'utf8')
    write(join(cwd, 'procedures/commune/ho-tich/1.001193.yaml'), model)
    const { code, output } = await run(['validate'], { cwd })
    expect([code, output]).toEqual([0, expect.stringContaining('0 lỗi')])
  })
})

test('where to go next stands in the order of doing it, with the folder', async () => {
  const cwd = temporaryFolder()
  const { errors } = await run(['init', 'danh muc', '--locality', 'xã Diên Khánh'], { cwd })
  expect(errors.slice(errors.indexOf('Tiếp theo'))).toBe(
    [
      'Tiếp theo:',
      '1. Chép danh muc/procedures/mau-thu-tuc.txt thành tệp của từng thủ tục, như danh muc/procedures/commune/ho-tich/1.001193.yaml, rồi sửa; lĩnh vực và cơ quan mới thì thêm vào catalog.yaml.',
      '2. Kiểm tra: tthc validate -C "danh muc". Soạn phương án: tthc draft -C "danh muc". Lịch nghỉ chưa đối chiếu thì được nhắc cho đến khi ghi confirmed: true.',
      '3. Muốn mỗi lần sửa được tự kiểm tra: chạy git init ở gốc kho, rồi chạy lại tthc init với --ci.',
      '',
    ].join('\n'),
  )
})

test('-C names the folder as well; -q says nothing', async () => {
  const cwd = temporaryFolder()
  expect(await run(['init', '-C', 'c', '-q', '--ci', 'none'], { cwd })).toEqual({ code: 0, output: '', errors: '' })
  expect(existsSync(join(cwd, 'c/catalog.yaml'))).toBe(true)
  rmSync(join(cwd, 'c/schemas/common.schema.json'))
  expect((await run(['init', 'c', '--ci', 'none'], { cwd })).errors).toMatch(
    /^Đã ghi c\/schemas\/common\.schema\.json$/m,
  )
})

test('completion offers it, and the choices of --ci', async () => {
  expect((await run(['complete', '--', ''])).output).toMatch(/^init\t/m)
  expect((await run(['complete', '--', 'init', '--ci', ''])).output).toMatch(/^gitlab\b/m)
  expect((await run(['complete', '--', 'validate', '--only', 'linked-t'])).output).toMatch(/^linked-to-itself\t/m)
})
