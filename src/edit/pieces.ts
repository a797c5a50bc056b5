import type { Solid, Tree } from '#yaml/tree.ts'

/** One step of a document read from top to bottom. Two documents with equal pieces say the same. */
export interface Piece {
  readonly tree?: Tree
  /** Anchor, tag, and whatever a scalar does not say. */
  readonly frame: string
  /** What a scalar says, by `saying`; absent for everything else. */
  readonly value?: string
}

/** What a scalar says, texts in NFC. A number is no text: 1 and "1" differ. */
export const saying = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.normalize('NFC')) : String(value)

/** The pieces of a tree. Aliases are not followed, so no file grows. */
export function* pieces(tree: Tree): Generator<Piece, void, undefined> {
  if (tree.type === 'alias') return yield { tree, frame: `*${tree.name}` }
  if (tree.type === 'scalar') return yield { tree, frame: marks(tree), value: saying(tree.value) }
  yield { tree, frame: `${tree.type} ${marks(tree)}` }
  if (tree.type === 'list') for (const item of tree.items) yield* pieces(item)
  else
    for (const { key, value } of tree.own) {
      yield* pieces(key)
      yield* pieces(value)
    }
  yield { frame: 'end' }
}

const marks = ({ anchor = '', tag = '' }: Solid): string => `&${anchor} !${tag}`
