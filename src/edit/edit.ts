import type { Fix } from '#model/diagnostic.ts'
import { parse } from '#yaml/parse.ts'
import { writtenAt } from '#yaml/route.ts'
import type { Scalar } from '#yaml/tree.ts'
import { saying } from './pieces.ts'
import { quote } from './quote.ts'
import type { View } from './view.ts'

/** Characters of a text to be replaced, and what the scalar there will say. `end` is exclusive. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly scalar: Scalar
  readonly value: string
}

/** Why a fix was not made. `overlap` may be made in a next round; `unsafe` was not asked for. */
export type Reason =
  'unsafe' | 'overlap' | 'stale' | 'nowhere' | 'invalid' | 'shared' | 'meaning' | 'occupied' | 'outside'

type Replace = Extract<Fix, { kind: 'replace' }>

/** The characters that a fix replaces, or why it cannot be made. The text is put in quotes where it would mean something else. */
export function editOf(view: View, { at, key = false, text }: Replace): Edit | Reason {
  const scalar = writtenAt(view.tree, at, key)
  const meant = scalarIn(text)
  if (scalar?.type !== 'scalar') return 'nowhere'
  if (meant === undefined) return 'invalid'
  if (key && isTaken(view, scalar, String(meant.value))) return 'meaning'
  // The same text under another key may be there for another reason.
  if (!key && (view.names.get(scalar)?.size ?? 1) > 1) return 'shared'
  const fitting = fitted(text, meant.value, view.inFlow.has(scalar), key)
  if (fitting === undefined) return 'invalid'
  const value = key ? saying(String(meant.value)) : saying(meant.value)
  return { ...placed(scalar, view.text, fitting), scalar, value }
}

/** The one scalar that a text is, without comment, anchor or line break. */
function scalarIn(text: string): Scalar | undefined {
  const scalar = /[\r\n]/.test(text) ? undefined : parse(text).tree
  if (scalar?.type !== 'scalar' || scalar.anchor !== undefined || scalar.tag !== undefined) return undefined
  return scalar.range.start === 0 && scalar.range.end === text.length && text !== '' ? scalar : undefined
}

/** Whether another key of the same map has a name. */
const isTaken = ({ homes }: View, scalar: Scalar, name: string): boolean =>
  homes.get(scalar)?.own.some((pair) => pair.key !== scalar && pair.name === name) === true

/** The text as it can stand there: plain texts end earlier inside `{ }`, and before a colon. */
function fitted(text: string, value: unknown, flow: boolean, key: boolean): string | undefined {
  const line = key ? `${text}: 0` : `k: ${text}`
  const read = parse(flow ? `{ ${line} }` : line).value
  const expected = key ? { [String(value)]: 0 } : { k: value }
  if (JSON.stringify(read) === JSON.stringify(expected)) return text
  return typeof value === 'string' ? quote(value) : undefined
}

function placed({ range, style }: Scalar, source: string, text: string): Pick<Edit, 'start' | 'end' | 'text'> {
  const { start, end } = range
  const written = source.slice(start, end)
  // A value that is not there stands right behind its colon.
  if (written === '') return { start, end, text: /\s/.test(source[start - 1] ?? ' ') ? text : ` ${text}` }
  const comment = style === 'block' ? (/^[|>][^\s#]*([ \t]+#[^\r\n]*)?/.exec(written)?.[1] ?? '') : ''
  // The empty lines under a block text are layout, and a line end must stay.
  return { start, end: start + written.replace(/[ \t\r\n]+$/, '').length, text: `${text}${comment}` }
}
