import { realpathSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { firstLine, runGit } from './git-run.ts'

/** A repository, and the folder in which it is asked. */
export interface Repository {
  readonly folder: string
  /** The folder of its working tree; absent where it has none. */
  readonly top?: string
  /** What names it to git, so that git looks for no other one. */
  readonly options: readonly string[]
}

/**
 * The repository around a folder: the nearest upward with a `.git`. Files that look like a repository without working tree may lie in
 * any folder, a stranger's too; they are one only for a folder that was `named` as such. Throws a `Failure` where there is none.
 */
export function repositoryOf(folder: string, workingFolder: string, named = false): Repository {
  if (!isFolder(folder)) throw noFolder(relative(workingFolder, folder) || folder)
  const top = withGit(realpathSync(folder))
  if (named && top !== realpathSync(folder) && isBare(folder))
    return { folder, options: [`--git-dir=${gitFolder(folder, 'all')}`] }
  if (top === undefined) throw noRepository('')
  return { folder, top, options: [`--git-dir=${gitFolder(top, 'explicit')}`, `--work-tree=${top}`] }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Whether a folder is what git keeps of a repository without working tree. */
export const isBare = (folder: string): boolean =>
  ['objects', 'refs'].every((name) => isFolder(join(folder, name))) &&
  statSync(join(folder, 'HEAD'), { throwIfNoEntry: false })?.isFile() === true

/** The nearest folder upward with a `.git`: a folder, or the file that worktrees and submodules have. */
export function withGit(folder: string): string | undefined {
  if (statSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined) return folder
  return dirname(folder) === folder ? undefined : withGit(dirname(folder))
}

/** Where git keeps the repository of a folder. Git itself looks, as it then sees to it that the repository is no other user's. */
function gitFolder(folder: string, bare: 'all' | 'explicit'): string {
  const { stdout, stderr, status } = runGit(folder, [
    '-c',
    `safe.bareRepository=${bare}`,
    'rev-parse',
    '--absolute-git-dir',
  ])
  if (status !== 0) throw noRepository(firstLine(stderr))
  return stdout.toString('utf8').replace(/\n$/, '')
}

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
