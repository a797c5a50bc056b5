import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fileSystem } from '#store/file-system.ts'
import { sha256 } from '#store/job.ts'
import { JOURNAL } from '#model/catalog.ts'
import { leftover, recover } from '#store/recover.ts'
import { signature } from '#store/secret.ts'
import { writeAll, type Writer } from '#store/write-all.ts'
import { failingAt, filesOf, folderWith, fresh, killedAt, MOST_CALLS, old, outputs, writer } from './disk.ts'
import type { Files } from '../build/folders.ts'
import { slowly } from '../lane.ts'
import { compiledStore } from './writers.ts'

const isUnfinished = (folder: string): boolean => leftover(writer(folder)) !== undefined

const every = Array.from({ length: MOST_CALLS }, (_, index) => index + 1)

/** What is left when the process is killed at its n-th call. */
function killed(n: number, torn = false): string {
  const folder = folderWith(old)
  try {
    writeAll(writer(folder), outputs, killedAt(n, torn).fs)
  } catch {
    // A killed process says nothing.
  }
  return folder
}

const isWhole = (files: Files): boolean => [old, fresh].some((side) => JSON.stringify(side) === JSON.stringify(files))

describe('killed at any call, the next run leaves all old or all new, and nothing beside', () => {
  test.each(every)('call %i', (n) => {
    for (const torn of [false, true]) {
      const folder = killed(n, torn)
      recover(writer(folder))
      expect(filesOf(folder)).toSatisfy(isWhole)
      expect(existsSync(join(folder, 'procedures/q'))).toBe(existsSync(join(folder, 'procedures/q/r/b.yaml')))
      expect(recover(writer(folder))).toBeUndefined()
      expect(isUnfinished(folder)).toBe(false)
    }
  })
})

slowly('both ends are met, and what was decided is finished', () => {
  const ends = every.map((n) => {
    const folder = killed(n)
    const isDecided =
      existsSync(join(folder, JOURNAL)) && readFileSync(join(folder, JOURNAL), 'utf8').includes('"decided"')
    const reported = recover(writer(folder))
    if (isDecided) expect([reported, filesOf(folder)]).toEqual(['finished', fresh])
    return JSON.stringify(filesOf(folder)) === JSON.stringify(fresh)
  })
  expect(ends.indexOf(true)).toBeGreaterThan(10)
  expect(ends.lastIndexOf(false)).toBe(ends.indexOf(true) - 1)
})

slowly(
  'killed again while the next run fixes it, at any call',
  () => {
    for (const n of every.filter((call) => call % 5 === 0)) {
      for (let again = 1; ; again += 4) {
        const folder = killed(n)
        const disk = killedAt(again)
        try {
          recover(writer(folder), disk.fs)
        } catch {
          // Killed.
        }
        recover(writer(folder))
        expect(filesOf(folder)).toSatisfy(isWhole)
        if (disk.calls() < again) break
      }
    }
  },
  120_000,
)

slowly(
  'killed while a failed write is put back',
  () => {
    const fails = (n: number, k: number): string => {
      const folder = folderWith(old)
      const [failing, killing] = [failingAt(n), killedAt(n + k)]
      const fs = Object.fromEntries(
        Object.keys(fileSystem).map((name) => [
          name,
          (...args: readonly unknown[]) => {
            const key = name as keyof typeof fileSystem
            // The first disk counts and fails once; the second counts the same calls, and dies some calls later.
            const dead = killing.calls() >= n + k - 1
            if (dead) return (killing.fs[key] as (...all: readonly unknown[]) => unknown)(...args)
            killing.fs.lstatSync(folder)
            return (failing.fs[key] as (...all: readonly unknown[]) => unknown)(...args)
          },
        ]),
      ) as unknown as typeof fileSystem
      try {
        writeAll(writer(folder), outputs, fs)
      } catch {
        // Failed, then killed.
      }
      return folder
    }
    for (const n of every.filter((call) => call % 7 === 0)) {
      for (let k = 1; k < 40; k += 3) {
        const folder = fails(n, k)
        recover(writer(folder))
        expect(filesOf(folder), `fails at ${n}, dies ${k} later`).toSatisfy(isWhole)
      }
    }
  },
  120_000,
)

