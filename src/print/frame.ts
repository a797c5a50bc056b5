import stringWidth from 'string-width'
import type { Source, Span } from '#model/place.ts'
import { shownName } from './shown.ts'

const CONTEXT = 1
const WIDEST = 100

/** A line of a frame: the number of the line and its text, or the marks under it. */
export interface FrameLine {
  readonly number: number | undefined
  readonly text: string
}

/** The lines around a span, and carets under it. Long lines are cropped around the carets, control characters made visible. */
export function frame({ text }: Source, { line, column, endLine, endColumn }: Span): readonly FrameLine[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const marked = [...(lines[line - 1] ?? '')]
  const end = endLine === line ? Math.max(endColumn, column + 1) : marked.length + 1
  const from = marked.length <= WIDEST ? 0 : Math.max(0, column - 1 - WIDEST / 2)
  const crop = (source: string): string => cropped([...source], from)
  const before = `${from === 0 ? '' : '…'}${show(marked.slice(from, column - 1).join(''))}`
  const under = show(marked.slice(column - 1, Math.min(end - 1, from + WIDEST)).join(''))
  const around = (start: number, stop: number): FrameLine[] =>
    lines
      .slice(start, stop)
      .map((content, index) => ({ number: start + index + 1, text: crop(content) }))
      .filter(({ text: content }) => content.trim() !== '')
  return [
    ...around(Math.max(0, line - 1 - CONTEXT), line - 1),
    { number: line, text: crop(lines[line - 1] ?? '') },
    { number: undefined, text: `${' '.repeat(stringWidth(before))}${'^'.repeat(Math.max(1, stringWidth(under)))}` },
    ...around(line, line + CONTEXT),
  ]
}

/** The part of a line that is shown; dots stand for what is left out. */
const cropped = (line: readonly string[], from: number): string =>
  `${from > 0 && line.length > 0 ? '…' : ''}${show(line.slice(from, from + WIDEST).join(''))}${line.length > from + WIDEST ? '…' : ''}`

const show = (text: string): string => shownName(text.replaceAll('\t', '  '))
