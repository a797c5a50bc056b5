import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { rememberingLoad } from '#catalog/cache.ts'
import { load } from '#catalog/load.ts'
import { readStdin, withFile } from '#cli/stdin.ts'
import type { Io } from '#cli/io.ts'
import { watch } from '#cli/watch.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { readFolder } from '#sources/folder.ts'
import { fixture } from './run.ts'
import { copyOf, temporaryFolder } from '../build/folders.ts'
import { slowly } from '../lane.ts'

interface World {
  readonly io: Io
  readonly output: string[]
  readonly errors: string[]
}

function world(workingFolder: string, { terminal = false, input = '' } = {}): World {
  const output: string[] = []
  const errors: string[] = []
  const io: Io = {
    workingFolder,
    environment: {},
    now: () => new Date(0),
    terminal: { output: terminal, errors: terminal, columns: 80 },
    readInput: () => Promise.resolve(input),
    write: (text) => {
      output.push(String(text))
    },
    writeError: (text) => {
      errors.push(text)
    },
  }
  return { io, output, errors }
}

/** A watch that counts its runs; it is over when the test is. */
function watching(folder: string, run: () => number = () => 0, { io, ...rest }: World = world(folder)) {
  const end = new AbortController()
  onTestFinished(() => end.abort())
  let runs = 0
  const code = watch(
    folder,
    () => {
      runs += 1
      return run()
    },
    io,
    { signal: end.signal, language: 'en' },
  )
  return {
    ...rest,
    code,
    stop: () => end.abort(),
    runs: () => runs,
    reached: (count: number) => vi.waitFor(() => expect(runs).toBeGreaterThanOrEqual(count), { timeout: 5000 }),
  }
}

const small = (): string => copyOf(fixture('dien-khanh-small'))
const procedure = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'

describe('watch', () => {
  test('runs at once, and once more after a burst of changes; the last exit code counts', async () => {
    const folder = small()
    const watched = watching(folder, () => (readFileSync(join(folder, procedure), 'utf8').includes('# bad') ? 1 : 0))
    await watched.reached(1)
    for (let times = 0; times < 5; times += 1) appendFileSync(join(folder, procedure), '# bad\n')
    await watched.reached(2)
    await delay(400)
    expect(watched.runs()).toBe(2)
    watched.stop()
    expect(await watched.code).toBe(1)
  })

  slowly(
    'new folders, files renamed over others, deleted and made again are all seen',
    async () => {
      const folder = small()
      const watched = watching(folder)
      let runs = 1
      const seen = async (change: () => void): Promise<void> => {
        await watched.reached(runs)
        await delay(150)
        runs = watched.runs() + 1
        change()
        await watched.reached(runs)
      }
      await seen(() => mkdirSync(join(folder, 'procedures/commune/new/deep'), { recursive: true }))
      await seen(() => writeFileSync(join(folder, 'procedures/commune/new/deep/a.yaml'), 'a: 1\n'))
      await seen(() => writeFileSync(join(folder, 'procedures/commune/new/deep/a.yaml'), 'a: 2\n'))
      await seen(() => {
        writeFileSync(join(folder, 'procedures/commune/new/deep/.a.tmp'), 'a: 3\n')
        renameSync(
          join(folder, 'procedures/commune/new/deep/.a.tmp'),
          join(folder, 'procedures/commune/new/deep/a.yaml'),
        )
      })
      await seen(() => appendFileSync(join(folder, 'procedures/commune/new/deep/a.yaml'), '# more\n'))
      await seen(() => {
        rmSync(join(folder, 'procedures/commune/new'), { recursive: true })
        mkdirSync(join(folder, 'procedures/commune/new'))
      })
      await seen(() => writeFileSync(join(folder, 'procedures/commune/new/b.yaml'), 'b: 1\n'))
      await seen(() => mkdirSync(join(folder, 'calendar')))
      await seen(() => writeFileSync(join(folder, 'calendar/2020.yaml'), 'year: 2020\n'))
    },
    20_000,
  )

  test('files beside and folders that are no part of the catalog do not matter', async () => {
    const folder = small()
    mkdirSync(join(folder, 'node_modules'))
    const watched = watching(folder)
    await watched.reached(1)
    writeFileSync(join(folder, 'node_modules/a.yaml'), '')
    writeFileSync(join(folder, '.catalog.yaml.tmp'), '')
    await delay(400)
    expect(watched.runs()).toBe(1)
  })

  test('a change during a run makes it run again', async () => {
    const folder = small()
    let first = true
    const watched = watching(folder, () => {
      if (first) appendFileSync(join(folder, procedure), '# x\n')
      first = false
      return 0
    })
    await watched.reached(2)
  })

  test('clears only a terminal, and says only to a terminal that it waits', async () => {
    const folder = small()
    const quiet = watching(folder)
    await quiet.reached(1)
    const loud = watching(folder, () => 0, world(folder, { terminal: true }))
    await loud.reached(1)
    await delay(20)
    expect([quiet.output, quiet.errors]).toEqual([[], []])
    expect([loud.output, loud.errors]).toEqual([
      ['\u001b[2J\u001b[3J\u001b[H'],
      ['Waiting for changes; press Ctrl+C to stop.\n'],
    ])
  })

  test('a file that vanishes under a run makes it run again; a failure is reported, and the watch goes on', async () => {
    const folder = small()
    const vanish = (): never => {
      readFileSync(join(folder, 'vanished.yaml'))
      throw new Error('unreachable')
    }
    const acts = [vanish, vanish]
    const watched = watching(folder, () => {
      acts.shift()?.()
      throw failure(say('hỏng', 'broken'), 3)
    })
    await watched.reached(3)
    await vi.waitFor(() => expect(watched.errors).toEqual(['tthc: broken\n']))
    watched.stop()
    expect(await watched.code).toBe(3)
  })

  test('a crash is no result', async () => {
    await expect(
      watching(small(), () => {
        throw new TypeError('bug')
      }).code,
    ).rejects.toThrow('bug')
  })

  test('ends when the folder is gone, when it is interrupted, and when it was reported to before it began', async () => {
    const folder = small()
    const gone = watching(folder, () => {
      readFolder(folder, folder)
      return 0
    })
    await gone.reached(1)
    rmSync(folder, { recursive: true })
    expect(await gone.code).toBe(2)
    const other = watching(small())
    await other.reached(1)
    process.emit('SIGINT')
    expect(await other.code).toBe(0)
    expect(await watch(temporaryFolder(), () => 1, world('/').io, { signal: AbortSignal.abort() })).toBe(0)
    expect(process.listenerCount('SIGINT')).toBe(0)
  })
})

