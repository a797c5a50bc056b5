import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { relative } from 'node:path'
import { failure } from '../model/failure.ts'
import { say } from '../model/localized.ts'
import { quoted } from '../model/nearest.ts'

/** Where a catalog folder stands in the history of its repository. */
export interface Start {
  readonly commit: string
  /** Path of the folder inside the repository, with `/` at its end; empty at the root. */
  readonly prefix: string
}

/** Output of a git command run in a folder. Throws a `Failure` when git is not installed or refuses. */
export function git(folder: string, args: readonly string[], input = ''): Buffer {
  const { stdout, stderr, status } = run(folder, args, input)
  if (status !== 0) throw failure(say(`git ${args[0] ?? ''} không chạy được: ${firstLine(stderr)}.`, `git failed: ${firstLine(stderr)}.`))
  return stdout
}

/** Finds the commit a revision names. Throws a `Failure` outside a repository and for an unknown revision. */
export function startsIn(folder: string, revision: string, workingFolder: string): Start {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw noFolder(relative(workingFolder, folder) || folder)
  if (!/^[^-\0][^\0]*$/s.test(revision)) throw unknownRevision(revision, false)
  const asked = ['rev-parse', '--is-shallow-repository', '--show-prefix', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  const { stdout, stderr, status } = run(folder, asked, '')
  const [shallow, prefix = '', commit = ''] = stdout.toString('utf8').split('\n')
  if (status === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return { commit, prefix }
  throw shallow === 'true' || shallow === 'false' ? unknownRevision(revision, shallow === 'true') : noRepository(firstLine(stderr))
}

function run(folder: string, args: readonly string[], input: string): { stdout: Buffer; stderr: Buffer; status: number | null } {
  const result = spawnSync('git', args, { cwd: folder, input, maxBuffer: Infinity, windowsHide: true })
  if (result.error !== undefined) throw noGit(result.error.message)
  return result
}

const firstLine = (output: Buffer): string => (output.toString('utf8').split('\n')[0] ?? '').replace(/^fatal: /, '').replace(/\.$/, '')
const noGit = (why: string): Error => failure(say(
  `Không chạy được git (${why}); cần cài git để so sánh với phiên bản cũ.`, `Cannot run git (${why}); install git to compare with a revision.`))
const noFolder = (folder: string): Error => failure(say(`Không có thư mục danh mục ${folder}.`, `There is no catalog folder ${folder}.`))

function noRepository(why: string): Error {
  const detail = why === '' || why.startsWith('not a git repository') ? '' : ` (git: ${why})`
  return failure(say(
    `Thư mục danh mục không nằm trong kho git nào đọc được${detail}; hãy chỉ một thư mục để so sánh, hoặc +ID của một phương án.`,
    `The catalog folder is in no git repository that can be read${detail}; name a folder to compare with, or +ID of a proposal.`))
}

function unknownRevision(revision: string, shallow: boolean): Error {
  const vi = shallow ? ' Kho chỉ có một phần lịch sử: chạy “git fetch --unshallow”, hoặc đặt fetch-depth: 0 trong CI.' : ''
  const en = shallow ? ' The repository is a shallow clone: run “git fetch --unshallow”, or set fetch-depth: 0 in CI.' : ''
  return failure(say(`Kho git không có phiên bản ${quoted(revision)}.${vi}`, `The git repository has no revision ${quoted(revision)}.${en}`))
}
