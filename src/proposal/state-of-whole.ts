import { applyInside } from '#change/apply.ts'
import { compareProcedures } from '#change/compare-procedures.ts'
import { broughtBy, concernedBy } from '#change/facts.ts'
import type { CatalogKind } from '#change/kind.ts'
import type { Change } from '#model/change.ts'
import type { Code, Procedure } from '#model/types.gen.ts'
import type { Lookup } from './lookup.ts'
import type { State } from './state.ts'

/**
 * How a change of whole procedures stands among those in force: what it ends is there or gone, what it makes is there or not yet. `inside`
 * are the changes that the same proposal means for the inside of a procedure.
 */
export function stateOfWhole(
  change: Change,
  kind: CatalogKind,
  inForce: Lookup,
  inside: (code: Code) => readonly Change[],
): State {
  const { ends, makes, keeps } = concernedBy(change)
  const isThere = (code: Code): boolean => inForce(code) !== undefined
  const [left, made] = [ends.filter(isThere).length, makes.filter(isThere).length]
  // A procedure that ends may be replaced by one of another catalog; what a change goes on from must be here.
  if (kind.direction !== 'removes' && !keeps.every(isThere)) return 'conflicting'
  if (isTaken(makes, broughtBy(change), inForce, inside) || (kind.movesCode && left > 0 && made > 0))
    return 'conflicting'
  if (left === 0 && made === makes.length) return 'done'
  if (left === ends.length && made === 0) return 'open'
  return left === 0 && made === 0 ? 'conflicting' : 'partly-done'
}

/** Whether a procedure in force has the code of one that is to be made, and says something else. */
function isTaken(
  makes: readonly Code[],
  brought: readonly Procedure[],
  inForce: Lookup,
  inside: (code: Code) => readonly Change[],
): boolean {
  return brought.some((procedure) => {
    const found = makes.includes(procedure.code) ? inForce(procedure.code) : undefined
    return found !== undefined && compareProcedures(applyInside(procedure, inside(procedure.code)), found).length > 0
  })
}
