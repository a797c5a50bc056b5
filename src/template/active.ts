import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { everyNode, textOf, type Node } from '#word/nodes.ts'
import { refusal } from '#word/refusal.ts'
import type { Relation } from '#word/relations.ts'

// What Word starts or fetches when it brings fields up to date.
const FETCHING = /^\s*(DDE|DDEAUTO|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT|DATABASE|RD)(?![A-Z])/i
const PROGRAMS: ReadonlySet<string> = new Set(['oleObject', 'control', 'activeXControlBinary', 'aFChunk'])

/** Throws a failure for fields that fetch or start something when the document is opened, and for programs and foreign files inside it. */
export function refuseActive(parts: Iterable<Node>, relations: readonly Relation[], shown: string): void {
  const field = [...parts].flatMap(instructions).find((instruction) => FETCHING.test(instruction))
  if (field !== undefined)
    throw refusal(
      shown,
      say(
        `trường ${quoted(field.trim())} của Word lấy nội dung hay chạy chương trình từ bên ngoài; xóa trường ấy rồi làm lại`,
        `the Word field ${quoted(field.trim())} fetches or starts something from outside; delete it and try again`,
      ),
    )
  const program = relations.find(({ type }) => PROGRAMS.has(type))
  if (program !== undefined)
    throw refusal(
      shown,
      say(
        `tệp nhúng đối tượng ngoài Word (${program.target}); thay bằng chữ, bảng hay hình rồi làm lại`,
        `the file holds an object that is not Word’s (${program.target}); put text, a table or a picture in its place and try again`,
      ),
    )
}

/** What the fields of a part say, each; Word may cut one into many runs. */
function instructions(part: Node): readonly string[] {
  const found: string[] = ['']
  for (const node of everyNode(part)) {
    if (node.name === 'w:fldSimple') found.push(node.attributes['w:instr'] ?? '', '')
    if (node.name === 'w:fldChar') found.push('')
    if (node.name === 'w:instrText') found.push(`${found.pop() ?? ''}${textOf(node)}`)
  }
  return found
}
