import { lstatSync, readFileSync, rmSync, rmdirSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'

/** The hidden file in the root of a catalog that says who writes into it; there only while that is so, or after a killed run. */
export const LOCK = '.tthc-lock'

/** Who writes, for people and for other programs. */
export interface Owner {
  readonly user: string
  readonly host: string
  /** The same for all programs that see each other's numbers: a machine since it was started, without those in containers. */
  readonly machine: string
  readonly pid: number
  readonly command: string
  /** When it began, as ISO 8601. */
  readonly since: string
  readonly token: string
}

/** A lock as it was seen; without owner it is none that can be read, such as one that is just being written. */
export interface Seen {
  readonly text: string
  readonly owner?: Owner
}

const LARGEST = 4096

/** The lock at a path; undefined where there is none. */
export function seenAt(path: string): Seen | undefined {
  try {
    const stat = lstatSync(path)
    const text = stat.isFile() && stat.size <= LARGEST ? readFileSync(path, 'utf8') : ''
    const owner = ownerIn(text)
    return { text, ...(owner === undefined ? {} : { owner }) }
  } catch {
    return undefined
  }
}

/** What an owner writes into a lock. */
export const textOf = (owner: Owner): string => `${JSON.stringify(owner)}\n`

function ownerIn(text: string): Owner | undefined {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Owner, unknown>>
    const { user, host, machine, pid, command, since, token } = value
    return typeof pid === 'number' &&
      [user, host, machine, command, since, token].every((each) => typeof each === 'string')
      ? (value as Owner)
      : undefined
  } catch {
    return undefined
  }
}

/**
 * How long ago something was written, in milliseconds. Clocks of machines differ, so both times are those of the disk: a file is
 * written for the second one. Undefined where that is not possible, or nothing is there any more.
 */
export function ageOf(path: string): number | undefined {
  const probe = `${path}.${randomUUID()}.now`
  try {
    writeFileSync(probe, '', { flag: 'wx' })
    return Math.max(0, statSync(probe).mtimeMs - lstatSync(path).mtimeMs)
  } catch {
    return undefined
  } finally {
    rmSync(probe, { force: true })
  }
}

/** Longer than taking a lock away takes, in milliseconds. */
const TAKING = 10_000

/**
 * Takes a lock away, if it is still as it was seen and `isStale` still holds. Several may try: only one at a time looks and takes, so
 * that none takes what another has made meanwhile.
 */
export function takeAway(path: string, { text }: Seen, isStale: () => boolean): void {
  const turn = `${path}.take`
  try {
    mkdirSync(turn)
  } catch {
    if ((ageOf(turn) ?? 0) > TAKING) quietly(() => rmdirSync(turn))
    return
  }
  quietly(() => {
    if (seenAt(path)?.text === text && isStale()) rmSync(path, { force: true, recursive: true })
  })
  quietly(() => rmdirSync(turn))
}

/** Does what somebody else may have done already. */
function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // Whoever comes next looks again.
  }
}
