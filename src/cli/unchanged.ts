import { load } from '#catalog/load.ts'
import { codesOf } from '#change/facts.ts'
import { inForce } from '#change/normalize.ts'
import type { Comparison } from '#change/comparison.ts'
import type { JudgedProcedure } from '#change/judged.ts'
import type { Unchanged } from '#documents/comparison-unchanged.ts'
import type { Source } from '#model/place.ts'
import { compareIds } from '#model/text.ts'
import type { Procedure } from '#model/types.gen.ts'

/** Which procedures count, and whether their names are wanted. */
export interface Wanted {
  readonly level?: string | undefined
  readonly field?: string | undefined
  readonly listed: boolean
}

/**
 * The procedures in force that nothing happened to. `idle` files have not been parsed; they are only where their names, levels or
 * validity are asked for.
 */
export function unchangedOf(
  { head, asOf }: Comparison,
  idle: readonly Source[],
  changed: readonly JudgedProcedure[],
  wanted: Wanted,
): Unchanged {
  const plain =
    wanted.listed || wanted.level !== undefined || wanted.field !== undefined
      ? []
      : idle.filter(({ text }) => !text.includes('validity'))
  const parsed = idle.filter((source) => !plain.includes(source))
  const touched = new Set(changed.flatMap(touchedBy))
  const rest = inForce(load({ sources: parsed, unreadable: [] }).catalog, asOf)
  const same = [...head.values(), ...rest]
    .map(({ value }) => value)
    .filter((procedure) => !touched.has(procedure.code) && isWanted(procedure, wanted))
  const names = [...same].sort((a, b) => compareIds(a.code, b.code)).map(({ code, name }) => `${code} ${name}`)
  return { count: same.length + plain.length, ...(wanted.listed ? { names } : {}) }
}

const isWanted = ({ levels, field }: Procedure, wanted: Wanted): boolean =>
  (wanted.level === undefined || levels.some((level) => level === wanted.level)) &&
  (wanted.field === undefined || field === wanted.field)

/** Codes that the changes of a procedure touch, its own and those that it takes in or leaves. */
const touchedBy = ({ code, after, changes }: JudgedProcedure): readonly string[] => [
  code,
  ...(after === undefined ? [] : [after.code]),
  ...changes.flatMap(({ change }) => codesOf(change)),
]