test('another write does not start over an unfinished one', () => {
  const folder = folderWith({ ...old, [JOURNAL]: '{"tthc":2,' })
  expect(() => writeAll(writer(folder), outputs)).toThrow(/another write is not finished/)
  expect(recover(writer(folder))).toBe('undone')
  writeAll(writer(folder), outputs)
  expect(filesOf(folder)).toEqual(fresh)
})

/** The first folder of a killed run for which something holds. */
const firstKilled = (holds: (folder: string) => boolean): string => every.map((n) => killed(n)).find(holds) ?? ''
const isHalfDone = (folder: string): boolean =>
  isUnfinished(folder) && existsSync(join(folder, 'procedures/q/r/b.yaml'))

test('what somebody wrote meanwhile is not overwritten, and it says what to do', () => {
  const folder = firstKilled(isHalfDone)
  writeFileSync(join(folder, 'statistics/new.yaml'), 'mine')
  expect(() => recover(writer(folder))).toThrow(
    'statistics/new.yaml: the file was changed while an earlier write was unfinished and is not overwritten; put it aside under another name outside the catalog and run again.',
  )
  expect(readFileSync(join(folder, 'statistics/new.yaml'), 'utf8')).toBe('mine')
  fileSystem.rmSync(join(folder, 'statistics/new.yaml'))
  expect(recover(writer(folder))).toBe('finished')
  expect(filesOf(folder)).toEqual(fresh)
})

const ID = '00000000-0000-4000-8000-000000000000'

/** A journal that says that it was decided, signed with a secret for a folder. */
function journal(
  at: Pick<Writer, 'folder' | 'secret'>,
  files: readonly object[],
  folders: readonly string[] = [],
): string {
  const head = `{"tthc":2,"files":${JSON.stringify(files)},"folders":${JSON.stringify(folders)}}\n`
  const line = (word: string): string =>
    `${JSON.stringify({ [word]: signature(at.secret, at.folder, `${word}\0${head}`) })}\n`
  return `${head}${line('signed')}${line('decided')}`
}
const hash = sha256('evil')
const other = { secret: Buffer.alloc(32, 8) }

/** A folder with files beside their places that would be put there, and what its journal says. */
function planted(text: (folder: string) => string, files: Files = {}): string {
  const folder = folderWith({ ...old, ...files })
  writeFileSync(join(folder, JOURNAL), text(folder))
  return folder
}

