import { inOrder } from '#change/apply.ts'
import { isLawGiven, startingCodes } from '#change/facts.ts'
import type { Change } from '#model/change.ts'
import { printCount } from '#model/decimal.ts'
import { foldDiacritics, uncapitalized } from '#model/text.ts'
import type { Code, Procedure, Proposal, ProposalItem, ProposedChange } from '#model/types.gen.ts'
import type { Provision, Recommendation } from './recommendation.ts'

/** A change to propose, with its reason where one was given. */
export interface DraftRequest {
  readonly change: Change
  readonly reason?: string
  /** Which provision a person named for it. */
  readonly provision?: Provision
  /** What it asks a higher authority to do, where the law gives what it changes. */
  readonly recommendation?: Recommendation
}

/** What a draft is called and where it comes from. */
export interface Terms {
  readonly id: string
  readonly year: number
  readonly title: string
  readonly origin?: NonNullable<Proposal['origin']>['kind']
}

/** Stands where people must write; rules flag it. */
export const BLANK = '…'

/**
 * A proposal in draft that means the changes: what the law gives in items of recommendation, the rest in the office's own,
 * procedures with the same changes in one item. A reason that was not given is left blank.
 */
export function drafted(requests: readonly DraftRequest[], { id, year, title, origin }: Terms): Proposal {
  const items = inItems(requests).map(
    ({ procedures, competence, changes, recommendation }) =>
      ({
        procedures,
        competence,
        changes,
        ...(recommendation.length === 0 ? {} : { recommendation }),
      }) as ProposalItem,
  )
  return {
    id,
    year,
    title,
    ...(origin === undefined ? {} : { origin: { kind: origin } }),
    status: 'draft',
    items,
  } as Proposal
}

interface Item {
  readonly procedures: readonly Code[]
  readonly competence: ProposalItem['competence']
  readonly changes: readonly ProposedChange[]
  readonly recommendation: readonly Recommendation[]
}

function inItems(requests: readonly DraftRequest[]): readonly Item[] {
  const requestOf = new Map(requests.map((request) => [request.change, request]))
  const groups = new Map<string, Item>()
  for (const change of inOrder(requests.map((request) => request.change))) {
    const written = { ...withoutProcedure(change), reason: requestOf.get(change)?.reason ?? BLANK } as ProposedChange
    const competence = isLawGiven(written) ? 'recommendation' : 'own'
    const procedures = startingCodes(change)
    const key = `${procedures.join()} ${competence}`
    const { recommendation } = requestOf.get(change) ?? {}
    const group = groups.get(key)
    groups.set(key, {
      procedures,
      competence,
      changes: [...(group?.changes ?? []), written],
      recommendation: [...(group?.recommendation ?? []), ...(recommendation === undefined ? [] : [recommendation])],
    })
  }
  return joined([...groups.values()])
}

/** Items that say the same of different procedures are one. */
function joined(items: readonly Item[]): readonly Item[] {
  const byContent = new Map<string, Item>()
  for (const item of items) {
    const provisions = item.recommendation.map(({ amend, by }) => ({ amend, by }))
    const key = JSON.stringify([item.competence, item.changes, provisions])
    const { procedures = [], recommendation = [] } = byContent.get(key) ?? {}
    byContent.set(key, {
      ...item,
      procedures: [...procedures, ...item.procedures],
      recommendation: distinct([...recommendation, ...item.recommendation]),
    })
  }
  return [...byContent.values()]
}

const distinct = (all: readonly Recommendation[]): readonly Recommendation[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
]

/** A change as a proposal says it: what a comparison inferred, the proposal declares. */
function withoutProcedure(change: Change): object {
  const { procedure: _, ...rest } = change
  if (!('inferred' in rest)) return rest
  const { inferred: __, ...declared } = rest
  return declared
}

/** A title for a draft about the procedures. */
export function titleOf(procedures: readonly Pick<Procedure, 'name'>[]): string {
  const [first] = procedures
  return first !== undefined && procedures.length === 1
    ? `Đơn giản hóa thủ tục ${uncapitalized(first.name)}`
    : `Đơn giản hóa ${printCount(procedures.length)} thủ tục`
}

/** An id for a draft: `2020-dang-ky-khai-sinh`, with a number where it is taken. */
export function idOf(year: number, procedures: readonly Pick<Procedure, 'name'>[], taken: readonly string[]): string {
  const [first] = procedures
  const words =
    first !== undefined && procedures.length === 1 ? first.name : `don-gian-hoa-${procedures.length}-thu-tuc`
  const slug = foldDiacritics(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)
    .replace(/-$/, '')
  const id = `${year}-${slug}`
  const free = (number: number): string => (taken.includes(`${id}-${number}`) ? free(number + 1) : `${id}-${number}`)
  return taken.includes(id) ? free(2) : id
}
