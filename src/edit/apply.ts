import type { Fix } from '#model/diagnostic.ts'
import type { Source } from '#model/place.ts'
import { editFile, type Skipped, type TextFix } from './file.ts'
import { moveFiles, type Moved } from './move.ts'

/** A file that fixes changed. */
export interface Changed {
  /** Where it is now, inside the catalog. */
  readonly path: string
  /** Where it was, when it moved. */
  readonly from?: string
  /** How people name it now, as `Source` has it. */
  readonly file: string
  readonly text: string
  /** The file before. */
  readonly source: Source
}

/** What fixes made of a catalog. */
export interface Applied {
  /** In the order of their paths before; a fix that changes nothing changes no file. */
  readonly changed: readonly Changed[]
  readonly moved: readonly Moved[]
  /** What was not done, and why. `overlap` may be done in a next round. */
  readonly skipped: readonly Skipped[]
}

/** Which fixes may be made. */
export interface Choice {
  /** Also those that may change what the catalog means. */
  readonly unsafe: boolean
}

/**
 * Makes the fixes in the texts of a catalog. Only the characters of the scalars change: comments, anchors, layout, line ends and
 * byte order marks stay. Where fixes overlap the first one wins. A fix of a text that is no longer the text of its file,
 * or after which another value would be read, is skipped. Nothing is written, nothing thrown.
 */
export function applyFixes(sources: readonly Source[], fixes: Iterable<Fix>, { unsafe }: Choice): Applied {
  const skipped: Skipped[] = []
  const texts = new Map<Source, TextFix[]>(sources.map((source) => [source, []]))
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const moves: Extract<Fix, { kind: 'move' }>[] = []
  for (const fix of fixes) {
    const source = byPath.get(fix.source.path)
    const reason = fix.safe || unsafe ? 'stale' : 'unsafe'
    if (reason === 'unsafe' || source?.text !== fix.source.text) skipped.push({ fix, reason })
    else if (fix.kind === 'move') moves.push(fix)
    else texts.get(source)?.push(fix)
  }
  const edited = sources.map((source) => ({ source, ...editFile(source, texts.get(source) ?? []) }))
  const { moved, skipped: unmoved } = moveFiles(sources, moves)
  const to = new Map(moved.map((move) => [move.from, move.to]))
  return {
    changed: edited.flatMap(({ source, text }) => changedFile(source, text, to.get(source.path) ?? source.path)),
    moved,
    skipped: [...skipped, ...edited.flatMap((file) => file.skipped), ...unmoved],
  }
}

/** What became of a file: nothing, another text, another place. */
export function changedFile(source: Source, text: string, path: string): readonly Changed[] {
  if (path === source.path) return text === source.text ? [] : [{ path, file: source.file, text, source }]
  return [{ path, from: source.path, file: fileOf(source, path), text, source }]
}

// The catalog folder stays where it is.
const fileOf = ({ path, file }: Source, to: string): string =>
  file.endsWith(path) ? `${file.slice(0, file.length - path.length)}${to}` : to
