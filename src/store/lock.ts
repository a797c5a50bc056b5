import { closeSync, openSync, realpathSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { ageOf, LOCK, seenAt, takeAway, textOf, type Owner, type Seen } from './lock-file.ts'

/** The program that wants to write, and how it finds out whether another one on its machine is still there. */
export interface Self extends Pick<Owner, 'user' | 'host' | 'machine' | 'pid' | 'command'> {
  readonly isAlive: (pid: number) => boolean
}

/** A lock that is held. */
export interface Held {
  /** Shows others that it is in use; also done by itself while the program waits. Throws a failure when somebody else has it by now. */
  readonly keep: () => void
  readonly release: () => void
}

/** In milliseconds. */
interface Timing {
  /** How long to wait for another program. */
  readonly patience: number
  readonly poll: number
  readonly beat: number
  /** After so long without a beat a program is taken for dead that cannot be asked. Longer than anything that keeps one from beating. */
  readonly dead: number
  /** The same for a lock that says nothing. */
  readonly mute: number
}

export const timing: Timing = { patience: 10_000, poll: 50, beat: 5_000, dead: 300_000, mute: 5_000 }

/**
 * Keeps a folder for one writer, on this machine and on others that share the disk. A program that is dead loses its lock: on this
 * machine at once, on another when it has not shown itself for `dead`. Throws a failure that says who writes when that takes longer
 * than `patience`. Where no lock can be written nobody can write anything else, and none is kept.
 *
 * Not a package: those that are kept well (proper-lockfile) say neither who holds a lock nor ask whether that program still runs, and
 * beat by a timer alone, which a program that writes without pause would starve.
 */
export async function lockFolder(folder: string, self: Self, times: Timing = timing): Promise<Held> {
  const path = join(realpathSync(folder), LOCK)
  for (let left = times.patience; ;) {
    const held = taken(path, self, times)
    if (held !== undefined) return held
    const seen = seenAt(path)
    const isStale = (): boolean => seen !== undefined && isDead(path, seen, self, times)
    if (seen !== undefined && isStale()) takeAway(path, seen, isStale)
    if (left <= 0 && seen !== undefined && seenAt(path) !== undefined) throw busy(folder, seen, self, times)
    const pause = times.poll * (1 + Math.random())
    await setTimeout(pause)
    left -= pause
  }
}

/** Whether whoever made a lock is gone. A number may be given again after a restart, so being there is not all that counts. */
function isDead(path: string, { owner }: Seen, self: Self, times: Timing): boolean {
  if (owner?.machine === self.machine && !self.isAlive(owner.pid)) return true
  return (ageOf(path) ?? 0) > (owner === undefined ? times.mute : times.dead)
}

/** The lock, if it is free. */
function taken(path: string, self: Self, times: Timing): Held | undefined {
  const { isAlive: _, ...who } = self
  const text = textOf({ ...who, since: new Date().toISOString(), token: randomUUID() })
  try {
    const file = openSync(path, 'wx')
    writeFileSync(file, text)
    return holding(path, file, text, times)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return undefined
    return { keep: () => undefined, release: () => undefined }
  }
}

function holding(path: string, file: number, text: string, { beat }: Timing): Held {
  let last = Date.now()
  // Into the file that was opened: were it somebody else's by now, theirs would stay as it is.
  const show = (): void => {
    last = Date.now()
    writeSync(file, text, 0)
  }
  const timer = setInterval(show, beat).unref()
  const isOurs = (): boolean => seenAt(path)?.text === text
  return {
    keep: () => {
      if (!isOurs()) throw lost(path)
      if (Date.now() - last > beat) show()
    },
    release: () => {
      clearInterval(timer)
      const isLeft = isOurs()
      closeSync(file)
      if (isLeft) rmSync(path, { force: true })
    },
  }
}

function busy(folder: string, { owner }: Seen, self: Self, { dead }: Timing): Error {
  const who =
    owner === undefined
      ? say('một chương trình khác', 'another program')
      : say(
          `${owner.command} của ${owner.user} trên máy ${owner.host} (tiến trình ${owner.pid}, từ ${owner.since})`,
          `${owner.command} of ${owner.user} on ${owner.host} (process ${owner.pid}, since ${owner.since})`,
        )
  const elsewhere =
    owner === undefined || owner.machine === self.machine
      ? say('', '')
      : say(
          ` Nếu chương trình ấy không còn chạy, khóa hết hiệu lực ${dead / 60_000} phút sau lần cuối nó ghi.`,
          ` If that program no longer runs, its lock ends ${dead / 60_000} minutes after it last showed itself.`,
        )
  return failure(
    say(
      `${folder}: ${who.vi} đang ghi vào danh mục; đợi xong rồi chạy lại.${elsewhere.vi}`,
      `${folder}: ${who.en} is writing into the catalog; wait for it and run again.${elsewhere.en}`,
    ),
  )
}

const lost = (path: string): Error =>
  failure(
    say(
      `${path}: chương trình này bị dừng quá lâu nên chương trình khác đã ghi vào danh mục; xem lại danh mục rồi chạy lại.`,
      `${path}: this program was stopped for so long that another one has written into the catalog; look at the catalog and run again.`,
    ),
  )
