import { activities, documents, findPart } from '#change/parts.ts'
import { dong, number } from '#change/phrase.ts'
import type { Localized } from '#model/localized.ts'
import type { Activity, Figure, Procedure } from '#model/types.gen.ts'
import { activityGroupWords } from '#model/words.ts'
import { fact, type Fact } from './fact.ts'
import { illustrativeFacts } from './shared.ts'
import { eachOf, thing, type SectionContent } from './thing.ts'

/** The figures of compliance cost (Circular 02/2017/TT-VPCP art. 27), and the work of the applicant. */
export function compliance(procedure: Procedure): SectionContent {
  const { subjectsPerYear, timesPerYear, activities: work } = procedure.compliance ?? {}
  const paperName = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (findPart(documents, procedure, id)?.name ?? id)
  const things = [
    ...thing('compliance', 'subjectsPerYear', subjectsPerYear === undefined ? [] : figureFacts(subjectsPerYear)),
    ...thing('compliance', 'timesPerYear', fact('timesPerYear', printed(timesPerYear, number))),
    ...eachOf(activities, procedure, (activity) => activityFacts(activity, paperName(activity.document))),
  ]
  return { presence: things.length > 0 ? 'filled' : work === undefined ? 'unknown' : 'none', things }
}

const printed = (value: number | undefined, words: (value: number) => Localized): Localized | undefined =>
  value === undefined ? undefined : words(value)

const figureFacts = (figure: Figure): readonly Fact[] => [
  ...fact('subjectsPerYear', number(figure.value)),
  ...fact('source', figure.source),
  ...illustrativeFacts(figure.illustrative),
]

/** `paper` is the name of the paper that the work prepares; work without a name of its own is called by it. */
const activityFacts = (activity: Activity, paper: string | undefined): readonly Fact[] => [
  ...fact('name', activity.name ?? paper ?? activity.id),
  ...fact('group', activityGroupWords[activity.group]),
  ...fact('how', activity.how),
  ...fact('paper', activity.name === undefined ? undefined : paper),
  ...fact('hours', printed(activity.hours, number)),
  ...fact('service', printed(activity.service, dong)),
  ...fact('other', printed(activity.other, dong)),
  ...fact('source', activity.source),
  ...illustrativeFacts(activity.illustrative),
]
