import { failure } from '../model/failure.ts'
import { say } from '../model/localized.ts'
import { quoted } from '../model/nearest.ts'
import { ask, fetchFor, shallowHint, startsIn } from './git-command.ts'

/**
 * The commit to compare the working tree with for `--since`: where its history and that of the revision part, so that what others
 * did on the revision since is nobody's edit here. Histories without a common commit are compared with the revision itself.
 * Throws a `Failure` for an unknown revision, and where a shallow clone lacks the commit; it names the fetch.
 */
export function forkPoint(folder: string, revision: string, workingFolder: string): string {
  const { commit } = startsIn(folder, revision, workingFolder)
  const common = ask(folder, ['merge-base', commit, 'HEAD'])
  if (common !== undefined) return common
  if (ask(folder, ['rev-parse', '--is-shallow-repository']) !== 'true') return commit
  const hint = shallowHint(fetchFor(revision, true) ?? 'git fetch --unshallow')
  throw failure(say(
    `Không tìm thấy chỗ ${quoted(revision)} và HEAD tách nhau.${hint.vi}`,
    `The commit from which ${quoted(revision)} and HEAD part is not here.${hint.en}`))
}
