import { join } from 'node:path'
import { failure } from '../model/failure.ts'
import { say } from '../model/localized.ts'
import { quoted } from '../model/nearest.ts'
import type { FileSystem } from './file-system.ts'

// Separators and drives of other systems, and names that a catalog never reads.
const BAD_SEGMENT = /^(\.|$)|[\\:\u0000-\u001f]/

/**
 * The full path of a file inside a folder. Throws a failure when the path would leave it: `..`, absolute, hidden, or through
 * a linked folder. The folder itself may be a link: its owner has named it.
 */
export function placeInside(folder: string, path: string, fs: FileSystem): string {
  const segments = path.split('/')
  if (segments.some((segment) => BAD_SEGMENT.test(segment))) throw outside(path)
  for (const [index] of segments.entries()) {
    const isLast = index === segments.length - 1
    const stat = fs.lstatSync(join(folder, ...segments.slice(0, index + 1)), { throwIfNoEntry: false })
    if (stat === undefined) break
    if (isLast ? !stat.isFile() : !stat.isDirectory()) throw outside(path)
  }
  return join(folder, ...segments)
}

const outside = (path: string): Error => failure(say(
  `${quoted(path)}: không phải tệp nằm trong thư mục danh mục nên không ghi; kiểm tra “..”, đường dẫn tuyệt đối và liên kết.`,
  `${quoted(path)}: this is no file inside the catalog folder and is not written; look for “..”, absolute paths and links.`))
