import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { toArchiveSide, type ArchiveSide } from '#sources/archive.ts'
import { isKnown, toGitSide, toOwnSide, type GitSide } from '#sources/git-side.ts'

/** What a word after `diff` names: a place on the disk, or what git stores. */
export type Meaning =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'archive'; readonly archive: ArchiveSide }
  | { readonly kind: 'git'; readonly side: GitSide }

/** Where words are looked up: paths in the working folder, revisions in the repositories around these folders. */
export interface Lookup {
  readonly workingFolder: string
  readonly folders: readonly string[]
  /** A gate: somebody else may have made the folders, so a path must be written as one. */
  readonly isGate: boolean
}

/**
 * Finds what a word names. `./main` is a path, `main^{}` a revision; a bare word that would be both is neither. Throws a `Failure` for
 * that, for a bare path in a gate, and for a file that is not there.
 */
export function meaningOf(word: string, { workingFolder, folders, isGate }: Lookup): Meaning {
  const own: Meaning = { kind: 'git', side: toOwnSide(word) }
  const path = pathOf(word, workingFolder)
  if (path === undefined || isWrittenAsPath(word)) return path ?? own
  const isRevision = folders.some((folder) => isKnown(word, folder, workingFolder))
  if (isRevision && word.includes('^{')) return own
  if (isRevision) throw both(word)
  if (isGate) throw bare(word)
  return path
}

function pathOf(word: string, workingFolder: string): Meaning | undefined {
  const path = resolve(workingFolder, word)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return { kind: 'folder', path }
  const archive = toArchiveSide(word, workingFolder)
  if (archive !== undefined) return { kind: 'archive', archive }
  const side = toGitSide(word, workingFolder)
  return side.repository === undefined ? undefined : { kind: 'git', side }
}

const isWrittenAsPath = (word: string): boolean => /^(\.{1,2}(?=[\\/@]|$)|[\\/]|[a-z]:[\\/])/i.test(word)

const both = (word: string): Error =>
  failure(
    say(
      `${quoted(word)} vừa là đường dẫn ở đây vừa là bản git; viết ${quoted(`./${word}`)} nếu là đường dẫn, ${quoted(asRevision(word))} nếu là bản git.`,
      `${quoted(word)} is both a path here and a git revision; write ${quoted(`./${word}`)} for the path, ${quoted(asRevision(word))} for the revision.`,
    ),
  )

const bare = (word: string): Error =>
  failure(
    say(
      `${quoted(word)}: kho git không có bản này, chỉ có đường dẫn cùng tên; với --fail-on, hãy viết ${quoted(`./${word}`)} nếu đúng là đường dẫn ấy, hoặc “git fetch” rồi làm lại.`,
      `${quoted(word)}: the repository has no such revision, only a path of that name is here; with --fail-on write ${quoted(`./${word}`)} if that path is meant, or “git fetch” and try again.`,
    ),
  )

/** Spells a word so that it names a revision whatever folders there are. */
const asRevision = (word: string): string =>
  word.replace(/[^.:]+(\.[^.:]+)*/, '$&^{}').replace(/(\.{2,3})([^.:]+(\.[^.:]+)*)$/, '$1$2^{}')