describe('a journal counts only if this program wrote it here', () => {
  const job = { path: 'catalog.yaml', id: ID, before: sha256(old['catalog.yaml'] ?? ''), after: hash }
  const staged = { [`.catalog.yaml.${ID}.tmp`]: 'evil' }

  test('its own is carried out', () => {
    const folder = planted((it) => journal(writer(it), [job]), staged)
    expect(recover(writer(folder))).toBe('finished')
    expect(readFileSync(join(folder, 'catalog.yaml'), 'utf8')).toBe('evil')
  })

  test.each<[string, (folder: string) => string]>([
    ['no journal', () => 'hello\n'],
    ['no journal, without a line', () => 'hello'],
    ['of an earlier version, signed by nobody', (it) => journal(writer(it), [job]).replace('"tthc":2', '"tthc":1')],
    ['with another secret', (it) => journal({ folder: it, ...other }, [job])],
    ['for another folder', () => journal(writer(folderWith({})), [job])],
    ['with another list', (it) => journal(writer(it), []).replace('[]', JSON.stringify([job]))],
    ['without a signature', (it) => journal(writer(it), [job]).replace(/\{"signed.*\n/, '')],
    ['with half a signature and more', (it) => journal(writer(it), [job]).replace(/("signed":"\w{9})\w+"\}/, '$1')],
    ['no lists', (it) => journal(writer(it), {} as [])],
    ['no hash', (it) => journal(writer(it), [{ ...job, after: 'x' }])],
    ['a name in the place of an id', (it) => journal(writer(it), [{ ...job, id: '/../../x' }])],
    ['a script', (it) => journal(writer(it), [{ path: 'run.sh', id: ID, after: hash }])],
    ['a YAML file that is none of a catalog', (it) => journal(writer(it), [{ path: 'x/y.yaml', id: ID, after: hash }])],
    [
      'a script that is moved away',
      (it) => journal(writer(it), [{ path: 'documents.yaml', from: 'run.sh', id: ID, before: hash, after: hash }]),
    ],
    [
      'a file of the project that is changed',
      (it) => journal(writer(it), [{ path: '.github/x.yml', hidden: true, id: ID, before: hash, after: hash }]),
    ],
  ])('%s', (_, text) => {
    const folder = planted(text, { ...staged, 'run.sh': 'mine' })
    const before = filesOf(folder)
    expect(() => recover(writer(folder))).toThrow(/was not written by your tthc on this machine/)
    expect(leftover(writer(folder))).toBe('foreign')
    expect(filesOf(folder)).toEqual(before)
  })

  test('a decision that somebody else added is none: what was prepared is undone', () => {
    const folder = planted((it) => journal(writer(it), [job]).replace(/("decided":")\w+/, `$1${hash}`), staged)
    expect(recover(writer(folder))).toBe('undone')
    expect(filesOf(folder)).toEqual(old)
  })

  test('what somebody else put beside is not put in place', () => {
    const folder = planted((it) => journal(writer(it), [job]), { [`.catalog.yaml.${ID}.tmp`]: 'worse' })
    expect(() => recover(writer(folder))).toThrow(/not overwritten/)
    expect(readFileSync(join(folder, 'catalog.yaml'), 'utf8')).toBe(old['catalog.yaml'])
  })

  test('files of a project are not written later, but taken back', () => {
    const folder = planted(
      (it) => journal(writer(it), [{ path: '.github/x.yml', hidden: true, id: ID, after: hash }], ['.github']),
      { [`.github/.x.yml.${ID}.tmp`]: 'evil' },
    )
    expect(recover(writer(folder))).toBe('undone')
    expect(filesOf(folder)).toEqual(old)
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })
})

describe('even its own leads nowhere outside', () => {
  test.each<[string, readonly object[], (readonly string[])?]>([
    ['..', [{ path: 'procedures/../../x.yaml', id: ID, after: hash }]],
    ['an absolute path', [{ path: '/etc/x.yaml', id: ID, after: hash }]],
    ['what git keeps', [{ path: '.git/config', hidden: true, id: ID, after: hash }]],
    ['from ..', [{ path: 'documents.yaml', from: '../secret.yaml', id: ID, before: hash, after: hash }]],
    ['through a link', [{ path: 'procedures/link/x.yaml', id: ID, after: hash }]],
    ['a folder outside', [], ['../other']],
    ['what was never written beside', [{ path: 'catalog.yaml', id: ID, before: sha256('x'), after: hash }]],
  ])('%s', (_, files, folders) => {
    const elsewhere = folderWith({ 'secret.yaml': 'evil' })
    const folder = planted((it) => journal(writer(it), files, folders))
    symlinkSync(elsewhere, join(folder, 'procedures/link'))
    const before = filesOf(folder)
    expect(() => recover(writer(folder))).toThrow(/no file inside|not written by your tthc|not overwritten/)
    expect(filesOf(folder)).toEqual(before)
    expect(filesOf(elsewhere)).toEqual({ 'secret.yaml': 'evil' })
  })

  test('a link in the place of the journal is not followed', () => {
    const folder = folderWith(old)
    const elsewhere = folderWith({ j: journal(writer(folder), []) })
    symlinkSync(join(elsewhere, 'j'), join(folder, JOURNAL))
    expect(() => recover(writer(folder))).toThrow(/not written by your tthc/)
  })
})

slowly(
  'a process that the system kills in the middle',
  async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`procedures/${String(index).padStart(2, '0')}.yaml`, `old ${index}\n`]),
    )
    const folder = folderWith(files)
    const program = `import { writeAll } from ${JSON.stringify(pathToFileURL(join(compiledStore(), 'store/write-all.js')))}
    process.stdout.write('go')
    writeAll({ folder: ${JSON.stringify(folder)}, secret: Buffer.alloc(32, 7), keep: () => undefined }, ${JSON.stringify(Object.entries(files))}.map(([path, text]) => ({ path, before: text, text: text.replace('old', 'new') })))
    setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    while (
      !existsSync(join(folder, JOURNAL)) &&
      readFileSync(join(folder, 'procedures/00.yaml'), 'utf8').startsWith('old')
    )
      await setTimeout(1)
    child.kill('SIGKILL')
    await once(child, 'exit')
    recover(writer(folder))
    expect(new Set(Object.values(filesOf(folder)).map((text) => text.slice(0, 3))).size).toBe(1)
    expect(Object.keys(filesOf(folder))).toEqual(Object.keys(files))
  },
  30_000,
)
