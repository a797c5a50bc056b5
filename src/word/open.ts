import type { Node } from './nodes.ts'
import { unpack, xmlOf } from './package.ts'
import { unreadable } from './refusal.ts'
import { relationsIn, relationsPath, targetPath } from './relations.ts'
import type { Files } from './zip.ts'

/** A part that another one refers to, inside the same file; `id` is how it is called there. */
export interface Related {
  readonly id: string
  readonly type: string
  readonly path: string
}

/** A Word file that was opened. */
export interface WordFile {
  readonly files: Files
  /** Where its text stands, usually "word/document.xml". */
  readonly path: string
  readonly body: Node
  /** The parts that the text refers to: styles, headers and the like. */
  readonly related: readonly Related[]
  /** The XML of a part; undefined where there is none. Throws a failure that names a broken one. */
  readonly part: (path: string) => Node | undefined
}

/** Opens a Word file (.docx): the one way in, with one set of limits. Throws a failure, one sentence, for anything else. */
export function openWord(bytes: Uint8Array, shown: string): WordFile {
  const files = unpack(bytes, shown)
  const part = reader(files, shown)
  const path = relatedTo('', part).find(({ type }) => type === 'officeDocument')?.path ?? ''
  const body = part(path)
  if (body === undefined) throw unreadable(shown)
  return { files, path, body, related: relatedTo(path, part), part }
}

/** Reads each part once, however often it is asked for: a file may refer to one part a hundred thousand times. */
function reader(files: Files, shown: string): WordFile['part'] {
  const known = new Map<string, Node | undefined>()
  return (path) => {
    if (!known.has(path)) known.set(path, xmlOf(files, path, shown))
    return known.get(path)
  }
}

const relatedTo = (from: string, part: WordFile['part']): readonly Related[] =>
  relationsIn(part(relationsPath(from)))
    .filter(({ isExternal }) => !isExternal)
    .map(({ id, type, target }) => ({ id, type, path: targetPath(from, target) }))
