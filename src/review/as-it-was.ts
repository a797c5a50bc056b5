import { revertInside } from '#change/apply.ts'
import { kindOf } from '#change/kinds/index.ts'
import { isOnlyRecommended } from '#proposal/authority.ts'
import { expand } from '#proposal/expand.ts'
import { lookupIn, type Lookup } from '#proposal/lookup.ts'
import { isMade } from '#change/current.ts'
import { isDecided, lastEvent } from '#proposal/status.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { CalendarDate, Code, Procedure, Proposal } from '#model/types.gen.ts'

/** What a proposal did to a procedure, and when; what is approved is made after all that is marked as implemented. */
interface Made {
  readonly by: Proposal
  readonly date: CalendarDate
  readonly changes: readonly Change[]
}

const LAST = '9999-12-31'
const dateOf = (proposal: Proposal): CalendarDate => lastEvent(proposal, 'implemented')?.date ?? LAST

/**
 * For each proposal the procedures to count it against. For one that is implemented what later proposals have changed since is put back:
 * its figures, and the report of its year, stay what they were. Any other proposal meets the catalog as it is.
 */
export function asItWas({ procedures, proposals }: Catalog): (proposal: Proposal) => Lookup {
  const now = lookupIn(procedures.map(({ value }) => value))
  const made = madeByCode(
    proposals.map(({ value }) => value),
    now,
  )
  return (proposal) =>
    proposal.status !== 'implemented'
      ? now
      : (code) => {
          const later = (made.get(code) ?? []).filter(({ by, date }) => by !== proposal && date > dateOf(proposal))
          return later.reduce<Procedure | undefined>(
            (procedure, { changes }) => procedure && undone(procedure, changes),
            now(code),
          )
        }
}

const undone = (procedure: Procedure, changes: readonly Change[]): Procedure =>
  revertInside(
    procedure,
    changes.filter((change) => isMade(change, procedure)),
  )

/** What decided proposals mean for each procedure, the latest first. */
function madeByCode(proposals: readonly Proposal[], now: Lookup): ReadonlyMap<Code, readonly Made[]> {
  const all = new Map<Code, Made[]>()
  for (const by of proposals.filter(isDecided)) {
    const inside = expand(by, now)
      .filter((each) => !isOnlyRecommended(each))
      .map(({ change }) => change)
      .filter((change) => kindOf(change).scope === 'procedure')
    for (const code of new Set(inside.map(({ procedure }) => procedure))) {
      all.set(code, [
        ...(all.get(code) ?? []),
        { by, date: dateOf(by), changes: inside.filter(({ procedure }) => procedure === code) },
      ])
    }
  }
  for (const list of all.values()) list.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  return all
}
