import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { fileSystem } from '#store/file-system.ts'
import { sha256 } from '#store/job.ts'
import { JOURNAL } from '#store/journal.ts'
import { isUnfinished, recover } from '#store/recover.ts'
import { writeAll } from '#store/write-all.ts'
import { projectFolder } from '../cli/run.ts'
import { failingAt, fresh, killedAt, MOST_CALLS, old, outputs } from './disk.ts'
import { slowly } from '../lane.ts'
import { filesIn, folderOf, type Files } from '../build/folders.ts'

const every = Array.from({ length: MOST_CALLS }, (_, index) => index + 1)

/** What is left when the process is killed at its n-th call. */
function killed(n: number, torn = false): string {
  const folder = folderOf(old)
  try {
    writeAll(folder, outputs, killedAt(n, torn).fs)
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
      recover(folder)
      expect(filesIn(folder)).toSatisfy(isWhole)
      expect(existsSync(join(folder, 'q'))).toBe(existsSync(join(folder, 'q/r/b.yaml')))
      expect(recover(folder)).toBeUndefined()
      expect(isUnfinished(folder)).toBe(false)
    }
  })
})

slowly('both ends are met, and what was decided is finished', () => {
  const ends = every.map((n) => {
    const folder = killed(n)
    const isDecided =
      existsSync(join(folder, JOURNAL)) && readFileSync(join(folder, JOURNAL), 'utf8').includes('"decided"')
    const told = recover(folder)
    if (isDecided) expect([told, filesIn(folder)]).toEqual(['finished', fresh])
    return JSON.stringify(filesIn(folder)) === JSON.stringify(fresh)
  })
  expect(ends.indexOf(true)).toBeGreaterThan(10)
  expect(ends.lastIndexOf(false)).toBe(ends.indexOf(true) - 1)
})

slowly(
  'killed again while the next run mends it, at any call',
  () => {
    for (const n of every.filter((call) => call % 5 === 0)) {
      for (let again = 1; ; again += 4) {
        const folder = killed(n)
        const disk = killedAt(again)
        try {
          recover(folder, disk.fs)
        } catch {
          // Killed.
        }
        recover(folder)
        expect(filesIn(folder)).toSatisfy(isWhole)
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
      const folder = folderOf(old)
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
        writeAll(folder, outputs, fs)
      } catch {
        // Failed, then killed.
      }
      return folder
    }
    for (const n of every.filter((call) => call % 7 === 0)) {
      for (let k = 1; k < 40; k += 3) {
        const folder = fails(n, k)
        recover(folder)
        expect(filesIn(folder), `fails at ${n}, dies ${k} later`).toSatisfy(isWhole)
      }
    }
  },
  120_000,
)

test('another write does not start over an unfinished one', () => {
  const folder = folderOf({ ...old, [JOURNAL]: '{"tthc":1,' })
  expect(() => writeAll(folder, outputs)).toThrow(/another write is not finished/)
  expect(recover(folder)).toBe('undone')
  writeAll(folder, outputs)
  expect(filesIn(folder)).toEqual(fresh)
})

/** The first folder of a killed run for which something holds. */
const firstKilled = (holds: (folder: string) => boolean): string => every.map((n) => killed(n)).find(holds) ?? ''
const isHalfDone = (folder: string): boolean => isUnfinished(folder) && existsSync(join(folder, 'q/r/b.yaml'))

test('what somebody wrote meanwhile is not overwritten, and it says what to do', () => {
  const folder = firstKilled(isHalfDone)
  writeFileSync(join(folder, 's/new.yaml'), 'mine')
  expect(() => recover(folder)).toThrow(
    's/new.yaml: the file was changed while an earlier write was unfinished and is not overwritten; put it aside under another name outside the catalog and run again.',
  )
  expect(readFileSync(join(folder, 's/new.yaml'), 'utf8')).toBe('mine')
  fileSystem.rmSync(join(folder, 's/new.yaml'))
  expect(recover(folder)).toBe('finished')
  expect(filesIn(folder)).toEqual(fresh)
})

