import { strFromU8, strToU8, unzipSync } from 'fflate'
import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { readXml, writeXml, type Node } from './xml.ts'

/** Files of a Word document by their paths. */
export type Files = Readonly<Record<string, Uint8Array>>

const MIB = 1024 * 1024
/** No form of an office comes near: beyond it is a bomb or a mistake. */
export const LIMITS = { file: 32 * MIB, entries: 2000, whole: 128 * MIB, xml: 4 * MIB } as const

// A path that leaves the folder into which somebody unpacks the document.
const LEAVES = /^\/|\\|(^|\/)\.\.(\/|$)/

/** Why a file cannot be a template. */
export const refusal = (shown: string, { vi, en }: Localized): Error =>
  failure(say(`${shown}: ${vi}.`, `${shown}: ${en}.`))

const UNREADABLE = say(
  'không phải tệp Word (.docx) đọc được; mở bằng Word, bỏ mật khẩu nếu có, lưu lại dạng .docx rồi làm lại',
  'not a Word file (.docx) that can be read; open it in Word, take off its password if it has one, save it as .docx and try again',
)
const TOO_LARGE = say(
  'tệp quá lớn để là biểu mẫu; bỏ bớt hình, lưu lại rồi làm lại',
  'too large to be a template; take out pictures, save it and try again',
)

/** What is longer than a template can be. */
export const tooLarge = (shown: string): Error => refusal(shown, TOO_LARGE)

/** Unpacks a Word file without ever holding more than the limits: what an entry claims to be long is unpacked at most. Throws a failure for what is none. */
export function unpack(bytes: Uint8Array, shown: string): Files {
  let [entries, whole, isTooLarge] = [0, 0, bytes.length > LIMITS.file]
  const isWanted = (name: string, size: number): boolean => {
    entries += 1
    whole += size
    isTooLarge ||=
      entries > LIMITS.entries || whole > LIMITS.whole || (/\.(xml|rels)$/i.test(name) && size > LIMITS.xml)
    return !isTooLarge && !name.endsWith('/') && !LEAVES.test(name)
  }
  const files = isTooLarge ? undefined : unzipped(bytes, isWanted)
  if (isTooLarge) throw tooLarge(shown)
  if (files === undefined) throw unreadable(shown)
  return files
}

/** The files of an archive that are wanted; undefined for what is no archive. */
export function unzipped(
  bytes: Uint8Array,
  isWanted: (name: string, size: number) => boolean = () => true,
): Files | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => isWanted(name, originalSize) })
  } catch {
    return undefined
  }
}

/** The XML of a part; undefined where there is no such part. Throws a failure that names a broken one. */
export function xmlOf(files: Files, path: string, shown: string): Node | undefined {
  const bytes = Object.hasOwn(files, path) ? files[path] : undefined
  if (bytes === undefined) return undefined
  try {
    return readXml(strFromU8(bytes).replace(/^\ufeff/, ''))
  } catch {
    throw refusal(
      shown,
      say(
        `phần ${path} bị hỏng; mở bằng Word, lưu lại dạng .docx rồi làm lại`,
        `its part ${path} is broken; open it in Word, save it as .docx and try again`,
      ),
    )
  }
}

/** What is no archive, or holds no text. */
export const unreadable = (shown: string): Error => refusal(shown, UNREADABLE)

/** An element as the bytes of a part. */
export const bytesOf = (root: Node): Uint8Array => strToU8(writeXml(root))
