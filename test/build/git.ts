import { execFileSync } from 'node:child_process'

// Nobody in particular, and nothing of the machine's own configuration that would change a byte.
const SETTINGS = ['user.name=Test', 'user.email=test@example.invalid', 'commit.gpgsign=false', 'core.autocrlf=false']
const OPTIONS = SETTINGS.flatMap((setting) => ['-c', setting])

/** Runs git in a folder; what it prints. Throws when it refuses. */
export const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', [...OPTIONS, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })

/** Commits everything in a folder, which becomes a repository if it is none; the id of the commit. */
export function commit(folder: string, message = 'x'): string {
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message)
  return git(folder, 'rev-parse', 'HEAD').trim()
}
