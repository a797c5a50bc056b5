import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, run, type Run } from './run.ts'
import { folderOf, writeFiles } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'
import { some } from '../lane.ts'

const HOUSEHOLD = 'procedures/district/ho-kinh-doanh/1.001612.yaml'

/** A repository that is a catalog; `edit` is what main has otherwise than the fixture. */
function repository(edit: (folder: string) => void = () => undefined): string {
  const folder = folderOf({})
  cpSync(fixture('dien-khanh-small'), folder, { recursive: true })
  edit(folder)
  commit(folder)
  git(folder, 'checkout', '--quiet', '-b', 'pull')
  return folder
}

const replace = (folder: string, from: string | RegExp, to: string, file = HOUSEHOLD): void => {
  const text = readFileSync(join(folder, file), 'utf8')
  if (text.replace(from, to) === text) throw new Error(`nothing to edit in ${file}`)
  writeFileSync(join(folder, file), text.replace(from, to))
}
/** Makes people wait longer. */
const worsen = (folder: string): void => replace(folder, 'committed: 10 ngày', 'committed: 12 ngày')
const validity = (folder: string, text: string): void => replace(folder, /^field:/m, `validity: { ${text} }\nfield:`)

const gate = (cwd: string, ...more: readonly string[]): Promise<Run> =>
  run(['diff', 'main', '--fail-on', 'burden', ...more], { cwd })

/** Fails, and says about what. */
async function isShut(folder: string, about: string | RegExp, ...more: readonly string[]): Promise<void> {
  const result = await gate(folder, ...more)
  expect(result.code, result.errors).toBeGreaterThan(0)
  expect(result.errors).toMatch(about)
}
const isOpen = async (folder: string, ...more: readonly string[]): Promise<void> => {
  const result = await gate(folder, ...more)
  expect(result.code, result.errors).toBe(0)
}

describe('time', () => {
  test('the day as of which the catalog is read is moved to before the procedure began', async () => {
    const folder = repository((it) => validity(it, 'from: 2015-01-01'))
    worsen(folder)
    replace(folder, 'asOf: 2020-11-08', 'asOf: 2010-01-01', 'catalog.yaml')
    await isShut(folder, /2020-11-08|08\/11\/2020/)
    await isShut(folder, 'kind: processing-time')
  })

  test('a day that is moved alone changes nothing', async () => {
    const folder = repository()
    replace(folder, 'asOf: 2020-11-08', 'asOf: 2021-11-08', 'catalog.yaml')
    await isOpen(folder)
  })

  test('a burden that begins in the future, while the procedure is away until then', async () => {
    const folder = repository()
    worsen(folder)
    validity(folder, 'from: 2099-01-01')
    await isShut(folder, /01\/01\/2099/)
    await isShut(folder, 'kind: abolished')
    await isShut(folder, 'kind: processing-time')
  })

  test('a burden in a procedure that begins in the future anyway', async () => {
    const folder = repository((it) => validity(it, 'from: 2099-01-01'))
    worsen(folder)
    await isShut(folder, 'kind: processing-time')
  })

  test('an end that never comes: a last day before the first', async () => {
    const folder = repository()
    worsen(folder)
    validity(folder, 'from: 2099-01-01, to: 2098-01-01')
    await isShut(folder, 'kind: abolished')
  })

  test('an end is reported as one, and opens the gate', async () => {
    const folder = repository()
    validity(folder, 'to: 2019-12-31')
    const result = await gate(folder)
    expect([result.code, result.output]).toEqual([0, expect.stringContaining('Bãi bỏ thủ tục')])
  })

  test('what has ended does not come back unseen', async () => {
    const folder = repository((it) => validity(it, 'to: 2019-12-31'))
    worsen(folder)
    replace(folder, 'validity: { to: 2019-12-31 }\n', '')
    await isShut(folder, 'kind: created')
  })
})

