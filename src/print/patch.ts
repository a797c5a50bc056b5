import { formatPatch, structuredPatch, type StructuredPatch } from 'diff'
import type { Source } from '#model/place.ts'
import { printable } from '#model/text.ts'

/** A file before and after; one without text before is new. */
export interface FileChange {
  readonly source: Pick<Source, 'file' | 'text'>
  /** How people name it afterwards. */
  readonly file: string
  readonly text: string
}

/** How a patch is shown. Both spoil it for programs that apply patches. */
export interface PatchOptions {
  readonly color?: boolean
  /** Makes characters visible that a terminal would obey. */
  readonly terminal?: boolean
}

// Comparing texts that have little in common costs the square of it.
const MOST_EDITS = 4000

/** Changes as a unified diff with `a/` and `b/` before the names; a file that moved says from where, also when its text is the same. */
export function patch(changes: readonly FileChange[], { color = false, terminal = false }: PatchOptions = {}): string {
  const text = changes.map((change) => formatPatch(patchOf(change))).join('')
  const lines = terminal ? text.split('\n').map((line) => printable(line.replace(/\r$/, ''))) : text.split('\n')
  return (color ? painted(lines) : lines).join('\n')
}

/** The lines in which two texts differ, from the first `@@` on; empty without a difference. */
export function lineDifference(before: string, after: string): string {
  if (before === after) return ''
  const text = formatPatch(patchOf({ source: { file: 'a', text: before }, file: 'a', text: after }))
  return text.slice(text.indexOf('@@ '))
}

function patchOf({ source, file, text }: FileChange): StructuredPatch {
  const isNew = source.text === '' && source.file === file
  const names = [isNew ? '/dev/null' : `a/${source.file}`, `b/${file}`] as const
  const found = structuredPatch(...names, source.text, text, '', '', { context: 3, maxEditLength: MOST_EDITS })
  const hunks = found?.hunks ?? [wholeHunk(source.text, text)]
  return {
    oldFileName: names[0],
    newFileName: names[1],
    oldHeader: '',
    newHeader: '',
    hunks,
    isGit: true,
    ...(source.file === file ? {} : { isRename: true }),
    ...(isNew ? { isCreate: true } : {}),
  }
}

/** All lines out, all lines in. */
function wholeHunk(before: string, after: string): StructuredPatch['hunks'][number] {
  const [out, into] = [linesOf(before), linesOf(after)]
  return {
    oldStart: 1,
    oldLines: out.length,
    newStart: 1,
    newLines: into.length,
    lines: [...signed('-', out), ...signed('+', into)],
  }
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []
const signed = (sign: string, lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) =>
    line.endsWith('\n') ? [`${sign}${line.slice(0, -1)}`] : [`${sign}${line}`, '\\ No newline at end of file'],
  )

const COLORS: readonly (readonly [RegExp, string])[] = [
  [/^(diff --git|---|\+\+\+|rename) /, '1'],
  [/^@@/, '36'],
  [/^\+/, '32'],
  [/^-/, '31'],
]

/** The lines in the colours that people know from git. A removed line may look like a head, so heads end where the hunks begin. */
function painted(lines: readonly string[]): readonly string[] {
  let inHunk = false
  return lines.map((line) => {
    if (line.startsWith('diff --git ')) inHunk = false
    if (line.startsWith('@@')) inHunk = true
    const [, code] = COLORS.slice(inHunk ? 1 : 0).find(([mark]) => mark.test(line)) ?? []
    return code === undefined ? line : `\u001b[${code}m${line}\u001b[0m`
  })
}
