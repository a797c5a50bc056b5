// Generated from schemas/*.schema.json by `npm run regenerate`. Do not edit.

export type Code = string
export type Prose = string
export type CalendarDate = string
export type Money = number
export type Count = number
export type Id = string
export type Channel = 'in-person' | 'post' | 'online-1' | 'online-2' | 'online-3' | 'online-4' | 'online-partial' | 'online-full'
export type Level = 'ministry' | 'province' | 'district' | 'commune'
export type Subject = 'citizen' | 'household' | 'business' | 'organization' | 'foreigner' | 'overseas-vietnamese'
export type DurationText = string
export type Clock = string
export type Hours = number
export type Reason = string
export type Illustrative = boolean
export type ProposedChange =
  | CreatedChange
  | AbolishedChange
  | MergedChange
  | SplitChange
  | RecodedChange
  | RenamedChange
  | FieldChange
  | LevelChange
  | AuthorityChange
  | CoordinatingAgencyChange
  | SubjectsChange
  | ValidityChange
  | LinkedChange
  | ProcessingTimeChange
  | TimeCaseAddedChange
  | TimeCaseRemovedChange
  | TimeCaseConditionChange
  | DocumentAddedChange
  | DocumentRemovedChange
  | DocumentRenamedChange
  | DocumentTypeChange
  | DocumentQuantityChange
  | DocumentFormChange
  | DocumentTemplateChange
  | DocumentLookupChange
  | DocumentCaseChange
  | DocumentBasisChange
  | DossierSetsChange
  | StepAddedChange
  | StepRemovedChange
  | StepRenamedChange
  | StepDurationChange
  | StepActorChange
  | StepParallelChange
  | StepOrderChange
  | FeeAddedChange
  | FeeRemovedChange
  | FeeAmountChange
  | FeeRenamedChange
  | FeeConditionChange
  | FeeBasisChange
  | ChannelAddedChange
  | ChannelRemovedChange
  | RequirementAddedChange
  | RequirementRemovedChange
  | RequirementChangedChange
  | RequirementBasisChange
  | ResultChange
  | LegalBasisAddedChange
  | LegalBasisRemovedChange
  | LegalBasisChangedChange
  | ComplianceChange
  | RekeyedChange
export type Status = 'draft' | 'submitted' | 'approved' | 'implemented' | 'rejected' | 'withdrawn'
export type Percent = number

