import { say } from '#model/localized.ts'
import { refuseActive } from './active.ts'
import { refusal, unpack, unreadable, xmlOf, type Files } from './package.ts'
import { relationsIn, relationsPath, targetPath, type Relation } from './relations.ts'
import { everyNode, isNode, type Node } from './xml.ts'

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
  const files = unpack(bytes, shown)
  const main = relationsIn(xmlOf(files, relationsPath(''), shown)).find(({ type }) => type === 'officeDocument')
  const path = main === undefined ? '' : targetPath('', main.target)
  const body = xmlOf(files, path, shown)
  if (body === undefined) throw unreadable(shown)
  refuseForeign(files, path, shown)
  const margins = relationsIn(xmlOf(files, relationsPath(path), shown)).filter(
    ({ type, isExternal }) => !isExternal && (type === 'header' || type === 'footer'),
  )
  const parts = readAll([path, ...margins.map(({ target }) => targetPath(path, target))], files, shown)
  refuseUnfinished(parts, files, shown)
  const others = readAll(
    Object.keys(files).filter((name) => OTHERS.test(name)),
    files,
    shown,
  )
  refuseActive([...parts.values(), ...others.values()], allRelations(files, shown), shown)
  return { files, parts, others }
}

const readAll = (paths: readonly string[], files: Files, shown: string): ReadonlyMap<string, Node> =>
  new Map(
    paths.flatMap((path) => {
      const node = xmlOf(files, path, shown)
      return node === undefined ? [] : [[path, node] as const]
    }),
  )

/** Everything that any part refers to; Word does not mind capitals in paths. */
const allRelations = (files: Files, shown: string): readonly Relation[] =>
  Object.keys(files)
    .filter((name) => /\.rels$/i.test(name))
    .flatMap((name) => relationsIn(xmlOf(files, name, shown)))

/** Macros, other kinds of Word files, and what would be fetched from outside when the document is opened. */
function refuseForeign(files: Files, main: string, shown: string): void {
  const types = (xmlOf(files, '[Content_Types].xml', shown)?.children ?? [])
    .filter(isNode)
    .map(({ attributes }) => [attributes['PartName'], attributes['ContentType'] ?? ''] as const)
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
  const type = types.find(([part]) => part === `/${main}`)?.[1]
  if (type !== undefined && type !== MAIN)
    throw refusal(
      shown,
      say(
        'không phải văn bản .docx; lưu lại dạng .docx rồi làm lại',
        'not a .docx document; save it as .docx and try again',
      ),
    )
  const foreign = allRelations(files, shown).find(
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
function refuseUnfinished(parts: ReadonlyMap<string, Node>, files: Files, shown: string): void {
  const remarks = xmlOf(files, 'word/comments.xml', shown)
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
