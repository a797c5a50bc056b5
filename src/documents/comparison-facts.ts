import { formWords } from '#change/document-form.ts'
import { dong, durationText, number } from '#change/phrase.ts'
import { printDate } from '#model/date.ts'
import { say, verbatim, type Localized } from '#model/localized.ts'
import { citation, type Names } from '#model/names.ts'
import type {
  Activity,
  DossierDocument,
  Fee,
  Figure,
  LegalBasis,
  LegalReference,
  Requirement,
  Result,
  Step,
  TimeCase,
} from '#model/types.gen.ts'
import { activityGroupWords, channelWords } from '#model/words.ts'

/** One thing said of something; the same label on both sides is the same thing said. */
export interface Fact {
  readonly label?: Localized
  readonly text: Localized
}

/** Facts from a label and a value; what is not known gives none. */
export function fact(label: Localized | undefined, value: Localized | string | undefined): readonly Fact[] {
  if (value === undefined) return []
  return [{ ...(label === undefined ? {} : { label }), text: typeof value === 'string' ? verbatim(value) : value }]
}

const time = (text: string | undefined): Localized | undefined => (text === undefined ? undefined : durationText(text))
const basis = (reference: LegalReference | undefined): readonly Fact[] =>
  fact(say('Căn cứ', 'Legal basis'), reference === undefined ? undefined : citation(reference))
const when = (text: string | undefined): readonly Fact[] => fact(say('Trường hợp', 'Case'), text)
const channel = (id: TimeCase['channel']): readonly Fact[] =>
  fact(say('Cách nộp', 'Channel'), id === undefined ? undefined : channelWords[id])
const illustrative = (yes: boolean | undefined): readonly Fact[] =>
  yes === true ? fact(say('Ghi chú', 'Note'), say('số liệu minh họa', 'illustrative figure')) : []

const paperType = (id: string | undefined, names: Names): readonly Fact[] =>
  fact(say('Loại giấy tờ', 'Paper type'), id === undefined ? undefined : names.paperType(id))

/** Times of a procedure or of one of its cases; a promise that is not written is the statutory time. */
export const timeFacts = (times: Omit<TimeCase, 'id'>): readonly Fact[] => [
  ...when(times.when),
  ...channel(times.channel),
  ...fact(say('Luật định', 'Statutory'), time(times.statutory)),
  ...fact(say('Cam kết', 'Committed'), time(times.committed ?? times.statutory)),
  ...fact(say('Giờ chốt trả trong ngày', 'Same-day cut-off'), times.cutOff),
]

/** `caseName` says which case of the processing time the paper belongs to. */
export const documentFacts = (
  document: DossierDocument,
  names: Names,
  caseName: string | undefined,
): readonly Fact[] => [
  ...fact(undefined, document.name),
  ...fact(say('Hình thức', 'Form'), formWords(document)),
  ...fact(
    say('Cơ quan tự tra cứu', 'Looked up by the office'),
    document.lookup === undefined ? undefined : names.database(document.lookup),
  ),
  ...fact(say('Mẫu', 'Template'), document.form),
  ...fact(say('Thuộc trường hợp', 'In the case'), caseName),
  ...when(document.when),
  ...paperType(document.type, names),
  ...basis(document.basis),
]

export const feeFacts = (fee: Fee): readonly Fact[] => [
  ...fact(undefined, fee.name),
  ...fact(say('Mức thu', 'Amount'), dong(fee.amount)),
  ...fact(say('Tính theo', 'Per'), fee.per),
  ...channel(fee.channel),
  ...when(fee.when),
  ...basis(fee.basis),
]

export const stepFacts = (step: Step, names: Names): readonly Fact[] => [
  ...fact(undefined, step.name),
  ...fact(say('Nơi thực hiện', 'Done by'), step.by === undefined ? undefined : names.agency(step.by)),
  ...fact(say('Thời gian', 'Time'), time(step.duration)),
  ...fact(
    say('Thứ tự', 'Order'),
    step.parallel === true
      ? say('song song với bước trước', 'beside the step before')
      : say('sau bước trước', 'after the step before'),
  ),
]

export const requirementFacts = (requirement: Requirement): readonly Fact[] => [
  ...fact(undefined, requirement.text),
  ...basis(requirement.basis),
]

export const resultFacts = (result: Result, names: Names): readonly Fact[] => [
  ...fact(undefined, result.name),
  ...paperType(result.type, names),
]

export const legalBasisFacts = (legal: LegalBasis): readonly Fact[] => [
  ...fact(undefined, citation(legal)),
  ...fact(say('Tên', 'Title'), legal.title),
  ...fact(say('Ngày', 'Date'), legal.date === undefined ? undefined : printDate(legal.date)),
  ...fact(say('Cơ quan ban hành', 'Issuer'), legal.issuer),
]

const source = (text: string): readonly Fact[] => fact(say('Nguồn', 'Source'), text)

export const figureFacts = (figure: Figure): readonly Fact[] => [
  ...fact(say('Số đối tượng mỗi năm', 'Applicants a year'), number(figure.value)),
  ...source(figure.source),
  ...illustrative(figure.illustrative),
]

/** `paper` is the name of the paper that the work prepares. */
export const activityFacts = (activity: Activity, paper: string | undefined): readonly Fact[] => [
  ...fact(undefined, activity.name ?? paper ?? activity.id),
  ...fact(say('Nhóm công việc', 'Group'), activityGroupWords[activity.group]),
  ...fact(say('Cách làm', 'How'), activity.how),
  ...fact(say('Giấy tờ', 'Paper'), activity.name === undefined ? undefined : paper),
  ...fact(say('Số giờ', 'Hours'), activity.hours === undefined ? undefined : number(activity.hours)),
  ...fact(
    say('Tư vấn, dịch vụ', 'Consultant or service'),
    activity.service === undefined ? undefined : dong(activity.service),
  ),
  ...fact(say('Chi phí khác', 'Other cost'), activity.other === undefined ? undefined : dong(activity.other)),
  ...source(activity.source),
  ...illustrative(activity.illustrative),
]
