import { readFileSync, readlinkSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { Self } from '#store/lock.ts'
import type { Io } from './io.ts'

/** This program, as others are reported of it that want to write at the same time. */
export const selfOf = (command: string): Self => ({
  user: attempt(() => userInfo().username) ?? '?',
  host: hostname(),
  machine: [hostname(), attempt(bootId), attempt(numbering)].join(' '),
  pid: process.pid,
  command,
  isAlive,
})

/** Of one start of a Linux machine: numbers of programs are given anew after it. */
const bootId = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()

/** Of programs that see each other's numbers: a container counts for itself. */
const numbering = (): string => readlinkSync('/proc/self/ns/pid')

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Where this user's programs keep what has to last: the XDG folder, on Windows that for local data. Undefined where no variable says. */
export function stateFolder(
  { environment }: Pick<Io, 'environment'>,
  platform: string = process.platform,
): string | undefined {
  const { XDG_STATE_HOME: xdg = '', LOCALAPPDATA: local = '', HOME: home = '' } = environment
  if (isAbsolute(xdg)) return join(xdg, 'tthc')
  if (platform === 'win32') return isAbsolute(local) ? join(local, 'tthc') : undefined
  return isAbsolute(home) ? join(home, '.local/state/tthc') : undefined
}
