import { steps as list } from '#change/parts.ts'
import { say } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Procedure, Step } from '#model/types.gen.ts'
import { fact, type Fact } from './fact.ts'
import { time } from './shared.ts'
import { eachOf, presenceOf, type OutlineThing, type SectionContent } from './thing.ts'

/** The steps, and their order as a thing of its own. */
export const steps = (procedure: Procedure, names: Names): SectionContent => ({
  presence: presenceOf(procedure.steps),
  things: [...eachOf(list, procedure, (step) => stepFacts(step, names)), ...order(procedure)],
})

const stepFacts = (step: Step, names: Names): readonly Fact[] => [
  ...fact('name', step.name),
  ...fact('by', step.by === undefined ? undefined : names.agency(step.by)),
  ...fact('duration', time(step.duration)),
  ...fact('order', step.parallel === true ? say('song song với bước trước', 'beside the step before') : undefined),
]

const order = ({ steps: all = [] }: Procedure): readonly OutlineThing[] =>
  all.length < 2 ? [] : [{ list: 'steps', facts: fact('name', all.map(({ name }) => name).join(' → ')), derived: true }]
