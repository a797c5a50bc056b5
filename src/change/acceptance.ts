import type { Catalog } from '#model/catalog.ts'
import type { Acceptance, CalendarDate } from '#model/types.gen.ts'
import type { JudgedChange, JudgedProcedure } from './judged.ts'
import { same } from './same.ts'

/** What became of an acceptance: only a `used` one keeps a gate open. */
export type AcceptanceState = 'used' | 'repeated' | 'expired' | 'mismatched' | 'unmatched'

/** An acceptance of the side that is asked, and what became of it. */
export interface JudgedAcceptance {
  readonly acceptance: Acceptance
  /** It came together with the changes, or was altered with them. */
  readonly added: boolean
  readonly state: AcceptanceState
}

/** Whose accepted.yaml counts: that of the later side, or only that of the earlier one, which the author of the changes cannot write. */
export type AcceptedFrom = 'head' | 'base'

/** Holds the acceptances of a side against the changes: every change with the acceptance in force for it, and what became of each acceptance. */
export function accept(
  procedures: readonly JudgedProcedure[],
  sides: Readonly<Record<AcceptedFrom, Catalog>>,
  asOf: CalendarDate,
  from: AcceptedFrom = 'head',
): { readonly procedures: readonly JudgedProcedure[]; readonly acceptances: readonly JudgedAcceptance[] } {
  const [before, asked] = [entries(sides.base), entries(sides[from])]
  const changes = new Map(
    procedures.flatMap((procedure) => procedure.changes.map((change) => [change.fingerprint, change])),
  )
  const acceptances = asked.map((acceptance, index): JudgedAcceptance => ({
    acceptance,
    added: !before.some((other) => same(other, acceptance)),
    state: stateOf(acceptance, asked.slice(0, index), changes, asOf),
  }))
  const used = new Map(
    acceptances.flatMap(({ acceptance, added, state }) =>
      state === 'used' ? [[acceptance.fingerprint, { acceptance, added }]] : [],
    ),
  )
  return {
    acceptances,
    procedures: procedures.map((procedure) => ({
      ...procedure,
      changes: procedure.changes.map((change) => accepting(change, used.get(change.fingerprint))),
    })),
  }
}

const entries = ({ accepted }: Catalog): readonly Acceptance[] => accepted?.value.accepted ?? []

/** The kind and the code are for people, so they must be those of the change: nobody may pass a burden under another name. */
function stateOf(
  acceptance: Acceptance,
  earlier: readonly Acceptance[],
  changes: ReadonlyMap<string, JudgedChange>,
  asOf: CalendarDate,
): AcceptanceState {
  const { fingerprint, kind, procedure, until } = acceptance
  const change = changes.get(fingerprint)?.change
  if (until < asOf) return 'expired'
  if (change === undefined) return 'unmatched'
  if (change.kind !== kind || change.procedure !== procedure) return 'mismatched'
  return earlier.some(
    (other) =>
      other.fingerprint === fingerprint && other.kind === kind && other.procedure === procedure && other.until >= asOf,
  )
    ? 'repeated'
    : 'used'
}

function accepting(
  change: JudgedChange,
  found: { readonly acceptance: Acceptance; readonly added: boolean } | undefined,
): JudgedChange {
  if (found === undefined) return change
  const { decision, reason, until } = found.acceptance
  return { ...change, accepted: { decision, reason, until, added: found.added } }
}

/** What is left to answer for: changes that no acceptance in force speaks of. */
export function unaccepted(procedures: readonly JudgedProcedure[]): readonly JudgedProcedure[] {
  return procedures
    .map((procedure) => ({ ...procedure, changes: procedure.changes.filter(({ accepted }) => accepted === undefined) }))
    .filter(({ changes }) => changes.length > 0)
}
