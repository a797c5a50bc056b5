import { join } from 'node:path'
import { JOURNAL } from '#model/catalog.ts'
import type { FileSystem } from './file-system.ts'
import { isWritten, type Job } from './job.ts'
import { signature, type Secret } from './secret.ts'
import { syncFolder, writeDown } from './durable.ts'

/** What a journal says: what is to be written, and whether that was decided, or given up after it had been. */
export interface Journal {
  readonly jobs: readonly Job[]
  /** Folders that are made for it, those above first. */
  readonly folders: readonly string[]
  readonly state: 'preparing' | 'decided' | 'given-up'
}

/** The folder of a catalog, and the secret with which its journal is signed. */
export interface Signed {
  readonly folder: string
  readonly secret: Secret
}

const MARK = '{"tthc":2,'
const GIVEN_UP = '{"givenUp":true}\n'

/** Starts a journal, down to the disk. Throws EEXIST when there is one. */
export function begin(at: Signed, { jobs, folders }: Pick<Journal, 'jobs' | 'folders'>, fs: FileSystem): void {
  const path = join(at.folder, JOURNAL)
  const remembered = jobs.map(({ path: own, from, hidden, id, before, after }) => ({
    path: own,
    from,
    hidden,
    id,
    before,
    after,
  }))
  const head = headOf(remembered, folders)
  try {
    writeDown(path, 'wx', `${head}${line('signed', head, at)}`, fs)
  } catch (error) {
    // Half a head is worth nothing, and nothing was done yet.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') fs.rmSync(path, { force: true })
    throw error
  }
  syncFolder(at.folder, fs)
}

const headOf = (files: readonly object[], folders: readonly string[]): string =>
  `${MARK}${JSON.stringify({ files, folders }).slice(1)}\n`

/** A line that says of the first one what only this user's program can say. */
const line = (word: 'signed' | 'decided', head: string, { folder, secret }: Signed): string =>
  `${JSON.stringify({ [word]: signature(secret, folder, `${word}\0${head}`) })}\n`

/** Says in the journal that all is ready: from here on it will be finished, come what may. */
export function decide(at: Signed, fs: FileSystem): void {
  const [head = ''] = fs.readFileSync(join(at.folder, JOURNAL), 'utf8').split(/(?<=\n)/)
  writeDown(join(at.folder, JOURNAL), 'a', line('decided', head, at), fs)
}

/** Says in the journal that it will be undone. */
export const giveUp = (folder: string, fs: FileSystem): void => writeDown(join(folder, JOURNAL), 'a', GIVEN_UP, fs)

/** Takes the journal away: nothing is left to be done. */
export function end(folder: string, fs: FileSystem): void {
  fs.rmSync(join(folder, JOURNAL), { force: true })
  syncFolder(folder, fs)
}

// Above the journal of any catalog.
const LARGEST = 16 * 1024 * 1024

/** Whether a run left a journal behind. */
export const hasJournal = (folder: string, fs: FileSystem): boolean =>
  fs.lstatSync(join(folder, JOURNAL), { throwIfNoEntry: false }) !== undefined

const NOTHING: Journal = { jobs: [], folders: [], state: 'preparing' }

/**
 * Reads the journal. One that was cut off before it was signed speaks of nothing, as nothing was done yet. Undefined when it is none
 * that this user's program wrote here: whoever sends a catalog may put a journal into it.
 */
export function readJournal(at: Signed, fs: FileSystem): Journal | undefined {
  const path = join(at.folder, JOURNAL)
  const stat = fs.lstatSync(path)
  if (!stat.isFile() || stat.size > LARGEST) return undefined
  const [head = '', signed = '', ...rest] = fs.readFileSync(path, 'utf8').split(/(?<=\n)/)
  if (isTorn(head, signed)) return NOTHING
  const content = signed === line('signed', head, at) ? contentOf(head) : undefined
  return content && { ...content, state: stateOf(rest.join(''), line('decided', head, at)) }
}

/** Whether writing ended before the second line did. */
function isTorn(head: string, signed: string): boolean {
  if (!head.endsWith('\n')) return MARK.startsWith(head.slice(0, MARK.length)) || head.startsWith(MARK)
  return head.startsWith(MARK) && !signed.endsWith('\n') && '{"signed":"'.startsWith(signed.slice(0, 11))
}

const stateOf = (rest: string, decided: string): Journal['state'] =>
  !rest.startsWith(decided) ? 'preparing' : rest.slice(decided.length).startsWith(GIVEN_UP) ? 'given-up' : 'decided'

function contentOf(head: string): Pick<Journal, 'jobs' | 'folders'> | undefined {
  try {
    const { files, folders } = JSON.parse(head) as { readonly files?: unknown; readonly folders?: unknown }
    if (!head.startsWith(MARK) || !Array.isArray(files) || !Array.isArray(folders)) return undefined
    return files.every(isJob) && folders.every((folder) => typeof folder === 'string')
      ? { jobs: files, folders }
      : undefined
  } catch {
    return undefined
  }
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const HASH = /^[0-9a-f]{64}$/

/** What may stand in a journal. Whether its paths stay inside is found out where they are used. */
function isJob(value: unknown): value is Job {
  if (typeof value !== 'object' || value === null) return false
  const { path, from, hidden, id, before, after } = value as Record<string, unknown>
  const texts = [[id, ID], [after, HASH], ...(before === undefined ? [] : [[before, HASH] as const])] as const
  return (
    texts.every(([text, form]) => typeof text === 'string' && form.test(text)) &&
    typeof path === 'string' &&
    (typeof from === 'string' || from === undefined) &&
    (typeof hidden === 'boolean' || hidden === undefined) &&
    isWritten({ path, ...(from === undefined ? {} : { from }), ...(hidden === undefined ? {} : { hidden }) }) &&
    (hidden !== true || before === undefined)
  )
}
