import { join } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { FileSystem } from './file-system.ts'

// Separators and drives of other systems, and names that a catalog never reads.
const BAD_SEGMENT = /^(\.|$)|[\\:\u0000-\u001f]/
// A project has hidden files of its own; what git keeps is git's.
const BAD_HIDDEN = /^(\.{0,2}|\.git)$|[\\:\u0000-\u001f]/i

/**
 * The full path of a file inside a folder. Throws a failure when the path would leave it: `..`, absolute, hidden, or through
 * a linked folder. The folder itself may be a link: its owner has named it. With `hidden` names may begin with a dot.
 */
export function placeInside(folder: string, path: string, fs: FileSystem, hidden = false): string {
  const segments = path.split('/')
  const bad = hidden ? BAD_HIDDEN : BAD_SEGMENT
  if (segments.some((segment) => bad.test(segment))) throw outside(path)
  for (const [index] of segments.entries()) {
    const isLast = index === segments.length - 1
    const stat = fs.lstatSync(join(folder, ...segments.slice(0, index + 1)), { throwIfNoEntry: false })
    if (stat === undefined) break
    if (isLast ? !stat.isFile() : !stat.isDirectory()) throw outside(path)
  }
  return join(folder, ...segments)
}

/** Why a path is not written to. */
export const outside = (path: string): Error =>
  failure(
    say(
      `${quoted(path)}: không phải tệp nằm trong thư mục danh mục nên không ghi; kiểm tra “..”, đường dẫn tuyệt đối và liên kết.`,
      `${quoted(path)}: this is no file inside the catalog folder and is not written; look for “..”, absolute paths and links.`,
    ),
  )
