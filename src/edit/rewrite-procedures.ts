import type { Entry } from '#model/catalog.ts'
import type { Source } from '#model/place.ts'
import { procedurePath } from '#model/procedure-path.ts'
import type { Procedure } from '#model/types.gen.ts'
import { amendText } from './amend/amend.ts'
import { blockLines } from './amend/written.ts'
import { changedFile, type Changed } from './apply.ts'

/** What becomes of the files of a catalog when its procedures say something else. */
export interface Rewritten {
  /** Old and new files; one whose level, field or code changes moves to where it belongs. */
  readonly changed: readonly Changed[]
  /** Files that are written in a way in which the wanted value cannot be put. */
  readonly refused: readonly Entry<Procedure>[]
}

/** How the keys of a procedure are sorted where it is written. */
export type Sort = (procedure: Procedure) => Procedure

/**
 * The files in which the procedures after differ from those before, by their fewest lines. An entry whose source held no procedure before
 * is a new file, named where its level, field and code put it, with the first line that the other files have for editors.
 */
export function rewriteProcedures(
  before: readonly Entry<Procedure>[],
  after: readonly Entry<Procedure>[],
  sort: Sort,
  root: Pick<Source, 'path' | 'file'>,
): Rewritten {
  const old = new Map(before.map((entry) => [entry.source, entry.value]))
  const refused: Entry<Procedure>[] = []
  const changed = after.flatMap(({ value, source }): readonly Changed[] => {
    const was = old.get(source)
    if (was === value) return []
    if (was === undefined) return [newFile(value, headOf(before), sort, root)]
    const text = amendText(source.text, sort(value))
    if (text === undefined) refused.push({ value, source })
    return text === undefined ? [] : changedFile(source, text, movedPath(was, value, source.path))
  })
  return { changed, refused }
}

/** A file that stood elsewhere before stays there as long as nothing asks for another place. */
const movedPath = (was: Procedure, is: Procedure, path: string): string =>
  procedurePath(was) === procedurePath(is) ? path : procedurePath(is)

const HEAD = /^\uFEFF?(# yaml-language-server: [^\r\n]*)/

/** What the files of procedures where a new one goes say to editors. */
function headOf(entries: readonly Entry<Procedure>[]): string {
  const depth = 4
  const [, head] =
    entries
      .map(({ source }) => (source.path.split('/').length === depth ? HEAD.exec(source.text) : null))
      .find((match) => match !== null) ?? []
  return head === undefined ? '' : `${head}\n`
}

function newFile(value: Procedure, head: string, sort: Sort, root: Pick<Source, 'path' | 'file'>): Changed {
  const path = procedurePath(value)
  const file = `${root.file.slice(0, root.file.length - root.path.length)}${path}`
  return { path, file, text: `${head}${blockLines(sort(value)).join('\n')}\n`, source: { path, file, text: '' } }
}
