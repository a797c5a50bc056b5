import type { Node } from '#word/nodes.ts'
import { openWord, type Related, type WordFile } from '#word/open.ts'
import { unreadable } from '#word/refusal.ts'

/** The parts of a Word file that say how it looks. */
export interface Parts {
  readonly document: Node
  readonly styles: Node
  readonly settings: Node | undefined
  /** Headers by the id with which sections refer to them. */
  readonly headers: ReadonlyMap<string, Node>
}

/** Reads how a Word file (.docx) looks. Throws a failure, one sentence, for anything else. */
export function openParts(bytes: Uint8Array, shown: string): Parts {
  const { body, related, part } = openWord(bytes, shown)
  const first = (wanted: string): Node | undefined => {
    const found = related.find(({ type }) => type === wanted)
    return found === undefined ? undefined : part(found.path)
  }
  const styles = first('styles')
  if (styles === undefined) throw unreadable(shown)
  return {
    document: body,
    styles,
    settings: first('settings'),
    headers: headersOf(related, part),
  }
}

const headersOf = (related: readonly Related[], part: WordFile['part']): ReadonlyMap<string, Node> =>
  new Map(
    related.flatMap(({ id, type, path }) => {
      const header = type === 'header' ? part(path) : undefined
      return header === undefined ? [] : [[id, header] as const]
    }),
  )
