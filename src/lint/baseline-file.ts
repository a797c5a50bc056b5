import { failure, type Failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { printable } from '#model/text.ts'
import type { Baseline, BaselineEntry } from './baseline.ts'
import { keyText } from './baseline-key.ts'

const VERSION = 1
const KEYS = ['rule', 'entity', 'fingerprint', 'count']

/** The file of a baseline (schemas/output/baseline.schema.json), one entry a line so that two people's changes merge. */
export function writeBaseline(baseline: Baseline): string {
  const lines = baseline.map(
    ({ rule, entity, fingerprint, count }) => `    ${JSON.stringify({ rule, entity, fingerprint, count })}`,
  )
  return `{\n  "schemaVersion": ${VERSION},\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`
}

/**
 * Reads the file of a baseline. Throws a failure that names the line of the first mistake.
 * A merge may leave a key twice: the larger count holds.
 */
export function readBaseline(text: string, file: string): Baseline {
  const data = parsed(text, file)
  if (!isObject(data) || Object.keys(data).length !== 2 || data['schemaVersion'] !== VERSION) throw broken(file, 1)
  if (!Array.isArray(data['findings'])) throw broken(file, 1)
  const entries = new Map<string, BaselineEntry>()
  const lines = [...itemLines(text)]
  for (const [index, item] of (data['findings'] as readonly unknown[]).entries()) {
    const line = lines[index] ?? 1
    if (!isEntry(item)) throw broken(file, line)
    const { rule, entity, fingerprint } = item
    entries.set(keyText(item), {
      rule,
      entity,
      fingerprint,
      count: Math.max(item.count, entries.get(keyText(item))?.count ?? 0),
      line,
    })
  }
  return [...entries.values()]
}

/** Lines on which the items of the one list in a JSON object start, from 1. */
function* itemLines(text: string): Generator<number> {
  let [depth, line] = [0, 1]
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[^\s[\]{},:"]+|[[\]{}\n]/g)) {
    if (token === '\n') line += 1
    else if (depth === 2 && !/^[\]}]$/.test(token)) yield line
    if (/^[[{]$/.test(token)) depth += 1
    if (/^[\]}]$/.test(token)) depth -= 1
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isObject(value) &&
    Object.keys(value).every((key) => KEYS.includes(key)) &&
    Number.isSafeInteger(value['count']) &&
    Number(value['count']) > 0 &&
    [value['rule'], value['entity'], value['fingerprint']].every((text) => typeof text === 'string' && text !== '')
  )
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    // Node says where in words: "… at position 12"; without them the text ends too early.
    const [, at = String(text.length)] = /position (\d+)/.exec(String(error)) ?? []
    throw broken(file, lineAt(text.trimEnd(), Number(at)))
  }
}

const broken = (file: string, line: number): Failure =>
  failure(
    say(
      `${printable(file)}:${line}: đây không phải tệp baseline đọc được; khôi phục tệp, hoặc lập lại bằng --write-baseline.`,
      `${printable(file)}:${line}: this is not a baseline that can be read; restore the file, or write it anew with --write-baseline.`,
    ),
  )
