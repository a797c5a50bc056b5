import type { FormPart } from '#change/kind.ts'
import type { Procedure } from '#model/types.gen.ts'
import { officialLine, officialLines, officialText } from './outline/official.ts'
import { thingsIn, type Outline, type SectionName } from './outline/outline.ts'
import { factOf, type OutlineThing, type SectionContent } from './outline/thing.ts'

/** A part of a procedure that a review looks at, as form 02/RS-KSTT calls it. */
interface PartOfForm {
  readonly title: string
  /** What an outline says of it, line by line. */
  readonly lines: (outline: Outline) => readonly string[]
}

const NOTHING: SectionContent = { presence: 'unknown', things: [] }

/** What an outline says of one of its parts. */
export const sectionIn = (outline: Outline, name: SectionName): SectionContent =>
  outline.find((section) => section.name === name) ?? NOTHING

const generalThing = (outline: Outline, key: keyof Procedure): readonly OutlineThing[] =>
  thingsIn(outline, 'procedure').filter((thing) => thing.key === key)

/** The words of a field of the procedure itself; empty where it is unknown. */
export const generalText = (outline: Outline, key: keyof Procedure): string =>
  generalThing(outline, key)
    .flatMap(({ facts }) => facts.map(officialText))
    .join(', ')

/** Fields of the procedure itself with their labels. */
const generalLines = (outline: Outline, ...keys: readonly (keyof Procedure)[]): readonly string[] =>
  keys.flatMap((key) => generalThing(outline, key).map(officialLine))

const orUnknown = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? officialLines(NOTHING) : lines)

const whole =
  (name: SectionName) =>
  (outline: Outline): readonly string[] =>
    officialLines(sectionIn(outline, name))

const templates = (outline: Outline): readonly string[] =>
  thingsIn(outline, 'documents').flatMap((paper) => {
    const [name, template] = [factOf(paper, 'name'), factOf(paper, 'template')]
    return name === undefined || template === undefined ? [] : [`${name.text.vi}: mẫu ${template.text.vi}`]
  })

/** The parts in the order of the form (Decree 63/2010/NĐ-CP art. 8(2)). */
export const formParts: Readonly<Record<FormPart, PartOfForm>> = {
  name: {
    title: 'Tên thủ tục',
    lines: (outline) => [generalText(outline, 'name'), ...generalLines(outline, 'code', 'validity')],
  },
  steps: {
    title: 'Trình tự thực hiện',
    lines: (outline) => [...whole('steps')(outline), ...generalLines(outline, 'linked')],
  },
  channels: { title: 'Cách thức thực hiện', lines: whole('channels') },
  dossier: { title: 'Thành phần, số lượng hồ sơ', lines: whole('dossier') },
  time: { title: 'Thời hạn giải quyết', lines: whole('time') },
  subjects: {
    title: 'Đối tượng thực hiện',
    lines: (outline) => orUnknown([generalText(outline, 'subjects')].filter((text) => text !== '')),
  },
  authority: {
    title: 'Cơ quan giải quyết',
    lines: (outline) => [
      `${generalText(outline, 'authority')} (${generalText(outline, 'levels')})`,
      ...generalLines(outline, 'coordinating', 'field'),
    ],
  },
  fees: { title: 'Phí, lệ phí', lines: whole('fees') },
  templates: { title: 'Mẫu đơn, tờ khai', lines: (outline) => orUnknown(templates(outline)) },
  requirements: { title: 'Yêu cầu, điều kiện', lines: whole('requirements') },
  results: { title: 'Kết quả', lines: whole('results') },
  basis: { title: 'Căn cứ pháp lý', lines: whole('basis') },
}
