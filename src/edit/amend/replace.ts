import type { Scalar, Tree } from '#yaml/tree.ts'
import { quote } from '../quote.ts'
import { forget, type Amending, type Spot } from './amending.ts'
import { contentEnd, isFirst, lineEnd, lineStart, nextLine } from './layout.ts'
import { blockLines, fitsOneLine, flowText, scalarText } from './written.ts'

const PLAIN_TEXT = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]*$/

/** Replaces a scalar by another one, in the same quotes. */
export function replaceScalar(node: Scalar, wanted: unknown, spot: Spot, { text, splices }: Amending): void {
  const { start, end } = node.range
  const written = text.slice(start, end)
  const comment = node.style === 'block' ? (/^[|>][^\s#]*([ \t]+#[^\r\n]*)?/.exec(written)?.[1] ?? '') : ''
  const space = written === '' && !/\s/.test(text[start - 1] ?? ' ') ? ' ' : ''
  splices.push({
    start,
    end: start + written.trimEnd().length,
    text: `${space}${inQuotes(node, wanted, spot.kind === 'flow')}${comment}`,
  })
}

function inQuotes({ style }: Scalar, wanted: unknown, flow: boolean): string {
  if (typeof wanted !== 'string') return scalarText(wanted, flow)
  if (style === 'double') return quote(wanted)
  if (style === 'single' && PLAIN_TEXT.test(wanted)) return `'${wanted.replaceAll("'", "''")}'`
  return scalarText(wanted, flow)
}

/** Replaces a whole node; a comment behind its key stays. */
export function replaceNode(node: Tree, wanted: unknown, spot: Spot, amending: Amending): void {
  const { text, splices } = amending
  forget(node, amending)
  if (spot.kind === 'root') return
  const end = contentEnd(node, text, spot.kind === 'flow' ? 0 : spot.behind)
  if (spot.kind === 'flow') splices.push({ start: node.range.start, end, text: flowText(wanted) })
  else if (isBlockBelow(node, spot.behind, text)) {
    splices.push({ start: lineStart(text, node.range.start), end: nextLine(text, end), text: '' })
    place(wanted, spot, spot.behind, amending)
  } else {
    splices.push({ start: spot.behind, end, text: '' })
    place(wanted, spot, end, amending)
  }
}

/** Whether the node begins on a line of its own. */
const isBlockBelow = (node: Tree, behind: number, text: string): boolean =>
  (node.type === 'list' || node.type === 'map') &&
  !node.flow &&
  nextLine(text, behind) <= lineStart(text, node.range.start) &&
  isFirst(text, node.range.start)

/** Writes a value behind its colon or dash. */
function place(
  wanted: unknown,
  { kind, behind, column }: Exclude<Spot, { kind: 'root' | 'flow' }>,
  after: number,
  { text, splices }: Amending,
): void {
  if (fitsOneLine(wanted)) {
    splices.push({
      start: after,
      end: after,
      text: ` ${flowText(wanted, typeof wanted === 'object' && wanted !== null)}`,
    })
    return
  }
  const eol = lineEnd(text, behind)
  const lines = blockLines(wanted)
  const indent = ' '.repeat(column + 2)
  if (kind === 'item') splices.push({ start: after, end: after, text: ` ${lines.join(`${eol}${indent}`)}` })
  else
    splices.push(
      linesBehind(
        lines.map((line) => `${indent}${line}`),
        after,
        text,
      ),
    )
}

/** Lines put below the line of an offset. */
export function linesBehind(
  lines: readonly string[],
  offset: number,
  text: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  const at = nextLine(text, offset)
  const eol = lineEnd(text, at)
  const isWhole = text[at - 1] === '\n'
  return {
    start: at,
    end: at,
    text: isWhole ? lines.map((line) => `${line}${eol}`).join('') : lines.map((line) => `${eol}${line}`).join(''),
  }
}
