import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, cpSync, existsSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixture } from '../cli/run.ts'
import { folderOf, writeFiles } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'

/** A repository in which a stranger has set things up, and what any program that they start leaves behind. */
export interface Trap {
  readonly folder: string
  /** A program that says that it ran; without arguments it hands its input through, as a filter does. */
  readonly program: string
  /** Whether it ran since this was asked last. */
  readonly hasRun: () => boolean
  /** Adds lines to the configuration of the repository. */
  readonly configure: (text: string) => void
}

export const HOUSEHOLD = 'catalog/procedures/district/ho-kinh-doanh/1.001612.yaml'

/** A catalog with two commits, and a program beside it that nobody should run. */
export function trap(): Trap {
  const folder = folderOf({})
  const outside = folderOf({})
  const [program, marker] = [join(outside, 'program.sh'), join(outside, 'ran')]
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >>'${marker}'\n[ $# = 0 ] && exec cat\nexit 1\n`)
  chmodSync(program, 0o755)
  cpSync(fixture('dien-khanh-small'), join(folder, 'catalog'), { recursive: true })
  commit(folder)
  writeFiles(folder, { 'README.md': 'x' })
  commit(folder)
  return {
    folder,
    program,
    hasRun: () => {
      const ran = existsSync(marker)
      rmSync(marker, { force: true })
      return ran
    },
    configure: (text) => appendFileSync(join(folder, '.git/config'), text),
  }
}

/** Lets git look at a file again: its time is another, its content the same. */
export const touch = ({ folder }: Trap): void => utimesSync(join(folder, HOUSEHOLD), 1e9, 1e9)

/** Takes an object away that the first commit needs, as a clone that leaves contents for later does. */
export function lose({ folder }: Trap): void {
  const file = join(folder, HOUSEHOLD)
  const id = git(folder, 'rev-parse', `HEAD:${HOUSEHOLD}`).trim()
  rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)), { force: true })
  appendFileSync(file, '# khác\n')
}

/** Makes the repository's folder elsewhere and leaves a file that leads there. */
export function moveGitFolder({ folder }: Trap): string {
  const elsewhere = join(folderOf({}), 'kho')
  renameSync(join(folder, '.git'), elsewhere)
  writeFileSync(join(folder, '.git'), `gitdir: ${elsewhere}\n`)
  return elsewhere
}

/** What git alone does, whatever comes of it. */
export function bait(folder: string, args: readonly string[]): void {
  try {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
      cwd: folder,
      stdio: 'pipe',
      timeout: 3_000,
      killSignal: 'SIGKILL',
    })
  } catch {
    // Only whether a program ran is asked.
  }
}
