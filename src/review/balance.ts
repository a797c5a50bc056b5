import { fees, findPart } from '#change/parts.ts'
import { decimal, type Decimal } from '#model/decimal.ts'
import type { Change } from '#model/change.ts'
import { measure, parseDuration, type Unit } from '#model/duration.ts'
import { compareIds } from '#model/text.ts'
import type { Procedure } from '#model/types.gen.ts'

/** What can be counted or summed. Times by promise and family of units, fees by what they are charged for: others never meet. */
export type Measure =
  | { readonly of: 'procedures' | 'papers' | 'steps' | 'requirements' }
  | { readonly of: 'statutory' | 'committed'; readonly unit: Unit }
  | { readonly of: 'fees'; readonly per?: string }

/** Gross and net of one measure: what was cut, what was added (both from 0), and added − cut. */
export interface Balance {
  readonly measure: Measure
  readonly cut: Decimal
  readonly added: Decimal
  readonly net: Decimal
}

/** A change of one measure; below zero when something was cut. */
interface Movement {
  readonly measure: Measure
  readonly amount: Decimal
}

/** A change, and the procedure on each side of it. */
export interface Moved {
  readonly change: Change
  readonly before?: Procedure
  readonly after?: Procedure
}

const ORDER: readonly Measure['of'][] = [
  'procedures',
  'committed',
  'statutory',
  'papers',
  'fees',
  'steps',
  'requirements',
]

/** Plain sums of what changes take and bring, not multiplied by cases; what has no number or does not compare is in none of them. */
export function balances(moved: readonly Moved[]): readonly Balance[] {
  const groups = new Map<string, Movement[]>()
  for (const movement of moved.flatMap(movements)) {
    if (movement.amount.eq(0)) continue
    const key = Object.values(movement.measure).join('\n')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [movement])
    else group.push(movement)
  }
  const sorted = [...groups].sort(([a], [b]) => compareIds(a, b)).map(([, group]) => balanceOf(group))
  return sorted.sort((a, b) => ORDER.indexOf(a.measure.of) - ORDER.indexOf(b.measure.of))
}

function balanceOf(group: readonly Movement[]): Balance {
  const sum = (items: readonly Movement[]): Decimal =>
    items.reduce((total, { amount }) => total.plus(amount), decimal(0))
  const [cut, added] = [
    sum(group.filter(({ amount }) => amount.lt(0))).abs(),
    sum(group.filter(({ amount }) => amount.gt(0))),
  ]
  return { measure: group[0]!.measure, cut, added, net: added.minus(cut) }
}

function movements({ change, before, after }: Moved): readonly Movement[] {
  switch (change.kind) {
    case 'created':
      return counted('procedures', 1)
    case 'abolished':
      return counted('procedures', -1)
    case 'merged':
      return [
        ...counted('procedures', -change.from.filter((code) => code !== change.to).length),
        ...counted('procedures', arises(change) ? 1 : 0),
      ]
    case 'split':
      return [
        ...counted('procedures', change.to.filter((code) => code !== change.from).length),
        ...counted('procedures', change.to.includes(change.from) ? 0 : -1),
      ]
    case 'document-added':
      return counted('papers', change.to.lookup === undefined ? 1 : 0)
    case 'document-removed':
      return counted('papers', change.from !== undefined && change.from.lookup === undefined ? -1 : 0)
    case 'document-lookup':
      return counted('papers', (change.from === undefined ? 0 : 1) - (change.to === undefined ? 0 : 1))
    case 'step-added':
      return counted('steps', 1)
    case 'step-removed':
      return counted('steps', -1)
    case 'requirement-added':
      return counted('requirements', 1)
    case 'requirement-removed':
      return counted('requirements', -1)
    case 'processing-time':
      return change.key === 'cut-off' ? [] : timed(change.key, change.from, change.to)
    case 'fee-added':
      return charged(change.to.per, 0, change.to.amount)
    case 'fee-removed':
      return charged(change.from?.per, change.from?.amount, 0)
    case 'fee-amount':
      return amended(change.key, change.from, change.to, before, after)
    default:
      return []
  }
}

/** A merger into a procedure that was not there before takes its members and brings itself. */
const arises = ({ from, to, target }: Extract<Change, { kind: 'merged' }>): boolean =>
  target !== undefined && !from.includes(to)

const counted = (of: 'procedures' | 'papers' | 'steps' | 'requirements', amount: number): readonly Movement[] => [
  { measure: { of }, amount: decimal(amount) },
]

function timed(of: 'statutory' | 'committed', from: string | undefined, to: string | undefined): readonly Movement[] {
  const [a, b] = [from, to]
    .map((text) => (text === undefined ? undefined : parseDuration(text)))
    .map((duration) => (duration === undefined ? undefined : measure(duration)))
  return a === undefined || b === undefined || a.family !== b.family
    ? []
    : [{ measure: { of, unit: a.family }, amount: b.amount.minus(a.amount) }]
}

function charged(per: string | undefined, from: number | undefined, to: number | undefined): readonly Movement[] {
  if (from === undefined || to === undefined) return []
  return [{ measure: { of: 'fees', ...(per === undefined ? {} : { per }) }, amount: decimal(to).minus(from) }]
}

/** A fee that is charged for something else afterwards does not compare by its amount. */
function amended(
  key: string,
  from: number | undefined,
  to: number | undefined,
  before: Procedure | undefined,
  after: Procedure | undefined,
): readonly Movement[] {
  const [old, young] = [before, after].map((side) => (side === undefined ? undefined : findPart(fees, side, key)))
  return old?.per === young?.per ? charged(old?.per, from, to) : []
}
