import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { relative } from 'node:path'
import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'

/** Where a catalog folder stands in the history of its repository. */
export interface Start {
  readonly commit: string
  /** Path of the folder inside the repository, with `/` at its end; empty at the root. */
  readonly prefix: string
}

/** Output of a git command run in a folder. Throws a `Failure` when git is not installed or refuses. */
export function git(folder: string, args: readonly string[], input = ''): Buffer {
  const { stdout, stderr, status } = run(folder, args, input)
  if (status !== 0)
    throw failure(
      say(`git ${args[0] ?? ''} không chạy được: ${firstLine(stderr)}.`, `git failed: ${firstLine(stderr)}.`),
    )
  return stdout
}

/** Output of a git command as text without its last line end; undefined when git refuses. Throws a `Failure` when git is not installed. */
export function ask(folder: string, args: readonly string[]): string | undefined {
  const { stdout, status } = run(folder, args, '')
  return status === 0 ? stdout.toString('utf8').replace(/\n$/, '') : undefined
}

/** Finds the commit a revision names. Throws a `Failure` outside a repository and for an unknown revision. */
export function startsIn(folder: string, revision: string, workingFolder: string): Start {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw noFolder(relative(workingFolder, folder) || folder)
  if (!/^[^-\0][^\0]*$/s.test(revision)) throw unknownRevision(revision, false)
  const asked = [
    'rev-parse',
    '--is-shallow-repository',
    '--show-prefix',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]
  const { stdout, stderr, status } = run(folder, asked, '')
  const [shallow, prefix = '', commit = ''] = stdout.toString('utf8').split('\n')
  if (status === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return { commit, prefix }
  throw shallow === 'true' || shallow === 'false'
    ? unknownRevision(revision, shallow === 'true')
    : noRepository(firstLine(stderr))
}

function run(
  folder: string,
  args: readonly string[],
  input: string,
): { stdout: Buffer; stderr: Buffer; status: number | null } {
  const result = spawnSync('git', args, { cwd: folder, input, maxBuffer: Infinity, windowsHide: true })
  if (result.error !== undefined) throw noGit(result.error.message)
  return result
}

const firstLine = (output: Buffer): string =>
  (output.toString('utf8').split('\n')[0] ?? '').replace(/^fatal: /, '').replace(/\.$/, '')
const noGit = (why: string): Error =>
  failure(
    say(
      `Không chạy được git (${why}); cần cài git để so sánh với phiên bản cũ.`,
      `Cannot run git (${why}); install git to compare with a revision.`,
    ),
  )
const noFolder = (folder: string): Error =>
  failure(say(`Không có thư mục danh mục ${folder}.`, `There is no catalog folder ${folder}.`))

function noRepository(why: string): Error {
  const detail = why === '' || why.startsWith('not a git repository') ? '' : ` (git: ${why})`
  return failure(
    say(
      `Thư mục danh mục không nằm trong kho git nào đọc được${detail}; với diff, hãy chỉ một thư mục để so sánh, hoặc +ID của một phương án.`,
      `The catalog folder is in no git repository that can be read${detail}; for diff, name a folder to compare with, or +ID of a proposal.`,
    ),
  )
}

function unknownRevision(revision: string, shallow: boolean): Error {
  const fetch = fetchFor(revision, shallow)
  const hint =
    fetch === undefined
      ? elsewhere
      : shallow
        ? shallowHint(fetch)
        : say(` Chạy “${fetch}” rồi làm lại.`, ` Run “${fetch}” and try again.`)
  return failure(
    say(
      `Kho git không có phiên bản ${quoted(revision)}.${hint.vi}`,
      `The git repository has no revision ${quoted(revision)}.${hint.en}`,
    ),
  )
}

const elsewhere = say(
  ' Các tên có: “git branch -a”, “git tag”; nếu là thư mục thì không có thư mục ấy, kiểm tra lại đường dẫn.',
  ' Names that exist: “git branch -a”, “git tag”; if a folder was meant, there is none, check its path.',
)

/** What to say where a shallow clone lacks history: the fetch that brings it. */
export const shallowHint = (fetch: string): Localized =>
  say(
    ` Kho chỉ có một phần lịch sử: chạy “${fetch}”, hoặc đặt fetch-depth: 0 trong CI.`,
    ` The repository is a shallow clone: run “${fetch}”, or set fetch-depth: 0 in CI.`,
  )

/** The fetch that brings a revision: a branch of another repository by its name, as a clone of one branch does not ask for others. */
export function fetchFor(revision: string, shallow: boolean): string | undefined {
  const [, branch] = /^origin\/([\w./-]{1,100})$/.exec(revision) ?? []
  const words = [
    'git fetch',
    ...(shallow ? ['--unshallow'] : []),
    ...(branch === undefined ? [] : [`origin ${branch}:refs/remotes/origin/${branch}`]),
  ]
  return words.length === 1 ? undefined : words.join(' ')
}
