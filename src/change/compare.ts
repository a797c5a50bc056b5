import type { Catalog } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import { compareIds } from '#model/text.ts'
import type { CalendarDate, Code, Procedure } from '#model/types.gen.ts'
import { applyToProcedures, inOrder } from './apply.ts'
import { kindNames, kinds } from './kinds/index.ts'
import type { Kind } from './kind.ts'
import { structureOf } from './match.ts'
import { withFormerKeys } from './matching/rekeying.ts'
import { inForce } from './normalize.ts'

/**
 * The changes that lead from one catalog to the other, among the procedures in force on a day: a procedure whose file is
 * gone and one that has ended are both abolished. Sorted by code (that of the side before), then by kind.
 */
export function compare(before: Catalog, after: Catalog, asOf: CalendarDate): readonly Change[] {
  const [old, young] = [before, after].map((side) => inForce(side, asOf).map(({ value }) => value)) as [
    Procedure[],
    Procedure[],
  ]
  const structural = structureOf(old, young).changes
  // What comes or goes as a whole has no inside to compare.
  const moving = structural.filter(({ kind }) => kind !== 'abolished' && kind !== 'created')
  const bridged = new Map(applyToProcedures(old, moving, asOf).map((procedure) => [procedure.code, procedure]))
  const formerCode = new Map(
    structural.flatMap((change) => (change.kind === 'recoded' ? [[change.to ?? '', change.procedure]] : [])),
  )
  const inside = young.flatMap((procedure) => {
    const bridge = bridged.get(procedure.code)
    return bridge === undefined
      ? []
      : compareProcedures(bridge, procedure, formerCode.get(procedure.code) ?? procedure.code)
  })
  return [...inOrder([...structural, ...inside])].sort((a, b) => compareIds(a.procedure, b.procedure))
}

/** The changes inside one procedure, told under the code it had before, and of its parts under the ids that they had. */
export function compareProcedures(before: Procedure, after: Procedure, code: Code = before.code): readonly Change[] {
  const told = withFormerKeys(before, after)
  return kindNames.flatMap((name) => {
    const kind = kinds[name] as Kind
    if (kind.scope === 'catalog') return []
    return [...kind.compare(before, name === 'rekeyed' ? after : told)].map(
      (found) => ({ ...found, procedure: code }) as unknown as Change,
    )
  })
}