describe('what a file no longer says', () => {
  const PAPERS = /dossier:\n {2}documents:\n {4}- .*\n/

  test.each([
    ['its papers, to say more of them the next time', PAPERS, 'kind: document-removed'],
    ['its promise and the time of the law', /processingTime:\n.*\n.*\n/, 'kind: processing-time'],
  ])('%s', async (_, said, kind) => {
    const folder = repository()
    replace(folder, said, '')
    await isShut(folder, kind)
  })

  test('what is said for the first time is recorded, and opens the gate', async () => {
    const folder = repository((it) => replace(it, PAPERS, ''))
    replace(folder, /$/, 'dossier:\n  documents:\n    - { id: don, name: Đơn, originals: 9 }\n')
    const told = await gate(folder)
    expect([told.code, told.output]).toEqual([0, expect.stringContaining('ghi nhận')])
  })
})

describe('a procedure that is hidden', () => {
  const places: readonly string[] = [
    'procedures/district/ho-kinh-doanh/.1.001612.yaml',
    'procedures/district/ho-kinh-doanh/1.001612.yaml.txt',
    'procedures/district/.ho-kinh-doanh/1.001612.yaml',
    'procedure/1.001612.yaml',
    '1.001612.yaml',
  ]
  test.each(some(places))('as %s', async (to) => {
    const folder = repository()
    mkdirSync(dirname(join(folder, to)), { recursive: true })
    renameSync(join(folder, HOUSEHOLD), join(folder, to))
    await isShut(folder, 'kind: abolished')
    commit(folder)
    expect((await run(['diff', 'main..HEAD', '--fail-on', 'burden'], { cwd: folder })).code).toBe(1)
  })

  test('taken away; a decision opens the gate', async () => {
    const folder = repository()
    rmSync(join(folder, HOUSEHOLD))
    const { errors } = await gate(folder)
    expect(errors).toContain('kind: abolished')
    writeFileSync(
      join(folder, 'accepted.yaml'),
      errors
        .slice(errors.indexOf('accepted:'))
        .replace('decision: ""', 'decision: 15/QĐ-UBND')
        .replace('reason: ""', 'reason: Theo nghị quyết.')
        .replace('until: ""', 'until: 2021-12-31'),
    )
    await isOpen(folder)
  })

  test('taken away after its end: what came back later would be new', async () => {
    const folder = repository((it) => validity(it, 'to: 2019-12-31'))
    rmSync(join(folder, HOUSEHOLD))
    await isShut(folder, /1\.001612.*validity/)
  })

  test('in another place of the catalog, under its code, it is the same', async () => {
    const folder = repository()
    mkdirSync(join(folder, 'procedures/province'))
    renameSync(join(folder, HOUSEHOLD), join(folder, 'procedures/province/1.001612.yaml'))
    await isOpen(folder)
    replace(folder, 'committed: 10 ngày', 'committed: 12 ngày', 'procedures/province/1.001612.yaml')
    await isShut(folder, 'kind: processing-time')
  })

  test('behind a copy that says what main says', async () => {
    const folder = repository()
    mkdirSync(join(folder, 'procedures/aaa'))
    cpSync(join(folder, HOUSEHOLD), join(folder, 'procedures/aaa/1.yaml'))
    worsen(folder)
    await isShut(folder, /1\.001612.*procedures\/aaa\/1\.yaml/)
  })

  test('behind another level or field than those asked for', async () => {
    const folder = repository()
    worsen(folder)
    replace(folder, 'levels: [district]', 'levels: [commune]')
    replace(folder, 'field: ho-kinh-doanh', 'field: dang-ky-cu-tru')
    await isShut(folder, 'kind: processing-time', '--level', 'district', '--field', 'ho-kinh-doanh')
  })
})

