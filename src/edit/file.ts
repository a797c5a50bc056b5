import type { Fix } from '#model/diagnostic.ts'
import type { Source } from '#model/place.ts'
import { parse } from '#yaml/parse.ts'
import type { Tree } from '#yaml/tree.ts'
import { editOf, type Edit, type Reason } from './edit.ts'
import { harmless, keepsMeaning, splice } from './harmless.ts'
import { viewOf, type View } from './view.ts'

/** A fix that changes the text of a file. */
export type TextFix = Exclude<Fix, { kind: 'move' }>

/** A fix that was not made, and why. */
export interface Skipped {
  readonly fix: Fix
  readonly reason: Reason
}

/** A file after some fixes. */
export interface Edited {
  readonly text: string
  readonly skipped: readonly Skipped[]
}

/** Makes the fixes of one file that do not touch each other. The first one wins; what would change any other value is refused. */
export function editFile({ text }: Source, fixes: readonly TextFix[]): Edited {
  const [first] = fixes
  if (first === undefined) return { text, skipped: [] }
  const { tree } = parse(text)
  if (first.kind === 'rewrite') return rewritten(text, tree, first, fixes)
  if (tree === undefined) return { text, skipped: fixes.map((fix) => ({ fix, reason: 'nowhere' })) }
  const { taken, skipped } = chosen(viewOf(text, tree), fixes)
  const kept = harmless(text, tree, taken)
  const refused = taken
    .filter((choice) => !kept.includes(choice))
    .map(({ fix }): Skipped => ({ fix, reason: 'meaning' }))
  return { text: splice(text, kept), skipped: [...skipped, ...refused] }
}

type Choice = Edit & { readonly fix: TextFix }

function chosen(
  view: View,
  fixes: readonly TextFix[],
): { readonly taken: readonly Choice[]; readonly skipped: readonly Skipped[] } {
  const taken: Choice[] = []
  const skipped: Skipped[] = []
  for (const fix of fixes) {
    const edit = fix.kind === 'replace' ? editOf(view, fix) : 'overlap'
    if (typeof edit === 'string') skipped.push({ fix, reason: edit })
    else {
      const other = taken.find((choice) => edit.start <= choice.end && choice.start <= edit.end)
      if (other === undefined) taken.push({ ...edit, fix })
      // Every use of an alias asks for the same.
      else if (other.scalar !== edit.scalar || other.text !== edit.text) skipped.push({ fix, reason: 'overlap' })
    }
  }
  return { taken, skipped }
}

type Rewrite = Extract<Fix, { kind: 'rewrite' }>

function rewritten(text: string, tree: Tree | undefined, first: Rewrite, fixes: readonly TextFix[]): Edited {
  const isOther = (fix: TextFix): boolean => fix.kind !== 'rewrite' || fix.text !== first.text
  const others = fixes.filter(isOther).map((fix): Skipped => ({ fix, reason: 'overlap' }))
  if (keepsMeaning(text, tree, first)) return { text: first.text, skipped: others }
  return { text, skipped: [{ fix: first, reason: 'meaning' }, ...others] }
}
