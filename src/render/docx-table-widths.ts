import { plainText, type Content, type TableBlock } from '#model/document.ts'
import { onPaper } from '#model/paper.ts'
import { looks } from './docx-style-table.ts'
import { boldTextWidth } from './docx-text-width.ts'

/** Space between the text of a cell and its borders, in twips. */
export const PADDING = { left: 70, right: 70 }

const wordWidths = (content: Content): readonly number[] =>
  onPaper(plainText(content))
    .split(/\s+/)
    .map((word) => boldTextWidth(word, looks.TableHead.size))

/** Width in twips below which a column would cut one of its words. */
function narrowest({ columns, rows }: TableBlock, index: number): number {
  const cells = rows.filter((row) => row.kind !== 'group').map((row) => row.cells[index] ?? '')
  const words = [columns[index]?.header ?? '', ...cells].flatMap(wordWidths)
  return Math.ceil(Math.max(...words) * 1.02) + PADDING.left + PADDING.right
}

/** The width above what each column needs, dealt out as the shares ask, so that none is narrower than its longest word. */
function widened(wanted: readonly number[], needed: readonly number[], whole: number): readonly number[] {
  const spare = wanted.map((want, index) => Math.max(0, want - (needed[index] ?? 0)))
  const free = whole - needed.reduce((sum, need) => sum + need, 0)
  const allSpare = spare.reduce((sum, value) => sum + value, 0)
  return needed.map((need, index) => need + (free * (spare[index] ?? 0)) / allSpare)
}

/** Widths rounded at their edges, so that they add up to the whole to the last twip. */
function rounded(widths: readonly number[]): readonly number[] {
  const edges = widths.map((_, index) => Math.round(widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0)))
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
}

/** Widths of the columns in twips, by their shares of the whole, except where a word would be cut. */
export function tableWidths(block: TableBlock, whole: number): readonly number[] {
  const shares = block.columns.reduce((sum, column) => sum + column.width, 0)
  const wanted = block.columns.map((column) => (column.width / shares) * whole)
  const needed = block.columns.map((_, index) => narrowest(block, index))
  const roomy = wanted.every((want, index) => want >= (needed[index] ?? 0))
  const hopeless = needed.reduce((sum, need) => sum + need, 0) >= whole
  return rounded(roomy || hopeless ? wanted : widened(wanted, needed, whole))
}
