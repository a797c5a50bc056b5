import type { JudgedAcceptance } from '#change/acceptance.ts'
import type { Differences } from '#change/differences.ts'
import type { JudgedProcedure } from '#change/judged.ts'
import type { Pair, Matches } from '#change/matching/matches.ts'
import type { Catalog } from '#model/catalog.ts'
import type { ChangeKind } from '#model/change.ts'
import { failure } from '#model/failure.ts'
import type { Procedure } from '#model/types.gen.ts'
import { unknown } from './catalog.ts'

/** What of a comparison is asked for; what is absent sets no limit. */
export interface Selection {
  readonly only?: readonly string[]
  readonly ignore?: readonly string[]
  readonly level?: string
  readonly field?: string
}

/** Throws (3) for a field that neither catalog has: a misspelt one would pass every gate. */
export function requireField({ field }: Selection, ...catalogs: readonly Catalog[]): void {
  const known = catalogs.flatMap(({ profile, procedures }) => [
    ...(profile?.value.fields.map(({ id }) => id) ?? []),
    ...procedures.map(({ value }) => value.field),
  ])
  if (field !== undefined && !known.includes(field))
    throw failure(unknown('lĩnh vực', 'field', field, [...new Set(known)]), 3)
}

/** What the options leave of the differences. */
export function selected({ procedures, matches, acceptances }: Differences, selection: Selection): Differences {
  const asked = selectedProcedures(procedures, selection)
  return {
    procedures: asked,
    matches: selectedMatches(matches, asked, selection),
    acceptances: selectedAcceptances(acceptances, asked),
  }
}

/** Procedures by either side, then kinds, then procedures that still have a change. */
function selectedProcedures(procedures: readonly JudgedProcedure[], selection: Selection): readonly JudgedProcedure[] {
  return procedures
    .filter((procedure) => isSelected(sidesOf(procedure), selection))
    .map((procedure) => ({
      ...procedure,
      changes: procedure.changes.filter(({ change }) => isKind(change.kind, selection)),
    }))
    .filter(({ changes }) => changes.length > 0)
}

/**
 * The pairs about which something is shown: a match by its kind of change, and that of a procedure also when other changes of it are
 * shown, which rest on it; a candidate by the kinds it is counted as until someone confirms it.
 */
function selectedMatches(
  { matches, candidates }: Matches,
  shown: readonly JudgedProcedure[],
  selection: Selection,
): Matches {
  const codes = new Set(shown.map(({ code }) => code))
  const isShown = (pair: Pair): boolean => pair.what === 'procedure' && codes.has(pair.from)
  const isAsked = (pair: Pair): boolean => isSelected(pair.procedures, selection)
  return {
    matches: matches.filter(
      (pair) => isAsked(pair) && (isShown(pair) || matchKinds[pair.what].some((kind) => isKind(kind, selection))),
    ),
    candidates: candidates.filter(
      (pair) => isAsked(pair) && candidateKinds[pair.what].some((kind) => isKind(kind, selection)),
    ),
  }
}

/** The acceptances of changes that are shown, and those that are of no use whatever is asked for. */
function selectedAcceptances(
  acceptances: readonly JudgedAcceptance[],
  shown: readonly JudgedProcedure[],
): readonly JudgedAcceptance[] {
  const fingerprints = new Set(shown.flatMap(({ changes }) => changes.map(({ fingerprint }) => fingerprint)))
  return acceptances.filter(({ acceptance, state }) => state !== 'used' || fingerprints.has(acceptance.fingerprint))
}

const matchKinds: Readonly<Record<Pair['what'], readonly ChangeKind[]>> = {
  procedure: ['recoded', 'merged', 'split'],
  document: ['rekeyed'],
  step: ['rekeyed'],
  requirement: ['rekeyed'],
}
const candidateKinds: Readonly<Record<Pair['what'], readonly ChangeKind[]>> = {
  procedure: ['abolished', 'created'],
  document: ['document-removed', 'document-added'],
  step: ['step-removed', 'step-added'],
  requirement: ['requirement-removed', 'requirement-added'],
}

type Part = Pick<Procedure, 'levels' | 'field'>

/** A procedure that left a level or a field concerns those who had it as well as those who have it now. */
const sidesOf = ({ before, after, levels, field }: JudgedProcedure): readonly Part[] => {
  const sides = [before, after].filter((side) => side !== undefined)
  return sides.length === 0 ? [{ levels: [...levels], field }] : sides
}

/** Level and field of one and the same side. */
const isSelected = (sides: readonly Part[], { level, field }: Selection): boolean =>
  sides.some(
    (side) =>
      (level === undefined || side.levels.some((own) => own === level)) &&
      (field === undefined || side.field === field),
  )

const isKind = (kind: string, { only, ignore = [] }: Selection): boolean =>
  (only?.includes(kind) ?? true) && !ignore.includes(kind)