const ID = '00000000-0000-4000-8000-000000000000'
const journal = (files: readonly object[], folders: readonly string[] = []): string => {
  const head = `{"tthc":1,"files":${JSON.stringify(files)},"folders":${JSON.stringify(folders)}}\n`
  return `${head}{"decided":"${sha256(head)}"}\n`
}
const hash = sha256('evil')

describe('a journal from a stranger leads nowhere outside', () => {
  test.each<[string, string, RegExp]>([
    ['no journal', 'hello\n', /no file that tthc wrote/],
    ['no journal, without a line', 'hello', /no file that tthc wrote/],
    ['no JSON', '{"tthc":1,x}\n', /no file that tthc wrote/],
    ['no lists', '{"tthc":1,"files":{},"folders":[]}\n', /no file that tthc wrote/],
    ['no hash', journal([{ path: 'a.yaml', id: ID, after: 'x' }]), /no file that tthc wrote/],
    [
      'a name in the place of an id',
      journal([{ path: 'a.yaml', id: '/../../x', after: hash }]),
      /no file that tthc wrote/,
    ],
    ['..', journal([{ path: '../x.yaml', id: ID, after: hash }]), /no file inside/],
    ['an absolute path', journal([{ path: '/etc/passwd', id: ID, after: hash }]), /no file inside/],
    ['what git keeps', journal([{ path: '.git/config', hidden: true, id: ID, after: hash }]), /no file inside/],
    [
      'from ..',
      journal([{ path: 'n.yaml', from: '../secret.yaml', id: ID, before: hash, after: hash }]),
      /no file inside/,
    ],
    ['through a link', journal([{ path: 'link/x.yaml', id: ID, after: hash }]), /no file inside/],
    ['a folder outside', journal([], ['../other']), /no file inside/],
    [
      'what was never written beside',
      journal([{ path: 'a.yaml', id: ID, before: sha256('x'), after: hash }]),
      /not overwritten/,
    ],
  ])('%s', (_, text, message) => {
    const elsewhere = folderOf({ 'secret.yaml': 'evil' })
    const folder = folderOf({ ...old, [JOURNAL]: text })
    symlinkSync(elsewhere, join(folder, 'link'))
    expect(() => recover(folder)).toThrow(message)
    expect(filesIn(folder)).toEqual({ [JOURNAL]: text, ...old })
    expect(filesIn(elsewhere)).toEqual({ 'secret.yaml': 'evil' })
  })

  test('a link in the place of the journal is not followed', () => {
    const elsewhere = folderOf({ j: journal([]) })
    const folder = folderOf(old)
    symlinkSync(join(elsewhere, 'j'), join(folder, JOURNAL))
    expect(() => recover(folder)).toThrow(/no file that tthc wrote/)
  })
})

/** The writer as programs of its own: what node runs without a build. */
function compiled(): string {
  const folder = folderOf({ 'package.json': '{"type":"module","imports":{"#*.ts":"./*.js"}}' })
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
  for (const name of ['store', 'model']) {
    mkdirSync(join(folder, name))
    for (const file of readdirSync(join(projectFolder, 'src', name))) {
      const compilerOptions = {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
        rewriteRelativeImportExtensions: true,
      }
      const { outputText } = ts.transpileModule(readFileSync(join(projectFolder, 'src', name, file), 'utf8'), {
        compilerOptions,
      })
      writeFileSync(join(folder, name, file.replace(/\.ts$/, '.js')), outputText)
    }
  }
  return folder
}

slowly(
  'a process that the system kills in the middle',
  async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`procedures/${String(index).padStart(2, '0')}.yaml`, `old ${index}\n`]),
    )
    const folder = folderOf(files)
    const program = `import { writeAll } from ${JSON.stringify(pathToFileURL(join(compiled(), 'store/write-all.js')))}
    process.stdout.write('go')
    writeAll(${JSON.stringify(folder)}, ${JSON.stringify(Object.entries(files))}.map(([path, text]) => ({ path, before: text, text: text.replace('old', 'new') })))
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
    recover(folder)
    expect(new Set(Object.values(filesIn(folder)).map((text) => text.slice(0, 3))).size).toBe(1)
    expect(Object.keys(filesIn(folder))).toEqual(Object.keys(files))
  },
  30_000,
)
