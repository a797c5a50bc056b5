import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { ask, fetchFor, shallowHint, startsIn } from './git-command.ts'
import { repositoryOf, type Repository } from './git-repository.ts'

/**
 * The commit to compare the working tree with for `--since`: where its history and that of the revision part, so that what others
 * did on the revision since is nobody's edit here. Histories without a common commit are compared with the revision itself.
 * Throws a `Failure` for an unknown revision, and where a shallow clone lacks the commit; it names the fetch.
 */
export function forkPoint(folder: string, revision: string, workingFolder: string): string {
  const at = repositoryOf(folder, workingFolder)
  return common(at, revision, 'HEAD') ?? startsIn(at, revision).commit
}

/** The commit at which two revisions part, as short as git writes it. Throws a `Failure` like `forkPoint`, and where they have none in common. */
export function mergeBase(at: Repository, one: string, other: string): string {
  const commit = common(at, one, other)
  if (commit !== undefined) return ask(at, ['rev-parse', '--short', commit]) ?? commit
  throw failure(
    say(
      `${quoted(one)} và ${quoted(other)} không có lịch sử chung; viết ${quoted(`${one}..${other}`)} để so sánh thẳng hai bên.`,
      `${quoted(one)} and ${quoted(other)} have no history in common; write ${quoted(`${one}..${other}`)} to compare the two themselves.`,
    ),
  )
}

function common(at: Repository, one: string, other: string): string | undefined {
  const [a, b] = [one, other].map((revision) => startsIn(at, revision).commit) as [string, string]
  const commit = ask(at, ['merge-base', a, b])
  if (commit !== undefined || ask(at, ['rev-parse', '--is-shallow-repository']) !== 'true') return commit
  const hint = shallowHint(fetchFor(one, true) ?? 'git fetch --unshallow')
  throw failure(
    say(
      `Không tìm thấy chỗ ${quoted(one)} và ${other === 'HEAD' ? other : quoted(other)} tách nhau.${hint.vi}`,
      `The commit from which ${quoted(one)} and ${other === 'HEAD' ? other : quoted(other)} part is not here.${hint.en}`,
    ),
  )
}
