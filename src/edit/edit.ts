import { isScalar, type Scalar } from 'yaml'
import type { Fix } from '#model/diagnostic.ts'
import { quote } from './quote.ts'
import { readYaml, saying } from './syntax.ts'
import { targetAt, type Target, type View } from './view.ts'

/** Characters of a text to be replaced, and what the scalar there will say. `end` is exclusive. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly scalar: Scalar.Parsed
  readonly value: string
}

/** Why a fix was not made. `overlap` may be made in a next round; `unsafe` was not asked for. */
export type Reason =
  'unsafe' | 'overlap' | 'stale' | 'nowhere' | 'invalid' | 'shared' | 'meaning' | 'occupied' | 'outside'

type Replace = Extract<Fix, { kind: 'replace' }>

/** The characters that a fix replaces, or why it cannot be made. The text is put in quotes where it would mean something else. */
export function editOf(view: View, { at, key = false, text }: Replace): Edit | Reason {
  const target = targetAt(view, at, key)
  const meant = scalarIn(text)
  if (target === undefined) return 'nowhere'
  if (meant === undefined) return 'invalid'
  if (target.map !== undefined && hasKey(target, String(meant.value))) return 'meaning'
  // The same text under another key may be there for another reason.
  if (!key && (view.names.get(target.scalar)?.size ?? 1) > 1) return 'shared'
  const fitting = fitted(text, meant.value, view.inFlow.has(target.scalar), key)
  if (fitting === undefined) return 'invalid'
  const value = key ? saying(String(meant.value)) : saying(meant.value)
  return { ...placed(target.scalar, view.text, fitting), scalar: target.scalar, value }
}

/** The one scalar that a text is, without comment, anchor or line break. */
function scalarIn(text: string): Scalar.Parsed | undefined {
  const scalar = /[\r\n]/.test(text) ? undefined : readYaml(text)?.contents
  if (!isScalar(scalar) || scalar.anchor !== undefined || scalar.tag !== undefined) return undefined
  return scalar.range[0] === 0 && scalar.range[1] === text.length && text !== '' ? scalar : undefined
}

const hasKey = ({ scalar, map }: Target, name: string): boolean =>
  map?.items.some(
    ({ key }) => isScalar(key) && key !== scalar && String(key.value).normalize('NFC') === name.normalize('NFC'),
  ) === true

/** The text as it can stand there: plain texts end earlier inside `{ }`, and before a colon. */
function fitted(text: string, value: unknown, flow: boolean, key: boolean): string | undefined {
  const line = key ? `${text}: 0` : `k: ${text}`
  const read = readYaml(flow ? `{ ${line} }` : line)?.toJS() as unknown
  const expected = key ? { [String(value)]: 0 } : { k: value }
  if (JSON.stringify(read) === JSON.stringify(expected)) return text
  return typeof value === 'string' ? quote(value) : undefined
}

function placed({ range, type }: Scalar.Parsed, source: string, text: string): Pick<Edit, 'start' | 'end' | 'text'> {
  const [start, end] = range
  const written = source.slice(start, end)
  // A value that is not there stands right behind its colon.
  if (written === '') return { start, end, text: /\s/.test(source[start - 1] ?? ' ') ? text : ` ${text}` }
  const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'
  const comment = isBlock ? (/^[|>][^\s#]*([ \t]+#[^\r\n]*)?/.exec(written)?.[1] ?? '') : ''
  // The empty lines under a block text are layout, and a line end must stay.
  return { start, end: start + written.replace(/[ \t\r\n]+$/, '').length, text: `${text}${comment}` }
}
