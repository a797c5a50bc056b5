import { timeCases } from '#change/parts.ts'
import type { Procedure, TimeCase } from '#model/types.gen.ts'
import { fact, type Fact } from './fact.ts'
import { channelFacts, time } from './shared.ts'
import { eachOf, thing, type SectionContent } from './thing.ts'

/** The times of a procedure, and those of its cases. */
export function processingTime(procedure: Procedure): SectionContent {
  const { cases: _, ...general } = procedure.processingTime ?? {}
  const things = [...thing('time', '', timeFacts(general)), ...eachOf(timeCases, procedure, timeFacts)]
  return { presence: things.length === 0 ? 'unknown' : 'filled', things }
}

/** A promise that is not written is the statutory time. */
const timeFacts = (times: Omit<TimeCase, 'id'>): readonly Fact[] => [
  ...fact('when', times.when),
  ...channelFacts(times.channel),
  ...fact('statutory', time(times.statutory)),
  ...fact('committed', time(times.committed ?? times.statutory)),
  ...fact('cutOff', times.cutOff),
]
