import type { Fix } from '#model/diagnostic.ts'
import type { Source } from '#model/place.ts'
import type { Skipped } from './file.ts'

/** A file that gets another path inside the catalog. */
export interface Moved {
  readonly from: string
  readonly to: string
}

/** What is moved, and what is not. */
export interface Moves {
  readonly moved: readonly Moved[]
  readonly skipped: readonly Skipped[]
}

type Move = Extract<Fix, { kind: 'move' }>

/** The moves that can be made at once. A place that is taken, or that a catalog has no file at, is none to move to. */
export function moveFiles(sources: readonly Source[], moves: readonly Move[]): Moves {
  const taken = new Map(sources.map(({ path }) => [folded(path), path]))
  const moved = new Map<string, Moved>()
  const skipped: Skipped[] = []
  for (const fix of moves) {
    const {
      source: { path: from },
      to,
    } = fix
    if (from === to || moved.get(from)?.to === to) continue
    const isFree = (taken.get(folded(to)) ?? from) === from
    const reason = moved.has(from) ? 'overlap' : !isInside(to) ? 'outside' : isFree ? undefined : 'occupied'
    if (reason === undefined) {
      moved.set(from, { from, to })
      taken.set(folded(to), from)
    } else skipped.push({ fix, reason })
  }
  return { moved: [...moved.values()], skipped }
}

/** Disks of many machines do not distinguish these names. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase()

// Also what other systems take for a separator, a drive or the end of a name.
const BAD_SEGMENT = /^(\.|$)|[\\:*?"<>|\u0000-\u001f\u007f]|[. ]$/

/** Whether a path stays inside its folder, everywhere: no `..`, no drive, no hidden name. */
const isInside = (path: string): boolean => path.split('/').every((segment) => !BAD_SEGMENT.test(segment))
