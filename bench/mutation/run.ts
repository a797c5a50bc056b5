import type { Entry } from '#model/catalog.ts'
import type { Procedure } from '#model/types.gen.ts'
import { inForce } from '#change/normalize.ts'
import { faultOf, type Original } from './examine.ts'
import type { Case, Trial } from './mutator.ts'
import { randomOf, type Random } from './random.ts'

/** A mutation that was not reported as it has to be; its seed and number make it again. */
export interface Exception {
  readonly number: number
  readonly name: string
  readonly procedure: string
  readonly description: string
  readonly fault: string
}

/** How many mutations there were, how often each way was taken, and which went wrong. */
export interface Score {
  readonly count: number
  readonly ways: ReadonlyMap<string, number>
  readonly exceptions: readonly Exception[]
}

/** Makes mutations by their numbers, the ways in turn, each of a procedure that has what the way needs; where none has, the next way is taken. */
export function mutate(original: Original, cases: readonly Case[], seed: number, numbers: readonly number[]): Score {
  const entries = inForce(original.catalog, original.asOf)
  const ways = new Map<string, number>()
  const exceptions = numbers.flatMap((number): readonly Exception[] => {
    const { name, entry, trial } = made(cases, number, entries, randomOf(seed, number))
    ways.set(name, (ways.get(name) ?? 0) + 1)
    const fault = faultOf(original, entry, trial)
    return fault === undefined
      ? []
      : [{ number, name, procedure: entry.value.code, description: trial.description, fault }]
  })
  return { count: numbers.length, ways, exceptions }
}

interface Made {
  readonly name: string
  readonly entry: Entry<Procedure>
  readonly trial: Trial
}

function made(cases: readonly Case[], number: number, entries: readonly Entry<Procedure>[], random: Random): Made {
  for (let step = 0; step < cases.length; step += 1) {
    const way = cases[(number + step) % cases.length]!
    const found = trialOf(way, entries, random)
    if (found !== undefined) return { name: way.name, ...found }
  }
  throw new Error('nothing in this catalog can be altered')
}

/** Begins at a random procedure and goes on to the next that can be altered so. */
function trialOf(way: Case, entries: readonly Entry<Procedure>[], random: Random): Omit<Made, 'name'> | undefined {
  const start = random.below(entries.length)
  for (let step = 0; step < entries.length; step += 1) {
    const entry = entries[(start + step) % entries.length]!
    const trial = way.alter(entry.value, random)
    if (trial !== undefined) return { entry, trial }
  }
  return undefined
}
