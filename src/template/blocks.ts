import type { Tag } from '#model/tag.ts'
import { at, closing, opening, type Fault } from './fault.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Found } from './scan.ts'
import { childAt } from '#word/nodes.ts'

/** A tag of a template that was understood. */
export interface Use {
  readonly paragraph: Paragraph
  readonly found: Found
  readonly tag: Tag
}

/** The names seen inside blocks: those of the innermost list first. Lists of an outer list do not repeat inside it. */
export function visible(open: readonly Use[], vocabulary: readonly Tag[]): readonly Tag[] {
  const scopes = [vocabulary, ...open.filter(({ tag }) => tag.kind === 'list').map(({ tag }) => tag.tags ?? [])]
  return scopes
    .flatMap((tags, index) => (index === scopes.length - 1 ? tags : tags.filter(({ kind }) => kind !== 'list')))
    .reverse()
}

/** Why a block cannot be repeated as its two tags stand; undefined when it can. */
export function misplaced({ paragraph: first, found, tag }: Use, last: Paragraph): Fault | undefined {
  const [a, b] = [first.cell, last.cell]
  if (first.isControlled || last.isControlled) {
    return at(
      first,
      `khối ${opening(tag)} không được bắt đầu hoặc kết thúc trong ô điều khiển nội dung của Word.`,
      `the block ${opening(tag)} must not begin or end inside a content control of Word.`,
    )
  }
  if ([first, last].some(({ node }) => childAt(node, 'w:pPr', 'w:sectPr') !== undefined)) {
    return at(
      first,
      `thẻ của khối ${opening(tag)} nằm ở đoạn có ngắt phần (section break); đặt nó ở đoạn riêng.`,
      `a tag of the block ${opening(tag)} stands in the paragraph of a section break; put it into a paragraph of its own.`,
    )
  }
  const isByRow =
    a !== undefined && b !== undefined && (found.over === 'row' || (a.node !== b.node && found.over === undefined))
  if (isByRow) {
    if (a.table !== b.table)
      return at(
        first,
        `${opening(tag)} và ${closing(tag)} không ở cùng một bảng.`,
        `${opening(tag)} and ${closing(tag)} are not in the same table.`,
      )
    if (a.node === b.node || a.column !== b.column) return undefined
    return at(
      first,
      `${opening(tag)} và ${closing(tag)} ở cùng một cột; đặt ${closing(tag)} ở ô cuối của hàng.`,
      `${opening(tag)} and ${closing(tag)} are in one column; put ${closing(tag)} into the last cell of the row.`,
    )
  }
  if (first.holder === last.holder && !(found.over === 'row' && a === undefined)) return undefined
  return at(
    first,
    `${opening(tag)} và ${closing(tag)} không ở cùng một chỗ (cùng thân văn bản, cùng ô hoặc cùng bảng).`,
    `${opening(tag)} and ${closing(tag)} do not stand together (in the body, in one cell or in one table).`,
  )
}
