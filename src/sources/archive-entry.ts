import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'

/** One thing that an archive lists. */
export interface ArchiveEntry {
  /** As the archive names it; what is no UTF-8 in it is U+FFFD. */
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  /** Of its content, unpacked, in bytes. */
  readonly size: number
}

/** An archive that was listed; nothing of it is unpacked before it is asked for. */
export interface Archive<E extends ArchiveEntry = ArchiveEntry> {
  readonly entries: readonly E[]
  /** The contents of some of its files, by their place in the list. Throws a `Failure` where one is damaged or cannot be unpacked. */
  read(wanted: readonly E[]): Promise<readonly Uint8Array[]>
}

/** How much of an archive is read: archives come from strangers, and a few bytes can unpack to thousands of millions. */
export interface ArchiveLimits {
  /** Bytes of the archive itself. */
  readonly packed: number
  /** Bytes of all that is unpacked. */
  readonly unpacked: number
  readonly entries: number
}

/** An error about an archive: its name, and what it is about. */
export const refused = (shown: string, { vi, en }: Localized): Error =>
  failure(say(`${shown}: ${vi}`, `${shown}: ${en}`))

/** An archive that ends too early, or says different things of itself. */
export const damaged = (shown: string): Error =>
  refused(
    shown,
    say(
      'tệp nén hỏng, tải chưa hết hoặc không đúng loại như đuôi tên; tải lại hoặc nén lại rồi làm lại.',
      'the archive is damaged, cut off, or no archive of this sort; fetch or pack it again.',
    ),
  )

/** An archive that holds more than is read. */
export const tooLarge = (shown: string, what: Localized): Error =>
  refused(
    shown,
    say(
      `${what.vi}; chỉ nén riêng thư mục danh mục rồi làm lại.`,
      `${what.en}; pack the catalog folder alone and try again.`,
    ),
  )

/** An archive whose contents are more than is read; `most` is in bytes. */
export const unpacksTooLarge = (shown: string, most: number): Error =>
  tooLarge(
    shown,
    say(
      `tệp nén khi giải nén lớn hơn ${Math.floor(most / 2 ** 20)} MiB`,
      `the archive unpacks to more than ${Math.floor(most / 2 ** 20)} MiB`,
    ),
  )

/** The path of an entry inside the archive, with `/`. Throws a `Failure` for a name that leads out of it. */
export function pathOf({ name }: ArchiveEntry, shown: string): string {
  const parts = name.replaceAll('\\', '/').split('/')
  if (/^([/\\]|[a-z]:)/i.test(name) || parts.includes('..') || name.includes('\0')) {
    throw refused(
      shown,
      say(
        `có tên tệp dẫn ra ngoài tệp nén: ${quoted(name)}; tệp nén này không đáng tin, hãy nén lại.`,
        `a file name leads out of the archive: ${quoted(name)}; such an archive is not to be trusted, pack it again.`,
      ),
    )
  }
  return parts.filter((part) => part !== '' && part !== '.').join('/')
}
