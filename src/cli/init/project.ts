import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Host } from './files.ts'
import { withGit } from '#sources/git-repository.ts'

/** Where a catalog is to be, and the repository around it. */
export interface Project {
  /** The folder that people open in an editor, and from which CI runs: that of the repository, or that of the catalog where there is none. */
  readonly root: string
  /** Path of the catalog's folder inside the root, with `/`; empty when it is the root itself. */
  readonly inside: string
  readonly isRepository: boolean
}

/**
 * For whose CI files are written: GitHub's where nothing is said. Only the root of a repository is read by one: elsewhere none are, and
 * to ask for them throws (2).
 */
export function hostOf(asked: Host | undefined, { isRepository }: Project): Host {
  if (isRepository || asked === 'none') return asked ?? 'github'
  if (asked === undefined) return 'none'
  throw failure(
    say(
      `--ci ${asked}: thư mục này không nằm trong kho git nào, nên không CI nào đọc tệp ấy; chạy git init ở gốc kho trước, hoặc bỏ --ci.`,
      `--ci ${asked}: the folder is in no git repository, so no CI would read that file; run git init at its root first, or leave out --ci.`,
    ),
  )
}

/** Finds the project of a catalog folder, which need not be there yet. Throws a failure (2) where a file is in the way. */
export function projectOf(folder: string, workingFolder: string): Project {
  const path = real(resolve(workingFolder, folder), folder)
  const repository = withGit(path)
  const root = repository ?? path
  return { root, inside: relative(root, path).replaceAll('\\', '/'), isRepository: repository !== undefined }
}

/** The path without links, as far as it is there. */
function real(path: string, shown: string): string {
  if (!existsSync(path) && dirname(path) !== path) return join(real(dirname(path), shown), basename(path))
  if (statSync(path).isDirectory()) return realpathSync(path)
  throw failure(
    say(
      `${quoted(shown)}: ở đó đã có một tệp, không phải thư mục; chọn tên khác cho thư mục danh mục.`,
      `${quoted(shown)}: a file is in the way, no folder can be there; choose another name for the catalog's folder.`,
    ),
  )
}
