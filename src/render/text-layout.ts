import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** A text in lines of at most `width` columns; a word that is longer is cut. */
export const wrap = (text: string, width: number): readonly string[] => wrapAnsi(text, width, { hard: true }).split('\n')

/** A line filled up to `width` columns; colours and combining marks take none. */
export function pad(line: string, width: number, align: 'left' | 'center' | 'right' = 'left'): string {
  const missing = Math.max(0, width - stringWidth(line))
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
export function beside(columns: readonly (readonly string[])[], widths: readonly number[], separator: string): readonly string[] {
  const height = Math.max(...columns.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) =>
    widths.map((width, index) => pad(columns[index]?.[row] ?? '', width)).join(separator).trimEnd())
}
