import { foldName, type Tag } from '#model/tag.ts'
import { misplaced, visible, type Use } from './blocks.ts'
import { at, closing, isNamed, opening, strayBrace, unknownTag, type Fault } from './fault.ts'
import { isPlainAt, paragraphsOf, type Paragraph } from './paragraphs.ts'
import { straysIn, tagsIn, type Found } from './scan.ts'
import type { Node } from '#word/nodes.ts'

/** What a part of a template asks for, and what is wrong with it. */
export interface Checked {
  readonly uses: readonly Use[]
  /** Where `{gộp}` stands. */
  readonly merges: readonly Omit<Use, 'tag'>[]
  readonly faults: readonly Fault[]
}

const MERGE_NAMES = [foldName('gộp'), foldName('merge')]

/** Whether a tag merges equal cells. */
const isMerge = ({ name, way }: Found): boolean => way === 'value' && MERGE_NAMES.includes(foldName(name))

/** Reads the tags of a part against a vocabulary. */
export function checkPart(part: Node, vocabulary: readonly Tag[]): Checked {
  const [uses, merges, faults, open]: [Use[], Omit<Use, 'tag'>[], Fault[], Use[]] = [[], [], [], []]
  for (const paragraph of paragraphsOf(part)) {
    faults.push(
      ...straysIn(paragraph.text)
        .slice(0, 1)
        .map((stray) => strayBrace(paragraph, stray)),
    )
    for (const found of tagsIn(paragraph.text)) {
      if (!isMerge(found)) faults.push(...take(found, paragraph, { uses, open, vocabulary }))
      else if (paragraph.cell === undefined)
        faults.push(
          at(paragraph, `{${found.name}} chỉ dùng trong ô của bảng.`, `{${found.name}} is for cells of a table.`),
        )
      else merges.push({ found, paragraph })
    }
  }
  return { uses, merges, faults: [...faults, ...open.map(unclosed)] }
}

interface Progress {
  readonly uses: Use[]
  /** Blocks that are open, the outermost first. */
  readonly open: Use[]
  readonly vocabulary: readonly Tag[]
}

function take(found: Found, paragraph: Paragraph, progress: Progress): readonly Fault[] {
  if (found.way !== 'value' && !isPlainAt(paragraph.node, found.from)) {
    return [
      at(
        paragraph,
        `thẻ khối “${found.name}” nằm trong liên kết, trường hoặc ô điều khiển của Word; đặt nó ra ngoài.`,
        `the block tag “${found.name}” stands inside a link, a field or a control of Word; put it outside.`,
      ),
    ]
  }
  if (found.way === 'close') return close(found, paragraph, progress)
  const seen = visible(progress.open, progress.vocabulary)
  const tag = seen.find((candidate) => isNamed(candidate, found.name))
  if (tag === undefined) return [unknownTag(paragraph, found, seen, progress.vocabulary)]
  if (found.badOption !== undefined) {
    return [
      at(
        paragraph,
        `tùy chọn [${found.badOption}] không có; viết [lặp: hàng], [lặp: đoạn] hoặc [lặp: nội dung].`,
        `there is no option [${found.badOption}]; write [loopOver: row], [loopOver: paragraph] or [loopOver: content].`,
      ),
    ]
  }
  if (found.way === 'value' && tag.kind !== 'text') {
    return [
      at(
        paragraph,
        `thẻ “${found.name}” là một khối; viết ${opening(tag)}…${closing(tag)}.`,
        `the tag “${found.name}” is a block; write ${opening(tag)}…${closing(tag)}.`,
      ),
    ]
  }
  const use = { paragraph, found, tag }
  progress.uses.push(use)
  if (found.way === 'open') progress.open.push(use)
  return []
}

function close(found: Found, paragraph: Paragraph, { uses, open }: Progress): readonly Fault[] {
  const index = found.name === '' ? open.length - 1 : open.findLastIndex(({ tag }) => isNamed(tag, found.name))
  const block = open[index]
  if (block === undefined)
    return [
      at(
        paragraph,
        `{/${found.name}} không có thẻ mở {#${found.name}} trước nó.`,
        `{/${found.name}} has no opening tag {#${found.name}} before it.`,
      ),
    ]
  const [, ...left] = open.splice(index)
  uses.push({ paragraph, found, tag: block.tag })
  const wrong = misplaced(block, paragraph)
  return [...left.map(unclosed), ...(wrong === undefined ? [] : [wrong])]
}

const unclosed = ({ paragraph, tag }: Use): Fault =>
  at(
    paragraph,
    `khối ${opening(tag)} chưa đóng; thêm ${closing(tag)}.`,
    `the block ${opening(tag)} is not closed; add ${closing(tag)}.`,
  )
