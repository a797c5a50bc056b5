import type { Procedure } from '#model/types.gen.ts'
import { channelWords } from '#model/words.ts'
import { fact } from './fact.ts'
import { presenceOf, thing, type SectionContent } from './thing.ts'

/** The ways to apply. */
export const channels = ({ channels: ways }: Procedure): SectionContent => ({
  presence: presenceOf(ways),
  things: (ways ?? []).flatMap((way) => thing('channels', way, fact('name', channelWords[way]))),
})
