import { addDays } from '#model/date.ts'
import type { CalendarDate, Code, Procedure, ProcedureValidity } from '#model/types.gen.ts'
import { withKey } from './parts.ts'

/** The procedure with its last day of validity before `effectiveFrom`, and the codes that take its place. */
export function ended(procedure: Procedure, effectiveFrom: CalendarDate, replacedBy: readonly Code[] = []): Procedure {
  const validity = { ...procedure.validity, to: addDays(effectiveFrom, -1) }
  return { ...procedure, validity: replacedBy.length === 0 ? validity : { ...validity, replacedBy: [...replacedBy] } }
}

/** The procedure with more and fewer codes that it replaces. */
export function replacing(procedure: Procedure, added: readonly Code[], removed: readonly Code[] = []): Procedure {
  const current = procedure.validity?.replaces ?? []
  const replaces = [...new Set([...current, ...added])].filter((code) => !removed.includes(code))
  const validity: ProcedureValidity = withKey(
    procedure.validity ?? {},
    'replaces',
    replaces.length === 0 ? undefined : replaces,
  )
  return withKey(procedure, 'validity', Object.keys(validity).length === 0 ? undefined : validity)
}
