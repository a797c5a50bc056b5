import type { Catalog, Entry } from '#model/catalog.ts'
import { isWithin } from '#model/date.ts'
import { parseDuration, printDuration } from '#model/duration.ts'
import { compareIds } from '#model/text.ts'
import { foldTitle } from '#model/wording.ts'
import type { CalendarDate, Procedure, TimeCase } from '#model/types.gen.ts'
import { documents, activities, fees, legalBases, requirements, results, timeCases, type Parts } from './parts.ts'
import { canonical } from './same.ts'
import { isSameDay, ownCommitment } from './time.ts'

/** The procedures that are in force on a day, the first of each code. */
export function inForce(catalog: Catalog, asOf: CalendarDate): readonly Entry<Procedure>[] {
  const seen = new Set<string>()
  return catalog.procedures.filter(
    ({ value }) => isWithin(value.validity, asOf) && !seen.has(value.code) && seen.add(value.code),
  )
}

/**
 * The meaning of a catalog's procedures on a day: two catalogs mean the same exactly when these are deeply equal.
 * Provenance is left out: it says where a fact was read, not what the applicant meets.
 */
export function normalize(catalog: Catalog, asOf: CalendarDate): readonly unknown[] {
  return inForce(catalog, asOf)
    .map(({ value }) => normalizeProcedure(value))
    .sort((a, b) => compareIds(a.code, b.code))
}

function normalizeProcedure({ provenance: _, ...procedure }: Procedure): { readonly code: string } {
  const sorted = [documents, activities, fees, requirements, results, legalBases, timeCases].reduce<Procedure>(
    (result, parts) => sortParts(result, parts as Parts<unknown>),
    procedure,
  )
  const timed: Procedure = {
    ...sorted,
    name: foldTitle(sorted.name),
    processingTime: {
      ...ownTimes(sorted.processingTime ?? {}),
      cases: (sorted.processingTime?.cases ?? []).map(ownTimes),
    },
    steps: (sorted.steps ?? []).map(({ duration, ...step }) => ({
      ...step,
      ...(duration === undefined ? {} : { duration: plainTime(duration) }),
    })),
  }
  return canonical(timed) as { readonly code: string }
}

const sortParts = <T>(procedure: Procedure, parts: Parts<T>): Procedure =>
  parts.put(
    procedure,
    [...parts.list(procedure)].sort((a, b) => compareIds(parts.key(a), parts.key(b))),
  )

type Times = Omit<TimeCase, 'id'>

function ownTimes<T extends Times>(times: T): T {
  const { statutory, committed: _, cutOff, ...rest } = times
  const own = ownCommitment(times)
  return {
    ...rest,
    ...(cutOff === undefined || !isSameDay(times) ? {} : { cutOff }),
    ...(statutory === undefined ? {} : { statutory: plainTime(statutory) }),
    ...(own === undefined ? {} : { committed: plainTime(own) }),
  } as T
}

/** One spelling of each duration, in minutes where it is hours. */
function plainTime(text: string): string {
  const duration = parseDuration(text)
  return duration === undefined ? text : printDuration(duration)
}