describe('the remembering loader', () => {
  test('reads again only what has another text, and gives what a first reading gives', () => {
    const folder = small()
    const remembered = rememberingLoad()
    const first = remembered(readFolder(folder, folder))
    appendFileSync(join(folder, procedure), 'odd: 1\n')
    rmSync(join(folder, 'proposals'), { recursive: true })
    const second = remembered(readFolder(folder, folder))
    expect(second).toEqual(load(readFolder(folder, folder)))
    const same = second.catalog.files
      .filter((file) => first.catalog.files.includes(file))
      .map(({ source }) => source.path)
    expect(same).toEqual(second.catalog.files.map(({ source }) => source.path).filter((path) => path !== procedure))
    expect(second.diagnostics.map(({ place }) => place.source.path)).toEqual([procedure])
  })

  test('a file that was away is read again', () => {
    const source = { path: procedure, file: procedure, text: 'code: "1.004222"\n' }
    const remembered = rememberingLoad()
    const [before] = remembered({ sources: [source], unreadable: [] }).catalog.files
    remembered({ sources: [], unreadable: [] })
    expect(remembered({ sources: [source], unreadable: [] }).catalog.files[0]).not.toBe(before)
  })
})

describe('standard input', () => {
  const read = (path: string | undefined, input: string, folder = small()) =>
    readStdin(path, {}, world(join(folder, '..'), { input }).io)

  test('takes the place of the file, or is added', async () => {
    const folder = small()
    const reading = readFolder(folder, join(folder, '..'))
    const { file, folder: found } = await read(`catalog/${procedure}`, '\uFEFFcode: x\r\n', folder)
    expect([found, file]).toEqual([
      folder,
      { path: procedure, file: `catalog/${procedure}`, text: '\uFEFFcode: x\r\n' },
    ])
    expect(withFile(reading, file).sources.map(({ path, text }) => (path === procedure ? text : path))).toEqual(
      reading.sources.map(({ path }) => (path === procedure ? '\uFEFFcode: x\r\n' : path)),
    )
    const { file: added } = await read('catalog/procedures/commune/ho-tich/new.yaml', 'a: 1\n', folder)
    expect(withFile(reading, added).sources.length).toBe(reading.sources.length + 1)
    expect(withFile({ sources: [], unreadable: [{ path: procedure, file: 'x', reason: 'not-utf8' }] }, file)).toEqual({
      sources: [file],
      unreadable: [],
    })
  })

  test('too much of it is a file that is too large', async () => {
    expect((await read(`catalog/${procedure}`, '#'.repeat(1024 * 1024 + 1))).file).toMatchObject({
      reason: 'too-large',
    })
  })

  test.each([
    [undefined, '--stdin-path is missing'],
    ['catalog/README.md', 'no file of the catalog'],
    ['catalog/../secret.yaml', 'no file of the catalog'],
    ['catalog/procedures/.x.yaml', 'no file of the catalog'],
    ['catalog', 'no file of the catalog'],
  ])('%s: %s', async (path, message) => {
    await expect(read(path, '')).rejects.toThrow(message)
  })
})