export interface Acceptance {
  fingerprint: string
  kind:
    | 'created'
    | 'abolished'
    | 'merged'
    | 'split'
    | 'recoded'
    | 'renamed'
    | 'field'
    | 'level'
    | 'authority'
    | 'coordinating-agency'
    | 'subjects'
    | 'validity'
    | 'linked'
    | 'processing-time'
    | 'time-case-added'
    | 'time-case-removed'
    | 'time-case-condition'
    | 'document-added'
    | 'document-removed'
    | 'document-renamed'
    | 'document-type'
    | 'document-quantity'
    | 'document-form'
    | 'document-template'
    | 'document-lookup'
    | 'document-case'
    | 'document-basis'
    | 'dossier-sets'
    | 'step-added'
    | 'step-removed'
    | 'step-renamed'
    | 'step-duration'
    | 'step-actor'
    | 'step-parallel'
    | 'step-order'
    | 'fee-added'
    | 'fee-removed'
    | 'fee-amount'
    | 'fee-renamed'
    | 'fee-condition'
    | 'fee-basis'
    | 'channel-added'
    | 'channel-removed'
    | 'requirement-added'
    | 'requirement-removed'
    | 'requirement-changed'
    | 'requirement-basis'
    | 'result'
    | 'legal-basis-added'
    | 'legal-basis-removed'
    | 'legal-basis-changed'
    | 'compliance'
    | 'rekeyed'
  procedure: Code
  decision: string
  reason: Prose
  until: CalendarDate
}
export interface AcceptedFile {
  accepted: Acceptance[]
}
export interface YearlyAmount {
  year: number
  value: Money
  source: Prose
  illustrative?: boolean
}
export interface AssumptionsFile {
  incomePerHour: YearlyAmount[]
}
export interface DayOff {
  from: CalendarDate
  to?: CalendarDate
  name?: Prose
}
export interface CalendarFile {
  year: number
  confirmed: boolean
  source?: Prose
  daysOff: DayOff[]
  makeUpDays?: CalendarDate[]
}
export interface DocumentQuantity {
  originals?: Count
  copies?: Count
  certifiedCopies?: Count
}
export interface DocumentForm {
  purpose?: 'submit' | 'present'
  originals?: Count
  copies?: Count
  certifiedCopies?: Count
}
export interface DocumentCase {
  case?: Id
  when?: Prose
}
export interface TimeCaseCondition {
  when?: Prose
  channel?: Channel
}
export interface FeeCondition {
  per?: Prose
  channel?: Channel
  when?: Prose
}
export interface CreatedChange {
  kind: 'created'
  to: Procedure
  reason?: Reason
  illustrative?: Illustrative
}
export interface Procedure {
  code: Code
  name: Prose
  levels: Level[]
  field: Id
  subjects?: Subject[]
  authority: Id
  coordinating?: Id[]
  validity?: ProcedureValidity
  linked?: Code[]
  channels?: Channel[]
  processingTime?: ProcessingTime
  dossier?: Dossier
  fees?: Fee[]
  steps?: Step[]
  requirements?: Requirement[]
  results?: Result[]
  legalBasis?: LegalBasis[]
  compliance?: Compliance
  provenance?: Provenance
}
export interface ProcedureValidity {
  from?: CalendarDate
  to?: CalendarDate
  replaces?: Code[]
  replacedBy?: Code[]
}
export interface ProcessingTime {
  statutory?: DurationText
  committed?: DurationText
  cutOff?: Clock
  cases?: TimeCase[]
}
export interface TimeCase {
  id: Id
  when?: Prose
  channel?: Channel
  statutory?: DurationText
  committed?: DurationText
  cutOff?: Clock
}
export interface Dossier {
  sets?: number
  documents?: DossierDocument[]
}
export interface DossierDocument {
  id: Id
  name: Prose
  type?: Id
  purpose?: 'submit' | 'present'
  originals?: Count
  copies?: Count
  certifiedCopies?: Count
  form?: Prose
  case?: Id
  when?: Prose
  lookup?: Id
  basis?: LegalReference
}
export interface LegalReference {
  document: string
  article?: number | string
  clause?: number | string
  point?: string
}
export interface Fee {
  id: Id
  name: Prose
  amount: Money
  per?: Prose
  channel?: Channel
  when?: Prose
  basis?: LegalReference
}
export interface Step {
  id: Id
  name: Prose
  by?: Id
  duration?: DurationText
  parallel?: boolean
}
export interface Requirement {
  id: Id
  text: Prose
  basis?: LegalReference
}
export interface Result {
  id: Id
  name: Prose
  type?: Id
}
export interface LegalBasis {
  document: string
  title?: Prose
  date?: CalendarDate
  issuer?: Prose
  article?: number | string
  clause?: number | string
  point?: string
}
export interface Compliance {
  subjectsPerYear?: Figure
  timesPerYear?: number
  activities?: Activity[]
}
export interface Figure {
  value: Count
  source: Prose
  illustrative?: boolean
}
export interface Activity {
  id: Id
  group: 'prepare' | 'submit' | 'pay' | 'inspect' | 'other' | 'receive'
  name?: Prose
  how?: Prose
  document?: Id
  hours?: Hours
  service?: Money
  other?: Money
  source: Prose
  illustrative?: boolean
}
export interface Provenance {
  source: Prose
  date?: CalendarDate
  verified: boolean
  note?: Prose
}
export interface AbolishedChange {
  kind: 'abolished'
  from?: Procedure
  replacedBy?: Code[]
  reason?: Reason
  illustrative?: Illustrative
}
export interface MergedChange {
  kind: 'merged'
  target?: Procedure
  from: Code[]
  to: Code
  reason?: Reason
  illustrative?: Illustrative
}
export interface SplitChange {
  kind: 'split'
  targets?: Procedure[]
  from: Code
  to: Code[]
  reason?: Reason
  illustrative?: Illustrative
}
export interface RecodedChange {
  kind: 'recoded'
  from?: Code
  to?: Code
  inferred?: true
  reason?: Reason
  illustrative?: Illustrative
}
export interface RenamedChange {
  kind: 'renamed'
  from?: Prose
  to?: Prose
  reason?: Reason
  illustrative?: Illustrative
}
export interface FieldChange {
  kind: 'field'
  from?: Id
  to?: Id
  reason?: Reason
  illustrative?: Illustrative
}
export interface LevelChange {
  kind: 'level'
  from?: Level[]
  to?: Level[]
  reason?: Reason
  illustrative?: Illustrative
}
export interface AuthorityChange {
  kind: 'authority'
  from?: Id
  to?: Id
  reason?: Reason
  illustrative?: Illustrative
}
export interface CoordinatingAgencyChange {
  kind: 'coordinating-agency'
  from?: Id[]
  to?: Id[]
  reason?: Reason
  illustrative?: Illustrative
}
export interface SubjectsChange {
  kind: 'subjects'
  from?: Subject[]
  to?: Subject[]
  reason?: Reason
  illustrative?: Illustrative
}
export interface ValidityChange {
  kind: 'validity'
  from?: ProcedureValidity
  to?: ProcedureValidity
  reason?: Reason
  illustrative?: Illustrative
}
export interface LinkedChange {
  kind: 'linked'
  from?: Code[]
  to?: Code[]
  reason?: Reason
  illustrative?: Illustrative
}
export interface ProcessingTimeChange {
  kind: 'processing-time'
  key: 'statutory' | 'committed' | 'cut-off'
  case?: Id
  from?: string
  to?: string
  reason?: Reason
  illustrative?: Illustrative
}
export interface TimeCaseAddedChange {
  kind: 'time-case-added'
  key: Id
  to: TimeCase
  reason?: Reason
  illustrative?: Illustrative
}
export interface TimeCaseRemovedChange {
  kind: 'time-case-removed'
  key: Id
  from?: TimeCase
  reason?: Reason
  illustrative?: Illustrative
}
export interface TimeCaseConditionChange {
  kind: 'time-case-condition'
  key: Id
  from?: TimeCaseCondition
  to?: TimeCaseCondition
  reason?: Reason
  illustrative?: Illustrative
}
export interface DocumentAddedChange {
  kind: 'document-added'
  key: Id
  to: DossierDocument
  reason?: Reason
  illustrative?: Illustrative
}
export interface DocumentRemovedChange {
  kind: 'document-removed'
  key: Id
  from?: DossierDocument
  reason?: Reason
  illustrative?: Illustrative
}
export interface DocumentRenamedChange {
  kind: 'document-renamed'
  key: Id
  from?: Prose
  to?: Prose
  reason?: Reason
  illustrative?: Illustrative
}
export interface DocumentTypeChange {
  kind: 'document-type'
  key: Id
  from?: Id
  to?: Id
  reason?: Reason
  illustrative?: Illustrative
}
export interface DocumentQuantityChange {
  kind: 'document-quantity'
  key: Id
  from?: DocumentQuantity
  to?: DocumentQuantity
  reason?: Reason
  illustrative?: Illustrative
}
export interface DocumentFormChange {
  kind: 'document-form'
  key: Id
  from?: DocumentForm
  to?: DocumentForm
  reason?: Reason
  illustrative?: Illustrative
}
export interface DocumentTemplateChange {
  kind: 'document-template'
  key: Id
  from?: Prose
  to?: Prose
  reason?: Reason
  illustrative?: Illustrative
}
export interface DocumentLookupChange {
  kind: 'document-lookup'
  key: Id
  from?: Id
  to?: Id
  reason?: Reason
  illustrative?: Illustrative
}
export interface DocumentCaseChange {
  kind: 'document-case'
  key: Id
  from?: DocumentCase
  to?: DocumentCase
  reason?: Reason
  illustrative?: Illustrative
}
export interface DocumentBasisChange {
  kind: 'document-basis'
  key: Id
  from?: LegalReference
  to?: LegalReference
  reason?: Reason
  illustrative?: Illustrative
}
export interface DossierSetsChange {
  kind: 'dossier-sets'
  from?: number
  to?: number
  reason?: Reason
  illustrative?: Illustrative
}
export interface StepAddedChange {
  kind: 'step-added'
  key: Id
  after?: Id
  to: Step
  reason?: Reason
  illustrative?: Illustrative
}
export interface StepRemovedChange {
  kind: 'step-removed'
  key: Id
  after?: Id
  from?: Step
  reason?: Reason
  illustrative?: Illustrative
}
export interface StepRenamedChange {
  kind: 'step-renamed'
  key: Id
  from?: Prose
  to?: Prose
  reason?: Reason
  illustrative?: Illustrative
}
export interface StepDurationChange {
  kind: 'step-duration'
  key: Id
  from?: DurationText
  to?: DurationText
  reason?: Reason
  illustrative?: Illustrative
}
export interface StepActorChange {
  kind: 'step-actor'
  key: Id
  from?: Id
  to?: Id
  reason?: Reason
  illustrative?: Illustrative
}
export interface StepParallelChange {
  kind: 'step-parallel'
  key: Id
  from?: boolean
  to?: boolean
  reason?: Reason
  illustrative?: Illustrative
}
export interface StepOrderChange {
  kind: 'step-order'
  from?: Id[]
  to?: Id[]
  reason?: Reason
  illustrative?: Illustrative
}
export interface FeeAddedChange {
  kind: 'fee-added'
  key: Id
  to: Fee
  reason?: Reason
  illustrative?: Illustrative
}
export interface FeeRemovedChange {
  kind: 'fee-removed'
  key: Id
  from?: Fee
  reason?: Reason
  illustrative?: Illustrative
}
export interface FeeAmountChange {
  kind: 'fee-amount'
  key: Id
  from?: Money
  to?: Money
  reason?: Reason
  illustrative?: Illustrative
}
export interface FeeRenamedChange {
  kind: 'fee-renamed'
  key: Id
  from?: Prose
  to?: Prose
  reason?: Reason
  illustrative?: Illustrative
}
export interface FeeConditionChange {
  kind: 'fee-condition'
  key: Id
  from?: FeeCondition
  to?: FeeCondition
  reason?: Reason
  illustrative?: Illustrative
}
export interface FeeBasisChange {
  kind: 'fee-basis'
  key: Id
  from?: LegalReference
  to?: LegalReference
  reason?: Reason
  illustrative?: Illustrative
}
export interface ChannelAddedChange {
  kind: 'channel-added'
  to: Channel
  reason?: Reason
  illustrative?: Illustrative
}
export interface ChannelRemovedChange {
  kind: 'channel-removed'
  from: Channel
  reason?: Reason
  illustrative?: Illustrative
}
export interface RequirementAddedChange {
  kind: 'requirement-added'
  key: Id
  to: Requirement
  reason?: Reason
  illustrative?: Illustrative
}
export interface RequirementRemovedChange {
  kind: 'requirement-removed'
  key: Id
  from?: Requirement
  reason?: Reason
  illustrative?: Illustrative
}
export interface RequirementChangedChange {
  kind: 'requirement-changed'
  key: Id
  from?: Prose
  to?: Prose
  reason?: Reason
  illustrative?: Illustrative
}
export interface RequirementBasisChange {
  kind: 'requirement-basis'
  key: Id
  from?: LegalReference
  to?: LegalReference
  reason?: Reason
  illustrative?: Illustrative
}
export interface ResultChange {
  kind: 'result'
  key: Id
  from?: Result
  to?: Result
  reason?: Reason
  illustrative?: Illustrative
}
export interface LegalBasisAddedChange {
  kind: 'legal-basis-added'
  key: string
  to: LegalBasis
  reason?: Reason
  illustrative?: Illustrative
}
export interface LegalBasisRemovedChange {
  kind: 'legal-basis-removed'
  key: string
  from?: LegalBasis
  reason?: Reason
  illustrative?: Illustrative
}
export interface LegalBasisChangedChange {
  kind: 'legal-basis-changed'
  key: string
  from?: LegalBasis
  to?: LegalBasis
  reason?: Reason
  illustrative?: Illustrative
}
export interface RekeyedChange {
  kind: 'rekeyed'
  key: 'documents' | 'steps' | 'requirements'
  from: Id
  to: Id
  reason?: Reason
  illustrative?: Illustrative
}
export interface ComplianceChange {
  kind: 'compliance'
  key: string
  from?: Figure | number | Activity
  to?: Figure | number | Activity
  reason?: Reason
  illustrative?: Illustrative
}
export interface Validity {
  from?: CalendarDate
  to?: CalendarDate
}
export interface Evidence {
  source: Prose
  text?: Prose
}
export interface Database {
  id: Id
  name: Prose
  since?: CalendarDate
  basis?: LegalReference
}
export interface PaperType {
  id: Id
  name: Prose
  issuedBy?: Prose
  lookup?: PaperLookup
}
export interface PaperLookup {
  database: Id
  since?: CalendarDate
  basis?: LegalReference
}
export interface DocumentsFile {
  databases?: Database[]
  types: PaperType[]
}
export interface Signer {
  authority?: Prose
  title: Prose
  name?: Prose
}
export interface Recipient {
  name: Prose
  validity?: Validity
}
export interface IssuingBasis {
  text: Prose
  validity?: Validity
}
export interface Field {
  id: Id
  name: Prose
}
export interface Agency {
  id: Id
  name: Prose
  level?: Level
}
export interface RepealedDocument {
  document: string
  since: CalendarDate
  replacedBy?: string[]
  source: Prose
  verified?: boolean
}
export interface Criterion {
  id: Id
  name: Prose
}
export interface ProfileFile {
  locality: Prose
  place?: Prose
  parentBody?: Prose
  issuingBody: Prose
  symbol?: Prose
  signer?: Signer
  recipients?: Recipient[]
  legalBases?: IssuingBasis[]
  oversight?: Recipient[]
  asOf?: CalendarDate
  notice?: Prose
  fields: Field[]
  agencies: Agency[]
  repealed?: RepealedDocument[]
  rules?: {
    [k: string]: 'off' | 'info' | 'warning' | 'error'
  }
  satisfactionCriteria?: Criterion[]
}
export interface StatusEvent {
  status: Status
  date: CalendarDate
  scope?: 'own'
  number?: Prose
  issuer?: Prose
  note?: Prose
  illustrative?: boolean
}
export interface ProposalItem {
  procedures: Code[]
  competence: 'own' | 'recommendation'
  changes: ProposedChange[]
  recommendation?: Recommendation[]
  adopted?: Adoption[]
  benefit?: Prose
  roadmap?: Prose
}
export interface Recommendation {
  amend?: LegalReference
  action: Prose
  by?: Prose
}
export interface Adoption {
  by: Prose
  number: Prose
  date: CalendarDate
  effectiveFrom: CalendarDate
  changes?: number[]
  note?: Prose
  illustrative?: boolean
}
export interface Proposal {
  id: Id
  year: number
  title: Prose
  illustrative?: boolean
  origin?: {
    kind: 'review' | 'difficulties' | 'feedback' | 'superior' | 'initiative'
    evidence?: Evidence[]
  }
  submittedTo?: Prose
  status: Status
  history?: StatusEvent[]
  effectiveFrom?: CalendarDate
  items: ProposalItem[]
}
export interface ReviewTarget {
  measure: 'time' | 'cost' | 'papers'
  rate: number
  against?: number
}
export interface ReviewItem {
  procedures: Code[]
  by?: Id
  with?: Id[]
  from?: CalendarDate
  due?: CalendarDate
  why: Prose
}
export interface Duty {
  by: Prose
  text: Prose
}
export interface ReviewPlanFile {
  year: number
  number?: Prose
  date?: CalendarDate
  illustrative?: boolean
  purpose?: Prose[]
  targets?: ReviewTarget[]
  items: ReviewItem[]
  duties?: Duty[]
}
export interface ReviewTotals {
  planned?: Count
  reviewed?: Count
  proposed?: Count
  timeCut?: Count
  papersCut?: Count
  abolished?: Count
  amended?: Count
  kept?: Count
  illustrative?: boolean
}
export interface FieldTotals {
  count: Count
  ids?: Id[]
}
export interface Registered {
  name: Prose
  procedures?: Code[]
  with?: Prose
}
export interface CaseRow {
  field?: Id
  level?: Level
  received: {
    total: Count
    online?: Count
    direct?: Count
    carriedOver?: Count
  }
  settled: {
    total: Count
    early?: Count
    onTime?: Count
    late?: Count
  }
  pending: {
    total: Count
    inTime?: Count
    overdue?: Count
  }
  illustrative?: boolean
}
export interface Satisfaction {
  overall: Percent
  rating?: Prose
  respondents?: Count
  criteria?: {
    criterion: Id
    value: Percent
    respondents?: Count
  }[]
  illustrative?: boolean
}
export interface Target {
  name: Prose
  result: 'met' | 'exceeded' | 'met-or-exceeded' | 'missed'
}
export interface Narrative {
  achievements?: Prose[]
  shortcomings?: Prose[]
  difficulties?: Prose[]
  recommendations?: Prose[]
  tasks?: Prose[]
  tasksPeriod?: Prose
}
export interface StatisticsFile {
  year: number
  provenance: Provenance
  totals?: {
    province?: ReviewTotals
    district?: ReviewTotals
    commune?: ReviewTotals
  }
  fields?: {
    province?: FieldTotals
    district?: FieldTotals
    commune?: FieldTotals
  }
  registered?: Registered[]
  papersToCut?: Registered[]
  timeShortened?: Registered[]
  cases?: CaseRow[]
  satisfaction?: Satisfaction
  oneStop?: {
    share?: Percent
    linkedShare?: Percent
  }
  targets?: Target[]
  solutions?: Prose[]
  commendations?: {
    collectives?: Count
    individuals?: Count
  }
  narrative?: Narrative
}
