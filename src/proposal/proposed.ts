import type { Catalog, Entry } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import { kindOf } from '#change/apply.ts'
import { isMade } from '#change/current.ts'
import type { Code, Procedure, Proposal, ProposedChange, Status } from '#model/types.gen.ts'

/** Statuses in which a proposal still speaks about the catalog as it is. */
const LIVE: readonly Status[] = ['draft', 'submitted', 'approved']

/** A change that a live proposal means for procedures of the catalog, as it is written and for each of them. */
export interface Proposed {
  readonly entry: Entry<Proposal>
  readonly route: readonly (string | number)[]
  readonly written: ProposedChange
  readonly cases: readonly { readonly procedure: Procedure; readonly change: Change }[]
}

/** The proposals that are neither done nor dropped. */
export const liveProposals = (catalog: Catalog): readonly Entry<Proposal>[] =>
  catalog.proposals.filter(({ value }) => LIVE.includes(value.status))

/**
 * All changes of live proposals; procedures that the catalog does not have are left out, and of an approved proposal those that show the
 * change already: it was carried out, and waits to be marked so.
 */
export function* liveChanges(catalog: Catalog): Generator<Proposed> {
  const procedures = new Map(catalog.procedures.map(({ value }) => [value.code, value]))
  for (const entry of liveProposals(catalog)) {
    for (const [index, item] of entry.value.items.entries()) {
      const known = item.procedures.flatMap((code) => procedures.get(code) ?? [])
      for (const [position, written] of item.changes.entries()) {
        const cases = known
          .map((procedure) => ({ procedure, change: toChange(written, procedure.code) }))
          .filter(({ procedure, change }) => entry.value.status !== 'approved' || !isShown(change, procedure))
        yield { entry, route: ['items', index, 'changes', position], written, cases }
      }
    }
  }
}

/** Of whole procedures their own file does not say enough. */
const isShown = (change: Change, procedure: Procedure): boolean =>
  kindOf(change).scope === 'procedure' && isMade(change, procedure)

/** Codes of procedures that the changes make. */
export function* createdCodes(changes: readonly ProposedChange[]): Generator<Code> {
  for (const change of changes) {
    if (change.kind === 'created') yield change.to.code
    if (change.kind === 'merged' && change.target !== undefined) yield change.target.code
    if (change.kind === 'split') yield* (change.targets ?? []).map(({ code }) => code)
    if (change.kind === 'recoded' && change.to !== undefined) yield change.to
  }
}

function toChange(written: ProposedChange, procedure: Code): Change {
  const { reason: _, illustrative: __, ...change } = written
  return { ...change, procedure } as Change
}
