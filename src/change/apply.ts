import type { Catalog, Entry } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { Source } from '#model/place.ts'
import type { CalendarDate, Code, Procedure } from '#model/types.gen.ts'
import { fromOf, newCodes, toOf } from './facts.ts'
import type { ProcedureKind } from './kind.ts'
import { kindNames, kindOf } from './kinds/index.ts'
import { inForce } from './normalize.ts'

/** Changes in the order in which they must be made and are printed. */
export const inOrder = (changes: readonly Change[]): readonly Change[] =>
  [...changes].sort((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind))

/** A procedure in which new ids of the changes may stand already, under the former ones: the other changes are reported under those. */
export const underFormerKeys = (procedure: Procedure, changes: readonly Change[]): Procedure =>
  changes.reduce((result, change) => {
    const kind = kindOf(change)
    return kind.scope === 'procedure' && kind.rekeys === true ? kind.write(result, change, fromOf(change)) : result
  }, procedure)

/** The procedure after those changes that concern its inside; they may be reported under another code. */
export function applyInside(procedure: Procedure, changes: readonly Change[]): Procedure {
  return inOrder(changes).reduce(
    (result, change) => {
      const kind = kindOf(change)
      return kind.scope === 'procedure' ? kind.write(result, change, toOf(change)) : result
    },
    underFormerKeys(procedure, changes),
  )
}

/** The procedure as it was before those changes: each place gets its `from` back. */
export function revertInside(procedure: Procedure, changes: readonly Change[]): Procedure {
  return [...inOrder(changes)]
    .reverse()
    .filter((change) => kindOf(change).scope === 'procedure')
    .reduce((result, change) => (kindOf(change) as ProcedureKind).write(result, change, fromOf(change)), procedure)
}

/** The procedures after all changes, those of whole procedures first; what ends, ends the day before `effectiveFrom`. */
export function applyToProcedures(
  procedures: readonly Procedure[],
  changes: readonly Change[],
  effectiveFrom: CalendarDate,
): readonly Procedure[] {
  const structural = inOrder(changes).reduce((result, change) => {
    const kind = kindOf(change)
    return kind.scope === 'catalog' ? kind.apply(result, change, effectiveFrom) : result
  }, procedures)
  const codeNow = newCodes(changes)
  const byCode = groupByProcedure(changes, (code) => codeNow.get(code) ?? code)
  return structural.map((procedure) => applyInside(procedure, byCode.get(procedure.code) ?? []))
}

function groupByProcedure(
  changes: readonly Change[],
  codeNow: (code: Code) => Code,
): ReadonlyMap<Code, readonly Change[]> {
  const groups = new Map<Code, Change[]>()
  for (const change of changes) {
    const code = codeNow(change.procedure)
    groups.set(code, [...(groups.get(code) ?? []), change])
  }
  return groups
}

/**
 * The catalog after the changes of procedures in force on a day, by default that from which the changes apply; others stay as they are. A
 * procedure keeps the file that holds it, also under another code; a new one has the file of the profile.
 */
export function apply(
  catalog: Catalog,
  changes: readonly Change[],
  effectiveFrom: CalendarDate,
  on: CalendarDate = effectiveFrom,
): Catalog {
  const affected = inForce(catalog, on)
  const sources = new Map(affected.map(({ value, source }) => [value.code, source]))
  for (const [from, to] of newCodes(changes)) moveSource(sources, from, to)
  const fallback = catalog.profile?.source ?? { path: 'catalog.yaml', file: 'catalog.yaml', text: '' }
  const after = applyToProcedures(
    affected.map(({ value }) => value),
    changes,
    effectiveFrom,
  )
  const procedures = after.map((value): Entry<Procedure> => ({ value, source: sources.get(value.code) ?? fallback }))
  return { ...catalog, procedures: [...procedures, ...catalog.procedures.filter((entry) => !affected.includes(entry))] }
}

function moveSource(sources: Map<Code, Source>, from: Code, to: Code): void {
  const source = sources.get(from)
  if (source !== undefined) sources.set(to, source)
}
