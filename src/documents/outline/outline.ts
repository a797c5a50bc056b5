import { say, type Localized } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { channels } from './channels.ts'
import { compliance } from './compliance.ts'
import { dossier } from './dossier.ts'
import { fees } from './fees.ts'
import { general } from './general.ts'
import { legalBasis } from './legal-basis.ts'
import { provenance } from './provenance.ts'
import { requirements } from './requirements.ts'
import { results } from './results.ts'
import { steps } from './steps.ts'
import type { OutlineThing, SectionContent } from './thing.ts'
import { processingTime } from './time.ts'

const sections = {
  general: { title: say('Thủ tục', 'Procedure'), read: general },
  steps: { title: say('Trình tự thực hiện', 'Steps'), read: steps },
  channels: { title: say('Cách thức thực hiện', 'Channels'), read: channels },
  dossier: { title: say('Thành phần hồ sơ', 'Dossier'), read: dossier },
  time: { title: say('Thời hạn giải quyết', 'Processing time'), read: processingTime },
  fees: { title: say('Phí, lệ phí', 'Fees'), read: fees },
  requirements: { title: say('Yêu cầu, điều kiện', 'Requirements'), read: requirements },
  results: { title: say('Kết quả', 'Results'), read: results },
  basis: { title: say('Căn cứ pháp lý', 'Legal basis'), read: legalBasis },
  compliance: { title: say('Chi phí tuân thủ', 'Compliance cost'), read: compliance },
  provenance: { title: say('Xuất xứ dữ liệu', 'Provenance'), read: provenance },
} as const satisfies Record<
  string,
  { readonly title: Localized; readonly read: (procedure: Procedure, names: Names) => SectionContent }
>

/** A part of what a procedure says. */
export type SectionName = keyof typeof sections

/** A part of a procedure: what is known of it, and whether the catalog has it at all. */
export interface Section extends SectionContent {
  readonly name: SectionName
  readonly title: Localized
}

/** Everything that a procedure says, in words: every part of it in its order, whether the catalog has it or not. */
export type Outline = readonly Section[]

/** The parts in the order of Decree 63/2010/NĐ-CP art. 8(2), which is that of form 02/RS-KSTT. */
export const sectionNames = Object.keys(sections) as readonly SectionName[]

/** Reads a procedure; `names` are what its ids stand for. */
export const outlineOf = (procedure: Procedure, names: Names): Outline =>
  sectionNames.map((name) => ({ name, title: sections[name].title, ...sections[name].read(procedure, names) }))

/** Everything that a procedure says, without its parts. */
export const thingsOf = (procedure: Procedure, names: Names): readonly OutlineThing[] =>
  outlineOf(procedure, names).flatMap(({ things }) => things)

/** The things of a list, in the order of the procedure. */
export const thingsIn = (outline: Outline, list: OutlineThing['list']): readonly OutlineThing[] =>
  outline.flatMap(({ things }) => things.filter((thing) => thing.list === list))

/** The title of a part. */
export const titleOf = (name: SectionName): Localized => sections[name].title

const homes = {
  procedure: 'general',
  channels: 'channels',
  time: 'time',
  timeCases: 'time',
  dossier: 'dossier',
  documents: 'dossier',
  fees: 'fees',
  steps: 'steps',
  requirements: 'requirements',
  results: 'results',
  legalBasis: 'basis',
  compliance: 'compliance',
  activities: 'compliance',
  provenance: 'provenance',
} as const satisfies Record<OutlineThing['list'], SectionName>

/** The part in which things of a list stand. */
export const sectionOfList = (list: OutlineThing['list']): SectionName => homes[list]
