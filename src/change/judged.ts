import { createHash } from 'node:crypto'
import type { Entry } from '#model/catalog.ts'
import type { Change, Effect } from '#model/change.ts'
import type { Localized } from '#model/localized.ts'
import type { Place, Route } from '#model/place.ts'
import type { CalendarDate, Code, Level, Procedure } from '#model/types.gen.ts'
import { fromOf, toOf } from './facts.ts'
import { kindOf } from './kinds/index.ts'
import type { Comparison } from './comparison.ts'
import { describe, meaningOf, sceneOf, verdictOf } from './describe.ts'
import { canonical } from './same.ts'
import type { Scene } from './scene.ts'

/** Who allowed a change, and until when; `added` is an acceptance that comes together with the change. */
export interface Accepted {
  readonly decision: string
  readonly reason: string
  readonly until: CalendarDate
  readonly added: boolean
}

/** A change with everything a reader is reported of it. */
export interface JudgedChange {
  readonly change: Change
  readonly effect: Effect
  /** The catalog says it for the first time; neutral, and in no sum. */
  readonly recorded?: true
  /** The catalog no longer says what it did; in no sum. */
  readonly unknown?: true
  /** Why the applicant feels it so. */
  readonly reason: Localized
  /** What changes in the procedure. */
  readonly message: Localized
  /** What that means for the applicant. */
  readonly meaning: Localized
  /** The same for the same change, wherever it is found and however it is spelt. */
  readonly fingerprint: string
  /** Absent where no acceptance in force speaks of it. */
  readonly accepted?: Accepted
  /** Where the changed thing is on each side; absent where the procedure is not there. */
  readonly base?: Place
  readonly head?: Place
}

/** The changes of one procedure. */
export interface JudgedProcedure {
  readonly code: Code
  readonly name: string
  readonly levels: readonly Level[]
  readonly field: string
  readonly changes: readonly JudgedChange[]
  /** The whole procedure on each side; absent where it is not there. The later one has the ids that its parts had before. */
  readonly before?: Procedure
  readonly after?: Procedure
}

/** How many changes go which way, how many of the neutral ones only record what was not said before, and how many procedures they touch. */
export type Summary = Readonly<Record<Effect | 'procedures' | 'recorded', number>>

/** Judges each change of a comparison, procedure by procedure. */
export function judge(comparison: Comparison): readonly JudgedProcedure[] {
  return [...byProcedure(comparison.changes)].map(([code, changes]) => {
    const [base, head] = [comparison.base.get(code), alignedHead(comparison, code)]
    const scene = { ...sceneOf(comparison.names, base?.value, head?.value), day: comparison.asOf }
    const { name, levels = [], field = '' } = (head ?? base)?.value ?? { name: code }
    const { names: _, day: __, ...sides } = scene
    return {
      code,
      name,
      levels,
      field,
      changes: changes.map((change) => ({
        ...judgeChange(change, scene, base, head),
        ...comparison.observed(change, scene),
      })),
      ...sides,
    }
  })
}

function byProcedure(changes: readonly Change[]): ReadonlyMap<Code, readonly Change[]> {
  const groups = new Map<Code, Change[]>()
  for (const change of changes) {
    const group = groups.get(change.procedure)
    if (group === undefined) groups.set(change.procedure, [change])
    else group.push(change)
  }
  return groups
}

/** A procedure under the ids of its earlier state, in which its changes are reported; positions in its lists are those of its file. */
function alignedHead({ pairs, head }: Comparison, code: Code): Entry<Procedure> | undefined {
  const pair = pairs.get(code)
  return pair === undefined ? head.get(code) : { ...pair.head, value: pair.aligned }
}

function judgeChange(
  change: Change,
  scene: Scene,
  base: Entry<Procedure> | undefined,
  head: Entry<Procedure> | undefined,
): JudgedChange {
  return {
    ...judgeIn(change, scene),
    ...(base === undefined ? {} : { base: placeOf(change, base) }),
    ...(head === undefined ? {} : { head: placeOf(change, head) }),
  }
}

/** A change judged in its scene, without places. */
export const judgeIn = (change: Change, scene: Scene): JudgedChange => ({
  change,
  ...verdictOf(change, scene),
  message: describe(change, scene),
  meaning: meaningOf(change, scene),
  fingerprint: fingerprint(change),
})

/** Where the changed thing stands in the procedure, or the last part of the way to it. */
export function placeOf(change: Change, { value, source }: Entry<Procedure>): Place {
  const kind = kindOf(change)
  return { source, at: kind.scope === 'procedure' ? existing(value, kind.route(value, change)) : [] }
}

/** The part of a route that is there. */
function existing(value: unknown, route: Route): Route {
  const [step, ...rest] = route
  const inner =
    step === undefined || typeof value !== 'object' || value === null
      ? undefined
      : (value as Record<string | number, unknown>)[step]
  return step === undefined || inner === undefined ? [] : [step, ...existing(inner, rest)]
}

function fingerprint(change: Change): string {
  const { kind, procedure } = change
  const address = ['key' in change ? change.key : null, 'case' in change ? change.case : null]
  const identity = JSON.stringify([
    kind,
    procedure,
    ...address,
    canonical(fromOf(change)) ?? null,
    canonical(toOf(change)) ?? null,
  ])
  return createHash('sha256').update(identity).digest('hex').slice(0, 16)
}

/** Counts the changes. */
export function summarize(procedures: readonly JudgedProcedure[]): Summary {
  const all = procedures.flatMap(({ changes }) => changes)
  const count = (effect: Effect): number => all.filter((change) => change.effect === effect).length
  return {
    procedures: procedures.length,
    relief: count('relief'),
    burden: count('burden'),
    neutral: count('neutral'),
    undetermined: count('undetermined'),
    recorded: all.filter(({ recorded }) => recorded === true).length,
  }
}