describe('a file that is not read', () => {
  const broken: Readonly<Record<string, (folder: string) => void>> = {
    'no YAML': (it) => writeFileSync(join(it, HOUSEHOLD), 'code: ['),
    'another schema': (it) => replace(it, 'levels: [district]', 'levels: [huyện]'),
    'too large': (it) => appendFileSync(join(it, HOUSEHOLD), `# ${'x'.repeat(2 ** 20)}`),
    'no UTF-8': (it) => writeFileSync(join(it, HOUSEHOLD), Buffer.from([0xff, 0xfe, 0x61, 0x00])),
    'a link': (it) => {
      rmSync(join(it, HOUSEHOLD))
      symlinkSync('/etc/hostname', join(it, HOUSEHOLD))
    },
    'a linked folder': (it) => {
      renameSync(join(it, 'procedures/district'), join(it, 'district'))
      symlinkSync('../district', join(it, 'procedures/district'))
    },
    'a submodule': (it) => {
      const other = folderOf({})
      cpSync(join(it, 'procedures/district'), other, { recursive: true })
      commit(other)
      git(it, 'rm', '-rq', 'procedures/district')
      git(it, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'procedures/district')
    },
    'a broken profile': (it) => writeFileSync(join(it, 'catalog.yaml'), 'locality: ['),
  }
  test.each(some(Object.entries(broken)))('%s, in the working tree, staged and committed', async (_, spoil) => {
    const folder = repository()
    spoil(folder)
    await isShut(folder, /procedures\/district|catalog\.yaml/)
    commit(folder)
    await isShut(folder, /procedures\/district|catalog\.yaml/, '--staged')
    const { code, errors } = await run(['diff', 'main..HEAD', '--fail-on', 'burden'], { cwd: folder })
    expect(code, errors).toBeGreaterThan(0)
  })

  test('a submodule that is not checked out', async () => {
    const folder = repository()
    broken['a submodule']!(folder)
    rmSync(join(folder, 'procedures/district'), { recursive: true })
    mkdirSync(join(folder, 'procedures/district'))
    await isShut(folder, 'kind: abolished')
  })

  test.each(['working-tree-encoding=UTF-7', 'filter=x'])(
    '.gitattributes with %s: git checks out another text',
    async (attribute) => {
      const folder = repository()
      writeFiles(folder, { '.gitattributes': `procedures/** ${attribute}\n` })
      await isShut(folder, /\.gitattributes.*procedures/)
    },
  )

  test('.gitattributes about line ends and diff is welcome', async () => {
    const folder = repository()
    writeFiles(folder, { '.gitattributes': '*.yaml text eol=lf diff=tthc\n' })
    await isOpen(folder)
  })
})

describe('what a pull request allows itself', () => {
  const allowing: Readonly<Record<string, readonly [(folder: string) => void, RegExp]>> = {
    'a rule that is off': [
      (it) => appendFileSync(join(it, 'catalog.yaml'), 'rules: { no-legal-basis: off }\n'),
      /no-legal-basis.*off/,
    ],
    'a comment that ignores': [
      (it) => replace(it, 'code:', '# tthc-ignore no-legal-basis: chưa có\ncode:'),
      /1\.001612\.yaml.*no-legal-basis/,
    ],
  }
  test.each(some(Object.entries(allowing)))(
    '%s is reported, and with --accepted-from base it shuts the gate',
    async (_, [allow, about]) => {
      const folder = repository()
      allow(folder)
      const result = await gate(folder)
      expect([result.code, result.errors]).toEqual([0, expect.stringMatching(about)])
      await isShut(folder, about, '--accepted-from', 'base')
      expect((await run(['diff', 'main'], { cwd: folder })).errors).toBe('')
    },
  )

  test('what was there before is not result', async () => {
    for (const [allow] of Object.values(allowing)) {
      const folder = repository(allow)
      appendFileSync(join(folder, HOUSEHOLD), '# ghi chú\n')
      expect(await gate(folder, '--accepted-from', 'base')).toMatchObject({ code: 0, errors: '' })
    }
  })
})
