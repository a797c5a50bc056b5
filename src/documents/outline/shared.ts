import { durationText } from '#change/phrase.ts'
import { say, type Localized } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Channel, LegalReference } from '#model/types.gen.ts'
import { channelWords } from '#model/words.ts'
import { officialCitation } from '../wording.ts'
import { fact, type Fact } from './fact.ts'

/** A time as people write it. */
export const time = (text: string | undefined): Localized | undefined =>
  text === undefined ? undefined : durationText(text)

/** The provision that something stands on. */
export const basisFacts = (reference: LegalReference | undefined): readonly Fact[] =>
  fact('basis', reference === undefined ? undefined : officialCitation(reference))

/** For which way of applying something holds. */
export const channelFacts = (id: Channel | undefined): readonly Fact[] =>
  fact('channel', id === undefined ? undefined : channelWords[id])

/** The type of a paper, by its name. */
export const paperTypeFacts = (id: string | undefined, names: Names): readonly Fact[] =>
  fact('paperType', id === undefined ? undefined : names.paperType(id))

/** That a figure has no source. */
export const illustrativeFacts = (yes: boolean | undefined): readonly Fact[] =>
  fact('illustrative', yes === true ? say('số liệu minh họa', 'illustrative figure') : undefined)
