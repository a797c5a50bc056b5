import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '#cli/main.ts'
import { fetchOnce, runGit } from '#sources/git-run.ts'
import { comment } from '../../bin/action/comment.js'
import { diff } from '../../bin/action/diff.js'
import { validate } from '../../bin/action/validate.js'
import { worldOf } from '../../bin/action/world.js'
import { fixture } from '../cli/run.ts'
import { temporaryFolder } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'

const steps = { validate, diff, comment }

/** What a step of the action left behind. */
export interface Ran {
  readonly code: number
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** A runner of GitHub's: a checkout, a place for scratch files, the event, and the environment of the steps. */
export interface Runner {
  readonly checkout: string
  readonly scratch: string
  readonly environment: Record<string, string>
}

/** Runs a step as `bin/action.js` does, with the program that is tested. */
export async function runStep(step: keyof typeof steps, { checkout, environment }: Runner): Promise<Ran> {
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(temporaryFolder(), name)]),
  )
  const log: string[] = []
  const stream = { write: (text: string) => log.push(text) }
  const code = await steps[step](
    worldOf(
      { main, runGit, fetchOnce },
      { env: { ...environment, ...files }, cwd: () => checkout, stdout: stream, stderr: stream },
    ),
  )
  const read = (name: string): string => (existsSync(files[name] ?? '') ? readFileSync(files[name] ?? '', 'utf8') : '')
  const outputs = Object.fromEntries(
    read('GITHUB_OUTPUT')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('=', 2) as [string, string]),
  )
  return { code, log: log.join(''), outputs, summary: read('GITHUB_STEP_SUMMARY') }
}

export const PROCEDURE = 'catalog/procedures/commune/dang-ky-cu-tru/1.004222.yaml'

/** Edits a file of a checkout and commits it; the commit. */
export function commitEdit(folder: string, path: string, from: string | RegExp, to: string): string {
  const text = readFileSync(join(folder, path), 'utf8')
  if (text.replace(from, to) === text) throw new Error(`nothing to edit in ${path}`)
  writeFileSync(join(folder, path), text.replace(from, to))
  git(folder, 'commit', '-qam', 'edit')
  return git(folder, 'rev-parse', 'HEAD').trim()
}

/** A repository with a small catalog on `main`, checked out on the branch `pull`. */
export function repository(): string {
  const folder = temporaryFolder()
  cpSync(fixture('dien-khanh-small'), join(folder, 'catalog'), { recursive: true })
  commit(folder)
  git(folder, 'checkout', '-qb', 'pull')
  return folder
}

/** A runner on a checkout; `event` is what started the workflow. */
export function runnerOn(checkout: string, event: unknown, environment: Record<string, string> = {}): Runner {
  const home = temporaryFolder()
  const scratch = join(home, 'tthc')
  mkdirSync(scratch)
  writeFileSync(join(home, 'event.json'), JSON.stringify(event))
  return {
    checkout,
    scratch,
    environment: {
      RUNNER_TEMP: home,
      GITHUB_EVENT_PATH: join(home, 'event.json'),
      TTHC_CATALOG: 'catalog',
      TTHC_LANGUAGE: 'vi',
      ...environment,
    },
  }
}
