import type { Code, Procedure } from '#model/types.gen.ts'

/** Finds a procedure by its code: as the catalog has it now. */
export type Lookup = (code: Code) => Procedure | undefined

/** A lookup over procedures; the first of a code wins. */
export function lookupIn(procedures: readonly Procedure[]): Lookup {
  const byCode = new Map([...procedures].reverse().map((procedure) => [procedure.code, procedure]))
  return (code) => byCode.get(code)
}
