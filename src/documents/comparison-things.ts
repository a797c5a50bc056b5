import {
  activities,
  documents,
  fees,
  findPart,
  legalBases,
  requirements,
  results,
  steps,
  timeCases,
  type Parts,
} from '#change/parts.ts'
import { number } from '#change/phrase.ts'
import { joinLocalized, say, verbatim, type Localized } from '#model/localized.ts'
import { printDate } from '#model/date.ts'
import type { Names } from '#model/names.ts'
import { compareIds } from '#model/text.ts'
import type { Procedure, ProcedureValidity } from '#model/types.gen.ts'
import { channelWords, levelOrder, levelWords, subjectWords } from '#model/words.ts'
import {
  activityFacts,
  documentFacts,
  fact,
  feeFacts,
  figureFacts,
  legalBasisFacts,
  requirementFacts,
  resultFacts,
  stepFacts,
  timeFacts,
  type Fact,
} from './comparison-facts.ts'

/** The parts of a procedure, in the order of the page. */
export const partTitles = {
  procedure: say('Thủ tục', 'Procedure'),
  channels: say('Cách thức thực hiện', 'Channels'),
  time: say('Thời hạn giải quyết', 'Processing time'),
  dossier: say('Thành phần hồ sơ', 'Dossier'),
  fees: say('Phí, lệ phí', 'Fees'),
  steps: say('Trình tự thực hiện', 'Steps'),
  requirements: say('Yêu cầu, điều kiện', 'Requirements'),
  results: say('Kết quả', 'Results'),
  basis: say('Căn cứ pháp lý', 'Legal basis'),
  compliance: say('Chi phí tuân thủ', 'Compliance cost'),
} as const
export type PartName = keyof typeof partTitles

/** One thing of a procedure: a paper, a step, its name. Part and key together find it on the other side. */
export interface Thing {
  readonly part: PartName
  readonly key: string
  readonly facts: readonly Fact[]
}

/** Everything that a procedure says, thing by thing; what it does not say gives none. */
export function thingsOf(procedure: Procedure, names: Names): readonly Thing[] {
  const caseName = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (findPart(timeCases, procedure, id)?.when ?? id)
  const paper = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (findPart(documents, procedure, id)?.name ?? id)
  const each = <T>(
    part: PartName,
    list: Parts<T>,
    facts: (item: T) => readonly Fact[],
    prefix = '',
  ): readonly Thing[] =>
    list.list(procedure).map((item) => ({ part, key: prefix + list.key(item), facts: facts(item) }))
  const { channels = [], processingTime: { cases: _, ...times } = {}, dossier, compliance } = procedure
  return [
    ...identity(procedure, names),
    ...channels.map((channel): Thing => ({
      part: 'channels',
      key: channel,
      facts: fact(undefined, channelWords[channel]),
    })),
    ...thing('time', '', timeFacts(times)),
    ...each('time', timeCases, timeFacts),
    ...thing('dossier', '', fact(say('Số bộ hồ sơ', 'Sets'), dossier?.sets?.toString())),
    ...each('dossier', documents, (item) => documentFacts(item, names, caseName(item.case)), 'id '),
    ...each('fees', fees, feeFacts),
    ...each('steps', steps, (step) => stepFacts(step, names), 'id '),
    ...each('requirements', requirements, requirementFacts),
    ...each('results', results, (item) => resultFacts(item, names)),
    ...each('basis', legalBases, legalBasisFacts),
    ...thing(
      'compliance',
      'subjectsPerYear',
      compliance?.subjectsPerYear === undefined ? [] : figureFacts(compliance.subjectsPerYear),
    ),
    ...thing(
      'compliance',
      'timesPerYear',
      fact(
        say('Số lần mỗi năm', 'Times a year'),
        compliance?.timesPerYear === undefined ? undefined : number(compliance.timesPerYear),
      ),
    ),
    ...each('compliance', activities, (activity) => activityFacts(activity, paper(activity.document)), 'activities/'),
  ]
}

const thing = (part: PartName, key: string, facts: readonly Fact[]): readonly Thing[] =>
  facts.length === 0 ? [] : [{ part, key, facts }]

/** What stands at the head of a procedure; each is found under the name of the kind that changes it. */
function identity(procedure: Procedure, names: Names): readonly Thing[] {
  const one = (key: string, label: Localized, value: Localized | string | undefined): readonly Thing[] =>
    thing('procedure', key, fact(label, value))
  const { levels, subjects, coordinating, linked, validity } = procedure
  return [
    ...one('recoded', say('Mã số', 'Code'), procedure.code),
    ...one('renamed', say('Tên', 'Name'), procedure.name),
    ...one(
      'level',
      say('Cấp thực hiện', 'Level'),
      list(
        [...levelOrder]
          .reverse()
          .filter((level) => levels.includes(level))
          .map((level) => levelWords[level]),
      ),
    ),
    ...one('field', say('Lĩnh vực', 'Field'), names.field(procedure.field)),
    ...one('authority', say('Cơ quan giải quyết', 'Authority'), names.agency(procedure.authority)),
    ...one(
      'coordinating-agency',
      say('Cơ quan phối hợp', 'Coordinating agencies'),
      list(sorted(coordinating).map((id) => verbatim(names.agency(id)))),
    ),
    ...one('subjects', say('Đối tượng', 'Who may apply'), list(sorted(subjects).map((id) => subjectWords[id]))),
    ...one(
      'linked',
      say('Liên thông với', 'Linked procedures'),
      list(sorted(linked).map((code) => verbatim(named(code, names)))),
    ),
    ...one('validity', say('Hiệu lực', 'Validity'), list(validityWords(validity))),
  ]
}

/** "1.004222 Đăng ký thường trú". */
const named = (code: string, names: Names): string =>
  names.procedure(code) === code ? code : `${code} ${names.procedure(code)}`

const sorted = <T extends string>(items: readonly T[] | undefined): readonly T[] => [...(items ?? [])].sort(compareIds)
const list = (items: readonly Localized[]): Localized | undefined =>
  items.length === 0 ? undefined : joinLocalized(items, ', ')

const validityWords = ({ from, to, replaces = [], replacedBy = [] }: ProcedureValidity = {}): readonly Localized[] => [
  ...(from === undefined ? [] : [say(`từ ${printDate(from)}`, `from ${printDate(from)}`)]),
  ...(to === undefined ? [] : [say(`đến hết ${printDate(to)}`, `until ${printDate(to)}`)]),
  ...(replaces.length === 0
    ? []
    : [say(`thay thế ${sorted(replaces).join(', ')}`, `replaces ${sorted(replaces).join(', ')}`)]),
  ...(replacedBy.length === 0
    ? []
    : [say(`được thay bằng ${sorted(replacedBy).join(', ')}`, `replaced by ${sorted(replacedBy).join(', ')}`)]),
]
