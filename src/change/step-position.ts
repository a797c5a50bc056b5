import type { ChangeOf } from '#model/change.ts'
import { printCount } from '#model/decimal.ts'
import { say, verbatim, type Localized } from '#model/localized.ts'
import type { Procedure, Step } from '#model/types.gen.ts'
import type { ProcedureKind } from './kind.ts'
import { findPart, steps } from './parts.ts'
import { found, presence, type Judgement } from './shapes.ts'

type Presence = 'step-added' | 'step-removed'

/** The step just before the one with the key; undefined at the start. */
function predecessor(procedure: Procedure, key: string): string | undefined {
  const items = steps.list(procedure)
  return items[items.findIndex((step) => step.id === key) - 1]?.id
}

/** The steps with one put after another; at the start without it, at the end when the other is not there. */
function inserted(items: readonly Step[], step: Step, after: string | undefined): readonly Step[] {
  const rest = items.filter((item) => item.id !== step.id)
  const found = rest.findIndex((item) => item.id === after)
  const at = after === undefined ? 0 : found === -1 ? rest.length : found + 1
  return [...rest.slice(0, at), step, ...rest.slice(at)]
}

/** "; qua 03 bước thay vì 02": how many steps there are, where both sides are known. */
export function stepCounts(before: Procedure | undefined, after: Procedure | undefined): Localized {
  if (before === undefined || after === undefined) return verbatim('')
  const [from, to] = [steps.list(before).length, steps.list(after).length]
  return say(
    `; qua ${printCount(to)} bước thay vì ${printCount(from)}`,
    `; ${to} ${to === 1 ? 'step' : 'steps'} instead of ${from}`,
  )
}

/** Presence of a step: unlike papers, steps stand in an order, so the change says after which step. */
export function stepPresence<K extends Presence>(
  kind: K,
  direction: 'added' | 'removed',
  judgement: Judgement<K> & Pick<ProcedureKind, 'mirror'>,
): ProcedureKind<ChangeOf<K>> {
  const plain = presence(kind, direction, steps, judgement)
  return {
    ...plain,
    *compare(before, after, rekeyings) {
      const owner = direction === 'added' ? after : before
      for (const change of plain.compare(before, after, rekeyings)) {
        const { key } = change as { readonly key: string }
        yield found(kind, { ...change, after: predecessor(owner, key) })
      }
    },
    write: (procedure, change, value) => {
      const { key, after } = change as ChangeOf<Presence>
      if (value === undefined || findPart(steps, procedure, key) !== undefined)
        return plain.write(procedure, change, value)
      return steps.put(procedure, inserted(steps.list(procedure), value as Step, after))
    },
  }
}
