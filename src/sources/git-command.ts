import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { firstLine, runGit } from './git-run.ts'
import type { Repository } from './git-repository.ts'

/** Where a catalog folder stands in the history of its repository. */
export interface Start {
  readonly commit: string
  /** Path of the folder inside the repository, with `/` at its end; empty at the root. */
  readonly prefix: string
}

/** Output of a git command. Throws a `Failure` when git refuses. */
export function git(at: Repository, args: readonly string[], input = ''): Buffer {
  const { stdout, stderr, status } = runGit(at.folder, [...at.options, ...args], input)
  if (status !== 0) throw refused(args, firstLine(stderr))
  return stdout
}

/** Output of a git command as text without its last line end; undefined when git refuses. */
export function ask(at: Repository, args: readonly string[], input = ''): string | undefined {
  const { stdout, status } = runGit(at.folder, [...at.options, ...args], input)
  return status === 0 ? stdout.toString('utf8').replace(/\n$/, '') : undefined
}

/** Finds the commit a revision names. Throws a `Failure` for an unknown one. */
export function startsIn(at: Repository, revision: string): Start {
  if (!isRevision(revision)) throw unknownRevision(revision, false)
  const asked = ['rev-parse', '--is-shallow-repository', '--show-prefix', ...COMMIT, `${revision}^{commit}`]
  const { stdout, stderr, status } = runGit(at.folder, [...at.options, ...asked])
  const [shallow, prefix = '', commit = ''] = stdout.toString('utf8').split('\n')
  if (status === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return { commit, prefix }
  if (shallow !== 'true' && shallow !== 'false') throw refused(asked, firstLine(stderr))
  throw unknownRevision(revision, shallow === 'true')
}

/** Whether a word names a commit. */
export const hasCommit = (at: Repository, word: string): boolean =>
  isRevision(word) && ask(at, ['rev-parse', ...COMMIT, `${word}^{commit}`]) !== undefined

const COMMIT = ['--verify', '--quiet', '--end-of-options']

/** Whether a word may be asked for as a revision: it is no option. */
const isRevision = (word: string): boolean => /^[^-\0][^\0]*$/s.test(word)

const refused = ([command = '']: readonly string[], why: string): Error =>
  failure(say(`git ${command} không chạy được: ${why}.`, `git ${command} failed: ${why}.`))

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
