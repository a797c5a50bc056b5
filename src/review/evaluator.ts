import type { Catalog } from '#model/catalog.ts'
import type { Proposal } from '#model/types.gen.ts'
import { asItWas } from './as-it-was.ts'
import type { Method } from './cost.ts'
import { evaluate, type Evaluation } from './evaluate.ts'

/** Says what each proposal of a catalog is worth there by a method, against the procedures that it is to be counted against. */
export function evaluator(catalog: Catalog, method: Method): (proposal: Proposal) => Evaluation {
  const before = asItWas(catalog)
  return (proposal) => evaluate(proposal, before(proposal), catalog.assumptions?.value, method)
}
