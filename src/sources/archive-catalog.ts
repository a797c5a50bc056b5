import { posix } from 'node:path'
import { fileKind } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { compareIds } from '#model/text.ts'
import { pathOf, refused, type ArchiveEntry } from './archive-entry.ts'

/** A file of the catalog in an archive: its path there, and inside the catalog folder. */
export interface CatalogEntry<E extends ArchiveEntry> {
  readonly entry: E
  readonly whole: string
  readonly inside: string
}

const PROFILE = 'catalog.yaml'
const MOST_NAMED = 5

/**
 * The files of the one catalog that an archive holds, or of that in the folder `named`. Throws a `Failure` where there is none or
 * more than one, where a name leads out of the archive, stands in it twice or is no UTF-8, and for links in the catalog.
 */
export function catalogEntries<E extends ArchiveEntry>(
  entries: readonly E[],
  named: string | undefined,
  shown: string,
): readonly CatalogEntry<E>[] {
  const paths = withPaths(entries, shown)
  const prefix = folderOf(
    paths.filter(({ entry }) => entry.kind === 'file').map(({ whole }) => whole),
    named,
    shown,
  )
  const own = paths
    .filter(({ whole }) => whole.startsWith(prefix))
    .map(({ entry, whole }) => ({ entry, whole, inside: whole.slice(prefix.length) }))
  const link = own.find(({ entry }) => entry.kind === 'link')
  if (link !== undefined) throw linked(link.whole, shown)
  const unnamed = own.find(({ inside }) => inside.includes('\uFFFD') && /\.ya?ml$/i.test(inside))
  if (unnamed !== undefined) throw notUtf8(unnamed.whole, shown)
  return own.filter(({ entry, inside }) => entry.kind === 'file' && fileKind(inside) !== undefined)
}

function withPaths<E extends ArchiveEntry>(
  entries: readonly E[],
  shown: string,
): readonly { readonly entry: E; readonly whole: string }[] {
  const seen = new Set<string>()
  return entries.map((entry) => {
    const whole = pathOf(entry, shown)
    if (entry.kind !== 'folder' && seen.size === seen.add(whole).size) throw twice(whole, shown)
    return { entry, whole }
  })
}

/** The folder that has a catalog.yaml, with `/` at its end. */
function folderOf(files: readonly string[], named: string | undefined, shown: string): string {
  const folders = files
    .filter((path) => posix.basename(path) === PROFILE && !path.split('/').some((part) => part.startsWith('.')))
    .map((path) => path.slice(0, -PROFILE.length))
    .sort(compareIds)
  const wanted = named === undefined ? undefined : posix.join('/', named, '/').slice(1)
  if (wanted !== undefined && folders.includes(wanted)) return wanted
  const [first, second] = folders
  if (first === undefined) throw none(shown)
  if (wanted === undefined && second === undefined) return first
  throw several(folders, wanted, shown)
}

function several(folders: readonly string[], wanted: string | undefined, shown: string): Error {
  const names = folders.map((folder) => quoted(`${shown}:${folder.slice(0, -1)}`))
  const list = [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ')
  if (wanted !== undefined) {
    const there = quoted(wanted)
    return refused(
      shown,
      say(
        `không có danh mục nào ở ${there}; có ở ${list}.`,
        `there is no catalog at ${there}; there is one at ${list}.`,
      ),
    )
  }
  return refused(
    shown,
    say(
      `có ${folders.length} danh mục; chỉ rõ một: ${list}.`,
      `there are ${folders.length} catalogs; name one: ${list}.`,
    ),
  )
}

const none = (shown: string): Error =>
  refused(
    shown,
    say(
      `không có ${PROFILE} nào trong tệp nén nên không có danh mục để so sánh.`,
      `there is no ${PROFILE} in the archive, so no catalog to compare.`,
    ),
  )

const twice = (path: string, shown: string): Error =>
  refused(
    shown,
    say(
      `tệp ${quoted(path)} có hai lần trong tệp nén; nén lại để mỗi tên chỉ có một lần.`,
      `${quoted(path)} is in the archive twice; pack it again with each name once.`,
    ),
  )

const linked = (path: string, shown: string): Error =>
  refused(
    shown,
    say(
      `${quoted(path)} là liên kết, không phải tệp; nén lại với chính tệp ấy.`,
      `${quoted(path)} is a link, no file; pack the archive again with the file itself.`,
    ),
  )

const notUtf8 = (path: string, shown: string): Error =>
  refused(
    shown,
    say(
      `tên ${quoted(path)} không phải UTF-8; nén lại bằng chương trình ghi tên UTF-8, hoặc đặt tên không dấu.`,
      `the name ${quoted(path)} is not UTF-8; pack the archive again with a program that writes names in UTF-8, or use plain letters.`,
    ),
  )
