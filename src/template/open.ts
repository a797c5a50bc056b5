import { say } from '#model/localized.ts'
import { elementsOf, everyNode, type Node } from '#word/nodes.ts'
import { openWord, type WordFile } from '#word/open.ts'
import { refusal } from '#word/refusal.ts'
import { relationsIn, type Relation } from '#word/relations.ts'
import type { Files } from '#word/zip.ts'
import { refuseActive } from './active.ts'

/** A Word file that may be filled. */
export interface Template {
  readonly files: Files
  /** Body, headers and footers by their paths, the body first: where tags are filled. */
  readonly parts: ReadonlyMap<string, Node>
  /** Foot notes, charts and the like: where tags are not filled. */
  readonly others: ReadonlyMap<string, Node>
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const OTHERS = /^word\/(footnotes|endnotes|charts\/[^/]+)\.xml$/

/** Opens a template. Throws a failure, one sentence, for what is no Word file or must not be filled. */
export function openTemplate(bytes: Uint8Array, shown: string): Template {
  const file = openWord(bytes, shown)
  const relations = allRelations(file)
  refuseForeign(file, relations, shown)
  const margins = file.related.filter(({ type }) => type === 'header' || type === 'footer').map(({ path }) => path)
  const parts = readAll([file.path, ...margins], file)
  refuseUnfinished(parts, file, shown)
  const others = readAll(
    Object.keys(file.files).filter((name) => OTHERS.test(name)),
    file,
  )
  refuseActive([...parts.values(), ...others.values()], relations, shown)
  return { files: file.files, parts, others }
}

const readAll = (paths: readonly string[], { part }: WordFile): ReadonlyMap<string, Node> =>
  new Map(
    paths.flatMap((path) => {
      const node = part(path)
      return node === undefined ? [] : [[path, node] as const]
    }),
  )

/** Everything that any part refers to; Word does not mind capitals in paths. */
const allRelations = ({ files, part }: WordFile): readonly Relation[] =>
  Object.keys(files)
    .filter((name) => /\.rels$/i.test(name))
    .flatMap((name) => relationsIn(part(name)))

/** Macros, other kinds of Word files, and what would be fetched from outside when the document is opened. */
function refuseForeign({ files, path, part: read }: WordFile, relations: readonly Relation[], shown: string): void {
  const types = elementsOf(read('[Content_Types].xml')).map(
    ({ attributes }) => [attributes['PartName'], attributes['ContentType'] ?? ''] as const,
  )
  if (
    types.some(([, type]) => /macroEnabled|vbaProject/i.test(type)) ||
    Object.keys(files).some((name) => /vbaProject/i.test(name))
  ) {
    throw refusal(
      shown,
      say(
        'tệp có macro; lưu lại dạng .docx (không macro) rồi làm lại',
        'the file has macros; save it as .docx (without macros) and try again',
      ),
    )
  }
  const type = types.find(([part]) => part === `/${path}`)?.[1]
  if (type !== undefined && type !== MAIN)
    throw refusal(
      shown,
      say(
        'không phải văn bản .docx; lưu lại dạng .docx rồi làm lại',
        'not a .docx document; save it as .docx and try again',
      ),
    )
  const foreign = relations.find(
    ({ isExternal, type: kind, target }) =>
      isExternal && kind !== 'attachedTemplate' && !(kind === 'hyperlink' && /^(https?|mailto):/i.test(target)),
  )
  if (foreign !== undefined) {
    throw refusal(
      shown,
      say(
        `tệp lấy nội dung từ bên ngoài (${foreign.target}); chèn nội dung ấy vào tệp rồi làm lại`,
        `the file takes content from outside (${foreign.target}); put that content into the file and try again`,
      ),
    )
  }
}

const PENDING = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:comment'])

/** Somebody's pending changes and remarks would go into the official document, with his name. */
function refuseUnfinished(parts: ReadonlyMap<string, Node>, { part: read }: WordFile, shown: string): void {
  const remarks = read('word/comments.xml')
  const looked = [...parts.values(), ...(remarks === undefined ? [] : [remarks])]
  if (!looked.some((part) => [...everyNode(part)].some(({ name }) => PENDING.has(name)))) return
  throw refusal(
    shown,
    say(
      'tệp còn thay đổi chưa chấp nhận hoặc còn nhận xét; chấp nhận các thay đổi, xóa các nhận xét, lưu lại rồi làm lại',
      'the file still has tracked changes or comments; accept the changes, delete the comments, save it and try again',
    ),
  )
}
