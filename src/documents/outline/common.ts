import { isDeepStrictEqual } from 'node:util'
import type { Fact } from './fact.ts'
import type { OutlineThing } from './thing.ts'

const isOfSource = ({ name }: Fact): boolean => name === 'source' || name === 'illustrative'

/** Where figures come from, taken out of the things that all say the same of it: said once, it is left to read what differs. */
export function withCommonSource(things: readonly OutlineThing[]): {
  readonly things: readonly OutlineThing[]
  readonly source: readonly Fact[]
} {
  const sourced = things.map(({ facts }) => facts.filter(isOfSource)).filter((facts) => facts.length > 0)
  const [source = [], ...others] = sourced
  if (others.length === 0 || !others.every((facts) => isDeepStrictEqual(facts, source))) return { things, source: [] }
  return {
    things: things.map((thing) => ({ ...thing, facts: thing.facts.filter((fact) => !isOfSource(fact)) })),
    source,
  }
}
