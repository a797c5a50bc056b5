import type { Change } from '#model/change.ts'
import type { Code, Procedure } from '#model/types.gen.ts'
import { kindNames, kinds } from './kinds/index.ts'
import type { Kind, Rekeying } from './kind.ts'
import { matchItems } from './matching/items.ts'
import { rekeyingsOf, withFormerKeys } from './matching/rekeying.ts'

/** The changes inside one procedure, those of its parts under the ids that they had. */
export function compareProcedures(before: Procedure, after: Procedure): readonly Change[] {
  const rekeyings = rekeyingsOf(matchItems(before, after))
  return changesBetween(before, withFormerKeys(after, rekeyings), rekeyings, before.code)
}

/** The changes that lead to a procedure whose items stand under their former ids, reported under a code; `rekeyings` are the new ids. */
export const changesBetween = (
  before: Procedure,
  aligned: Procedure,
  rekeyings: readonly Rekeying[],
  code: Code,
): readonly Change[] =>
  kindNames.flatMap((name) => {
    const kind = kinds[name] as Kind
    if (kind.scope === 'catalog') return []
    return [...kind.compare(before, aligned, rekeyings)].map(
      (found) => ({ ...found, procedure: code }) as unknown as Change,
    )
  })
