import { toOf } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import { describe } from '#change/describe.ts'
import { countsOf, realisationOf, type Progress } from '#proposal/progress.ts'
import { lastEvent } from '#proposal/status.ts'
import { proposedAt, type Standing } from '#proposal/standing.ts'
import { rateText, shareOf } from '#model/decimal.ts'
import type { Language } from '#model/localized.ts'
import type { Locate } from '#model/place.ts'
import type { Adoption, CalendarDate, ProposalItem } from '#model/types.gen.ts'

/** What the document is reported besides the proposals. */
export interface ProgressTerms {
  readonly language: Language
  readonly asOf: CalendarDate
  readonly locate: Locate
}

/** How many changes are carried out: shown, or shown until a later proposal changed the same thing again. */
const doneOf = ({ counts }: Pick<Progress, 'counts'>): number => counts.shown + counts.superseded

/** The changes of several proposals as those of one. */
export function totalOf(all: readonly Progress[]): Pick<Progress, 'changes' | 'counts'> {
  const changes = all.flatMap((each) => each.changes)
  return { changes, counts: countsOf(changes) }
}

/** Changes of one competence, with how many there are, are taken up by a higher decision, and are done. */
export interface Part {
  readonly changes: number
  readonly adopted: number
  readonly done: number
}

/** The part that the office decides itself, or the part that it recommends. */
export function partOf(changes: readonly Standing[], competence: ProposalItem['competence']): Part {
  const own = changes.filter(({ item }) => item.competence === competence)
  return {
    changes: own.length,
    adopted: own.filter(({ adoption }) => adoption !== undefined).length,
    done: doneOf({ counts: countsOf(own) }),
  }
}

/** The JSON of the progress; its schema is schemas/output/progress.schema.json. */
export function progressData(all: readonly Progress[], terms: ProgressTerms): object {
  const totals = {
    proposals: all.length,
    late: all.filter(({ state }) => state === 'late').length,
    ...countsData(totalOf(all)),
  }
  return { schemaVersion: 1, asOf: terms.asOf, totals, proposals: all.map((each) => dataOf(each, terms)) }
}

const countsData = (part: Pick<Progress, 'changes' | 'counts'>): object => {
  const [{ adopted: _, ...own }, recommended] = [partOf(part.changes, 'own'), partOf(part.changes, 'recommendation')]
  return {
    changes: part.changes.length,
    ...part.counts,
    rate: rateOf(doneOf(part), part.changes.length),
    own: { ...own, rate: rateOf(own.done, own.changes) },
    recommended: { ...recommended, rate: rateOf(recommended.done, recommended.changes) },
  }
}

function rateOf(done: number, all: number): string | null {
  const rate = shareOf(done, all)
  return rate === undefined ? null : rateText(rate)
}

function dataOf(each: Progress, terms: ProgressTerms): object {
  const { value } = each.entry
  const decision = lastEvent(value, 'approved')
  const { changes: _, ...counts } = countsData(each) as { readonly changes: number }
  return {
    id: value.id,
    year: value.year,
    title: value.title,
    status: value.status,
    decision:
      decision === undefined
        ? null
        : { number: decision.number ?? null, date: decision.date, issuer: decision.issuer ?? null },
    due: each.due ?? null,
    state: each.state,
    daysLate: each.daysLate ?? null,
    total: each.changes.length,
    ...counts,
    changes: each.changes.map((standing) => changeData(standing, terms)),
  }
}

function changeData(standing: Standing, { locate }: ProgressTerms): object {
  const { change, scene, found } = standing
  return {
    procedure: change.procedure,
    kind: change.kind,
    key: 'key' in change ? change.key : null,
    ...('case' in change ? { case: change.case } : {}),
    competence: standing.item.competence,
    adopted: standing.adoption === undefined ? null : adoptionData(standing.adoption),
    realisation: realisationOf(standing),
    message: describe(change, scene),
    to: kindOf(change).scope === 'procedure' ? (toOf(change) ?? null) : null,
    proposed: locate(proposedAt(standing)),
    found: found === undefined ? null : locate(found),
  }
}

const adoptionData = ({ by, number, date, effectiveFrom }: Adoption): object => ({ by, number, date, effectiveFrom })
