import { spawnSync } from 'node:child_process'
import { env } from 'node:process'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'

/** What git answered; `status` is its exit code. */
export interface Answer {
  readonly stdout: Buffer
  readonly stderr: Buffer
  readonly status: number | null
}

const settings = (...all: readonly string[]): readonly string[] => all.flatMap((setting) => ['-c', setting])

/**
 * The configuration of a repository comes from whoever made it, and git runs what it names: monitors, hooks, pagers, ways to a remote.
 * All of that is off. Objects are what their ids say (`refs/replace` is passed by), and no bare repository is found by accident.
 */
const QUIET: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...settings(
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'diff.external=',
    'safe.bareRepository=explicit',
    'submodule.recurse=false',
  ),
]

const QUIET_VARIABLES = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
}

/** How git is run: options before the command, and its environment. */
interface Way {
  readonly options: readonly string[]
  readonly variables: Readonly<Record<string, string>>
}

/** Without any way to a remote. A setting for one protocol is stronger than `protocol.allow`; nothing is stronger than the variable, which names none. */
const OFFLINE: Way = {
  options: [...QUIET, ...settings('core.sshCommand=false', 'credential.helper=', 'protocol.allow=never')],
  variables: { ...QUIET_VARIABLES, GIT_ALLOW_PROTOCOL: 'none' },
}

/** With the usual ways to a remote, for a fetch that somebody asked for; `ext::`, which is any program, is none of them. */
const ONLINE: Way = {
  options: QUIET,
  variables: { ...QUIET_VARIABLES, GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file' },
}

/** How much git may take: time in milliseconds, output in bytes. */
interface Limits {
  readonly timeout: number
  readonly maxBuffer: number
}

/** More than a large catalog on a slow disk takes. */
const LIMITS: Limits = { timeout: 120_000, maxBuffer: 512 * 1024 * 1024 }

/** Runs git in a folder without anything that a repository could make it run. Throws a `Failure` when git is not installed, takes too long or says too much. */
export const runGit = (folder: string, args: readonly string[], input = '', limits = LIMITS): Answer =>
  started(OFFLINE, folder, args, input, limits)

/** Gets one revision from `origin` into FETCH_HEAD, without history. Throws a `Failure` like `runGit`. */
export const fetchOnce = (folder: string, revision: string): Answer =>
  started(ONLINE, folder, [...FETCH, '--end-of-options', 'origin', revision], '', LIMITS)

// What the configuration may name to be run at the other end, or afterwards, is named here.
const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--depth=1',
  '--upload-pack=git-upload-pack',
  '--recurse-submodules=no',
  '--no-auto-gc',
]

// Inside a hook these name the repository of the hook, and take any folder for its working tree.
function inherited(): NodeJS.ProcessEnv {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_COMMON_DIR: ___, ...rest } = env
  return rest
}

function started(way: Way, folder: string, args: readonly string[], input: string, limits: Limits): Answer {
  const { error, ...answer } = spawnSync('git', [...way.options, ...args], {
    cwd: folder,
    env: { ...inherited(), ...way.variables },
    input,
    ...limits,
    killSignal: 'SIGKILL',
    windowsHide: true,
  })
  if (error !== undefined) throw broken(error, limits)
  return answer
}

/** What git said first, without its way of saying it. */
export const firstLine = (output: Buffer): string =>
  (output.toString('utf8').split('\n')[0] ?? '').replace(/^fatal: /, '').replace(/\.$/, '')

function broken({ code, message }: NodeJS.ErrnoException, { timeout, maxBuffer }: Limits): Error {
  if (code === 'ETIMEDOUT')
    return failure(
      say(
        `git không trả lời sau ${timeout / 1000} giây; kiểm tra kho git (git fsck) rồi làm lại.`,
        `git has not answered after ${timeout / 1000} seconds; check the repository (git fsck) and try again.`,
      ),
    )
  if (code === 'ENOBUFS')
    return failure(
      say(
        `git trả về hơn ${maxBuffer / 1024 ** 2} MiB, nhiều hơn mọi danh mục; chỉ đúng thư mục danh mục.`,
        `git returned more than ${maxBuffer / 1024 ** 2} MiB, more than any catalog holds; name the folder of the catalog.`,
      ),
    )
  return failure(
    say(
      `Không chạy được git (${message}); cần cài git để so sánh với phiên bản cũ.`,
      `Cannot run git (${message}); install git to compare with a revision.`,
    ),
  )
}
