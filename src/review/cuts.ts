import { current } from '#change/current.ts'
import { describe, sceneOf } from '#change/describe.ts'
import { kinds } from '#change/kinds/index.ts'
import { readTime } from '#change/time.ts'
import { documents, fees, requirements, steps } from '#change/parts.ts'
import type { Change, ChangeKind } from '#model/change.ts'
import { dong } from '#change/phrase.ts'
import { say, verbatim, type Localized } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'

/** Something of a procedure that a proposal may cut. */
export interface Cut {
  /** As a command line names it: `document-removed:to-khai`, `processing-time:committed`. */
  readonly name: string
  /** What it is, in words. */
  readonly text: Localized
  /** What must be reported with it: the shorter time, or the lower amount in đồng. */
  readonly asks?: 'duration' | 'amount'
  /** The value that the procedure has now. */
  readonly now?: string | number
  /** The change, given the new value where one is asked for. */
  readonly change: (to?: string | number) => Change
}

/** What may be cut off a procedure as it is: papers, steps, requirements, fees and amounts, each time, and the whole of it. */
export function cutsOf(procedure: Procedure, names: Names): readonly Cut[] {
  const removals = (
    [
      ['document-removed', documents],
      ['step-removed', steps],
      ['requirement-removed', requirements],
      ['fee-removed', fees],
    ] as const
  ).flatMap(([kind, parts]) =>
    (parts.list(procedure) as readonly { readonly id: string }[]).map(({ id }) => removal(procedure, names, kind, id)),
  )
  return [...removals, ...timesOf(procedure), ...amountsOf(procedure), removal(procedure, names, 'abolished')]
}

function removal(procedure: Procedure, names: Names, kind: ChangeKind, key?: string): Cut {
  const bare = { kind, procedure: procedure.code, ...(key === undefined ? {} : { key }) } as Change
  const from = current(bare, procedure)
  const change = (kinds[kind].scope === 'catalog' ? bare : { ...bare, from }) as Change
  return {
    name: key === undefined ? kind : `${kind}:${key}`,
    text: describe(change, sceneOf(names, procedure, undefined)),
    change: () => change,
  }
}

const TIMES = {
  statutory: say('thời hạn luật định', 'statutory time'),
  committed: say('thời hạn cam kết', 'committed time'),
}

function timesOf(procedure: Procedure): readonly Cut[] {
  return (['statutory', 'committed'] as const).flatMap((key): readonly Cut[] => {
    // Where no time is committed, the statutory one is what is promised.
    const now = readTime(procedure, { key })
    if (now === undefined) return []
    return [
      valued(
        `processing-time:${key}`,
        TIMES[key],
        key === 'committed' && procedure.processingTime?.committed === undefined
          ? say(`${now}, bằng luật định`, `${now}, as the law gives it`)
          : verbatim(now),
        now,
        'duration',
        (to) => ({ kind: 'processing-time', key, procedure: procedure.code, from: now, to }) as Change,
      ),
    ]
  })
}

function amountsOf(procedure: Procedure): readonly Cut[] {
  return fees.list(procedure).flatMap(({ id, name, amount }): readonly Cut[] => {
    if (amount === 0) return []
    return [
      valued(
        `fee-amount:${id}`,
        verbatim(name),
        dong(amount),
        amount,
        'amount',
        (to) => ({ kind: 'fee-amount', key: id, procedure: procedure.code, from: amount, to }) as Change,
      ),
    ]
  })
}

function valued(
  name: string,
  what: Localized,
  shown: Localized,
  now: string | number,
  asks: NonNullable<Cut['asks']>,
  change: Cut['change'],
): Cut {
  return {
    name,
    asks,
    now,
    change,
    text: say(`Giảm ${what.vi} (nay là ${shown.vi})`, `Less ${what.en} (now ${shown.en})`),
  }
}
