import { concernedBy } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import { counted, type Measure, type Movement } from '#change/measure.ts'
import { decimal, type Decimal } from '#model/decimal.ts'
import type { Change } from '#model/change.ts'
import { compareIds } from '#model/text.ts'
import type { Procedure } from '#model/types.gen.ts'

/** Gross and net of one measure: what was cut, what was added (both from 0), and added − cut. */
export interface Balance {
  readonly measure: Measure
  readonly cut: Decimal
  readonly added: Decimal
  readonly net: Decimal
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

/** One under a new code is the same procedure. */
function movements({ change, ...sides }: Moved): readonly Movement[] {
  const kind = kindOf(change)
  if (kind.scope === 'procedure') return kind.movements(change, sides)
  const { ends, makes } = concernedBy(change)
  return kind.movesCode ? [] : [counted('procedures', -ends.length), counted('procedures', makes.length)]
}
