import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Precomposed Latin, Vietnamese among it: one column a character. Almost every cell is this, and counting properly is slow. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u024f\u1e00-\u1eff]*$/

/** Columns a text takes on the screen; colours and combining marks take none. */
export const columnsOf = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text))

/** A text in lines of at most `width` columns; a word that is longer is cut. */
export const wrap = (text: string, width: number): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => (columnsOf(line) <= width ? [line.trim()] : wrapAnsi(line, width, { hard: true }).split('\n')))

/** A line filled up to `width` columns. */
export function pad(line: string, width: number, align: 'left' | 'center' | 'right' = 'left'): string {
  const missing = Math.max(0, width - columnsOf(line))
  if (align === 'left') return line + ' '.repeat(missing)
  const before = align === 'right' ? missing : Math.floor(missing / 2)
  return ' '.repeat(before) + line + ' '.repeat(missing - before)
}

/** A text wrapped and centred. */
export const centred = (text: string, width: number): readonly string[] =>
  wrap(text, width).map((line) => pad(line, width, 'center').trimEnd())

/** A text wrapped behind a mark: "- " before its first line, spaces before the others. */
export const hanging = (mark: string, text: string, width: number): readonly string[] =>
  wrap(text, width - mark.length).map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line)

/** Columns of lines next to each other, each line filled up to the width of its column. */
export function beside(
  columns: readonly (readonly string[])[],
  widths: readonly number[],
  separator: string,
): readonly string[] {
  const height = Math.max(...columns.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) =>
    widths
      .map((width, index) => pad(columns[index]?.[row] ?? '', width))
      .join(separator)
      .trimEnd(),
  )
}
