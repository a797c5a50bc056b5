import { fork, type ChildProcess } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { onTestFinished } from 'vitest'
import { LOCK, seenAt } from '#store/lock-file.ts'
import { projectFolder } from '../cli/run.ts'
import { folderWith } from './disk.ts'

/** The store as programs of its own: what node runs without a build. */
export function compiledStore(): string {
  const folder = folderWith({ 'package.json': '{"type":"module","imports":{"#*.ts":"./*.js"}}' })
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    rewriteRelativeImportExtensions: true,
  }
  for (const name of ['store', 'model']) {
    mkdirSync(join(folder, name))
    for (const file of readdirSync(join(projectFolder, 'src', name))) {
      const { outputText } = ts.transpileModule(readFileSync(join(projectFolder, 'src', name, file), 'utf8'), {
        compilerOptions,
      })
      writeFileSync(join(folder, name, file.replace(/\.ts$/, '.js')), outputText)
    }
  }
  return folder
}

/**
 * What a writer does each time it is given a folder: it waits for its turn, settles what a killed one left, reads, and moves every
 * file on: each gets another name in a chain of three, and a line with the writer's number. Its answer is whether it wrote.
 */
const program = (store: string): string => `
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder, timing } from ${JSON.stringify(pathToFileURL(join(store, 'store/lock.js')))}
import { recover } from ${JSON.stringify(pathToFileURL(join(store, 'store/recover.js')))}
import { writeAll } from ${JSON.stringify(pathToFileURL(join(store, 'store/write-all.js')))}
const isAlive = (pid) => { try { process.kill(pid, 0); return true } catch { return false } }
process.on('message', async ({ folder, number }) => {
  const self = { user: 'u', host: 'h', machine: 'm', pid: process.pid, command: 'c', isAlive }
  try {
    const { keep, release } = await lockFolder(folder, self, { ...timing, patience: 60_000, poll: 1 })
    try {
      const at = { folder, secret: Buffer.alloc(32, 7), keep }
      recover(at)
      const names = readdirSync(join(folder, 'procedures')).sort()
      const files = names.map((name) => ({ path: 'procedures/' + name, text: readFileSync(join(folder, 'procedures', name), 'utf8') }))
      writeAll(at, files.map(({ path: from, text }, index) => {
        const next = files[index + 1]?.path ?? 'procedures/' + (Number(names.at(-1).slice(0, -5)) + 1) + '.yaml'
        return { path: next, from, before: text, text: text + number + '\\n' }
      }))
    } finally {
      release()
    }
    process.send({ number })
  } catch (error) {
    process.send({ number, error: String(error.stack) })
  }
})
process.send('ready')
`

/** Programs that write when they are reported to. */
export interface Writers {
  /** Lets so many of them write into a folder at once; what went wrong. */
  readonly race: (folder: string, count: number) => Promise<readonly string[]>
  /** Lets two write and kills the first of them so many milliseconds after it began; another one is started in its place. */
  readonly kill: (folder: string, after: number) => Promise<readonly string[]>
}

/** Starts programs that are gone after the test. */
export async function startWriters(most: number): Promise<Writers> {
  const store = compiledStore()
  const file = join(store, 'writer.js')
  writeFileSync(file, program(store))
  const all: ChildProcess[] = []
  onTestFinished(() => {
    for (const child of all) child.kill('SIGKILL')
  })
  const start = async (): Promise<ChildProcess> => {
    const child = fork(file, { execArgv: [] })
    all.push(child)
    await once(child)
    return child
  }
  const children = await Promise.all(Array.from({ length: most }, start))
  const write = async (child: ChildProcess, folder: string, number: number): Promise<string | undefined> => {
    child.send({ folder, number })
    return (await once(child)).error
  }
  const reported = async (work: readonly Promise<string | undefined>[]): Promise<readonly string[]> =>
    (await Promise.all(work)).flatMap((error) => error ?? [])
  return {
    race: (folder, count) => reported(children.slice(0, count).map((child, index) => write(child, folder, index))),
    kill: async (folder, after) => {
      const [victim, other] = children as [ChildProcess, ChildProcess]
      const dead = new Promise((resolve) => victim.once('exit', resolve))
      const wrote = write(victim, folder, 0)
      await Promise.race([begun(folder, victim), wrote])
      const rest = write(other, folder, 1)
      setTimeout(() => victim.kill('SIGKILL'), after)
      const errors = await reported([rest])
      await dead
      children[0] = await start()
      return errors
    },
  }
}

/** When a writer has the lock of a folder. */
async function begun(folder: string, { pid = 0 }: ChildProcess): Promise<void> {
  for (let left = 5_000; left > 0; left -= 1) {
    if (seenAt(join(folder, LOCK))?.owner?.pid === pid) return
    await sleep(1)
  }
}

interface Message {
  readonly error?: string
}

const once = (child: ChildProcess): Promise<Message> =>
  new Promise((resolve) => {
    child.once('message', (message) => resolve(message as Message))
  })
