import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { selfOf, stateFolder } from '#cli/self.ts'
import { lockFolder } from '#store/lock.ts'
import { secretIn } from '#store/secret.ts'
import { slowly } from '../lane.ts'
import { copyOf, temporaryFolder } from '../build/folders.ts'
import { fixture, run } from './run.ts'

const ID = '00000000-0000-4000-8000-000000000000'
const JOURNAL = '.tthc-journal'
const HOUSEHOLD = 'procedures/district/ho-kinh-doanh/1.001612.yaml'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A file that a stranger wants written, and what stands there now. */
interface Wanted {
  readonly path: string
  readonly text: string
  readonly before?: string
  readonly hidden?: true
}

/** A journal as the program writes it, with the files beside that it would put in place; `sign` is what comes after its first line. */
function plant(folder: string, { path, text, before, hidden }: Wanted, sign: (head: string) => string): void {
  const job = { path, id: ID, after: sha256(text), ...(before === undefined ? {} : { before: sha256(before) }), hidden }
  const head = `{"tthc":1,${JSON.stringify({ files: [job], folders: [] }).slice(1)}\n`
  const staged = join(folder, dirname(path), `.${path.split('/').at(-1) ?? ''}.${ID}.tmp`)
  mkdirSync(dirname(staged), { recursive: true })
  writeFileSync(staged, text)
  writeFileSync(join(folder, JOURNAL), `${head}${sign(head)}`)
}

const hashed = (head: string): string => `{"decided":"${sha256(head)}"}\n`

/** Every command that writes, in its shortest form; whether it succeeds does not matter here. */
const writers = [
  ['validate', '--fix'],
  ['apply', '2019-thuong-tru'],
  ['proposal', 'submit', '2019-thuong-tru'],
  ['draft', '--procedure', '1.001612', '--cut', 'processing-time:committed=5 ngày', '--id', '2026-x'],
  ['init', '.'],
]

describe('a journal that came with the catalog is not carried out', () => {
  const original = readFileSync(join(fixture('dien-khanh-small'), HOUSEHOLD), 'utf8')
  const wanted: Readonly<Record<string, Wanted>> = {
    'a script': { path: 'run.sh', text: '#!/bin/sh\necho evil\n' },
    'a workflow': { path: '.github/workflows/x.yml', text: 'on: push\n', hidden: true },
    'a procedure': { path: HOUSEHOLD, text: original.replace('10 ngày', '30 ngày'), before: original },
    'a new procedure': { path: 'procedures/district/ho-kinh-doanh/9.999999.yaml', text: original },
  }
  test.each(Object.entries(wanted))('%s', async (_, file) => {
    for (const words of writers) {
      const folder = copyOf(fixture('dien-khanh-small'))
      plant(folder, file, hashed)
      const { code, errors } = await run(words, { cwd: folder, env: { TTHC_LANG: 'en' } })
      const place = join(folder, file.path)
      expect(existsSync(place) ? readFileSync(place, 'utf8') : undefined, words.join(' ')).toBe(file.before)
      expect([code, errors]).toEqual([2, expect.stringContaining('was not written by your tthc on this machine')])
    }
  })

  test('commands that read warn, and `validate` finds it', async () => {
    const folder = copyOf(fixture('dien-khanh-small'))
    plant(folder, wanted['a script']!, hashed)
    const { output, errors } = await run(['validate', '--format', 'concise'], { cwd: folder, env: { TTHC_LANG: 'en' } })
    expect(errors).toContain('was not written by your tthc on this machine')
    expect(output).toMatch(/^\.tthc-journal:1:1: \w+ .*\[?file-not-read/m)
    expect((await run(['list'], { cwd: folder })).code).toBe(0)
  })
})

describe('two commands that write at once', () => {
  test('wait for each other, and both are done', async () => {
    const folder = copyOf(fixture('dien-khanh-small'))
    const file = join(folder, HOUSEHOLD)
    writeFileSync(file, readFileSync(file, 'utf8').replace('code: "1.001612"', 'code: 1.001612'))
    const draft = (id: string): readonly string[] => [
      'draft',
      '--procedure',
      '1.004222',
      '--cut',
      'processing-time:statutory=5 ngày',
      '--id',
      id,
    ]
    const result = await Promise.all(
      [['validate', '--fix'], draft('2020-a'), ['validate', '--fix'], draft('2020-b')].map((words) =>
        run(words, { cwd: folder }),
      ),
    )
    // A draft has reasons that are still to be written, which is a finding.
    for (const { code, errors } of result) expect(code, errors).toBeLessThan(2)
    expect(readFileSync(file, 'utf8')).toContain('code: "1.001612"')
    expect(readdirSync(folder).filter((name) => name.startsWith('.tthc'))).toEqual([])
    expect(readdirSync(join(folder, 'proposals/2020')).sort()).toEqual(['2020-a.yaml', '2020-b.yaml'])
  })

  slowly('the second one says who writes when that takes too long; those that read do not wait', async () => {
    const folder = copyOf(fixture('dien-khanh-small'))
    const { release } = await lockFolder(folder, { ...selfOf('tthc apply'), user: 'lan' })
    expect(await run(['list'], { cwd: folder })).toMatchObject({ code: 0, errors: '' })
    const { code, errors } = await run(['validate', '--fix'], { cwd: folder })
    expect([code, errors]).toEqual([
      2,
      expect.stringMatching(/tthc apply của lan trên máy .* đang ghi vào danh mục; đợi xong rồi chạy lại\.\n$/),
    ])
    release()
  })
})

describe('the secret by which the program knows its own journal', () => {
  test('is made once, outside of the catalog, for its owner alone', () => {
    const state = join(temporaryFolder(), 'a/b')
    const secrets = [secretIn(state), secretIn(state)]
    expect(secrets[0]).toEqual(secrets[1])
    expect(readdirSync(state)).toEqual(['secret'])
    expect([statSync(join(state, 'secret')).mode & 0o777, statSync(state).mode & 0o777]).toEqual([0o600, 0o700])
    expect(secretIn(join(temporaryFolder(), 'c'))).not.toEqual(secrets[0])
  })

  test('a broken one is made anew; where none can be kept one is made for this run', () => {
    const state = temporaryFolder()
    writeFileSync(join(state, 'secret'), 'abc')
    expect(secretIn(state)).toEqual(secretIn(state))
    const file = join(state, 'file')
    writeFileSync(file, '')
    for (const nowhere of [file, undefined]) {
      expect(secretIn(nowhere)).toHaveLength(32)
      expect(secretIn(nowhere)).not.toEqual(secretIn(nowhere))
    }
  })

  test('is where the system keeps such things', () => {
    const of = (environment: Record<string, string>, platform = 'linux'): string | undefined =>
      stateFolder({ environment }, platform)
    expect(of({ HOME: '/home/lan' })).toBe('/home/lan/.local/state/tthc')
    expect(of({ HOME: '/home/lan', XDG_STATE_HOME: '/s' })).toBe('/s/tthc')
    expect(of({ HOME: '/home/lan', XDG_STATE_HOME: 'relative' })).toBe('/home/lan/.local/state/tthc')
    expect(of({ HOME: '/c/Users/lan', LOCALAPPDATA: '/c/Users/lan/AppData/Local' }, 'win32')).toBe(
      '/c/Users/lan/AppData/Local/tthc',
    )
    expect(of({})).toBeUndefined()
  })
})
