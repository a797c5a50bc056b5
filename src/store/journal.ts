import { join } from 'node:path'
import type { FileSystem } from './file-system.ts'
import { sha256, type Job } from './job.ts'
import { syncFolder, writeDown } from './durable.ts'

/** The hidden file in the root of a catalog that says what is being written; there only while that is so, or after a killed run. */
export const JOURNAL = '.tthc-journal'

/** What a journal says: what is to be written, and whether that was decided, or given up after it had been. */
export interface Journal {
  readonly jobs: readonly Job[]
  /** Folders that are made for it, those above first. */
  readonly folders: readonly string[]
  readonly state: 'preparing' | 'decided' | 'given-up'
}

const MARK = '{"tthc":1,'
const GIVEN_UP = '{"givenUp":true}\n'

/** Starts a journal, down to the disk. Throws EEXIST when there is one. */
export function begin(folder: string, { jobs, folders }: Pick<Journal, 'jobs' | 'folders'>, fs: FileSystem): void {
  const path = join(folder, JOURNAL)
  const remembered = jobs.map(({ path: own, from, hidden, id, before, after }) => ({
    path: own,
    from,
    hidden,
    id,
    before,
    after,
  }))
  try {
    writeDown(path, 'wx', headOf(remembered, folders), fs)
  } catch (error) {
    // Half a head is worth nothing, and nothing was done yet.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') fs.rmSync(path, { force: true })
    throw error
  }
  syncFolder(folder, fs)
}

const headOf = (files: readonly object[], folders: readonly string[]): string =>
  `${MARK}${JSON.stringify({ files, folders }).slice(1)}\n`

/** Says in the journal that all is ready: from here on it will be finished, come what may. */
export function decide(folder: string, fs: FileSystem): void {
  const head = fs.readFileSync(join(folder, JOURNAL), 'utf8')
  writeDown(join(folder, JOURNAL), 'a', decidedLine(head), fs)
}

const decidedLine = (head: string): string => `${JSON.stringify({ decided: sha256(head) })}\n`

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

/** Reads the journal; one whose first line was cut off speaks of nothing. Undefined when it is none that this program wrote. */
export function readJournal(folder: string, fs: FileSystem): Journal | undefined {
  const path = join(folder, JOURNAL)
  const stat = fs.lstatSync(path)
  if (!stat.isFile() || stat.size > LARGEST) return undefined
  const text = fs.readFileSync(path, 'utf8')
  const end = text.indexOf('\n') + 1
  if (end === 0)
    return MARK.startsWith(text.slice(0, MARK.length)) || text.startsWith(MARK)
      ? { jobs: [], folders: [], state: 'preparing' }
      : undefined
  const [head, rest] = [text.slice(0, end), text.slice(end)]
  const decided = decidedLine(head)
  const told = contentOf(head)
  return (
    told && {
      ...told,
      state: !rest.startsWith(decided)
        ? 'preparing'
        : rest.slice(decided.length).startsWith(GIVEN_UP)
          ? 'given-up'
          : 'decided',
    }
  )
}

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

/** A journal may come from a stranger, together with the catalog. Whether its paths stay inside is found out where they are used. */
function isJob(value: unknown): value is Job {
  if (typeof value !== 'object' || value === null) return false
  const { path, from, hidden, id, before, after } = value as Record<string, unknown>
  const texts = [[id, ID], [after, HASH], ...(before === undefined ? [] : [[before, HASH] as const])] as const
  return (
    texts.every(([text, form]) => typeof text === 'string' && form.test(text)) &&
    typeof path === 'string' &&
    ['string', 'undefined'].includes(typeof from) &&
    ['boolean', 'undefined'].includes(typeof hidden)
  )
}
