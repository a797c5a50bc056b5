import type { Fix } from '#model/diagnostic.ts'
import { parse } from '#yaml/parse.ts'
import type { Tree } from '#yaml/tree.ts'
import type { Edit } from './edit.ts'
import { pieces, type Piece } from './pieces.ts'

/** The edits after which everything else still reads the same. Where they fail together, halves are tried. */
export function harmless<E extends Edit>(text: string, before: Tree, edits: readonly E[]): readonly E[] {
  if (edits.length === 0 || isHarmless(text, before, edits)) return edits
  if (edits.length === 1) return []
  const half = Math.ceil(edits.length / 2)
  const kept = [...harmless(text, before, edits.slice(0, half)), ...harmless(text, before, edits.slice(half))]
  return isHarmless(text, before, kept) ? kept : []
}

function isHarmless(text: string, before: Tree, edits: readonly Edit[]): boolean {
  const after = parse(splice(text, edits)).tree
  const values = new Map<Tree | undefined, string>(edits.map(({ scalar, value }) => [scalar, value]))
  const wanted = [...pieces(before)].map((piece) => ({ ...piece, value: values.get(piece.tree) ?? piece.value }))
  return after !== undefined && isSame(wanted, [...pieces(after)], (a, b) => a === b)
}

interface Comparable extends Pick<Piece, 'frame'> {
  readonly value?: string | undefined
}

type Equal = (a: string | undefined, b: string | undefined) => boolean

function isSame(a: readonly Comparable[], b: readonly Comparable[], equal: Equal): boolean {
  return (
    a.length === b.length &&
    a.every(({ frame, value }, index) => frame === b[index]?.frame && equal(value, b[index].value))
  )
}

/** The text with all edits made; they do not overlap. */
export function splice(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  const parts = sorted.flatMap((edit, index) => [edit.text, text.slice(edit.end, sorted[index + 1]?.start)])
  return [text.slice(0, sorted[0]?.start), ...parts].join('')
}

const byteOrderMark = (text: string): boolean => text.startsWith('\uFEFF')
const isText = (value: string | undefined): boolean => value?.startsWith('"') === true

/**
 * Whether a rewrite may be made: a safe one leaves every value as it is, another one may change texts into other texts.
 * Of a broken file only the spelling of letters may change, or it is fixed.
 */
export function keepsMeaning(
  text: string,
  before: Tree | undefined,
  { text: rewrite, safe }: Extract<Fix, { kind: 'rewrite' }>,
): boolean {
  if (byteOrderMark(text) !== byteOrderMark(rewrite)) return false
  const after = parse(rewrite).tree
  if (before === undefined) return after !== undefined || text.normalize('NFC') === rewrite.normalize('NFC')
  return (
    after !== undefined &&
    isSame([...pieces(before)], [...pieces(after)], (a, b) => a === b || (!safe && isText(a) && isText(b)))
  )
}
