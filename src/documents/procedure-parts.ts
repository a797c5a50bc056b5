import { formWords } from '#change/document-form.ts'
import { printCount, printInteger } from '#model/decimal.ts'
import type { Names } from '#model/names.ts'
import type { ChangeKind } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'
import { channelWords, levelWords, subjectWords } from '#model/words.ts'
import { capitalized, officialCitation, officialTime } from './wording.ts'

/** A part of a procedure that a review looks at (Decree 63/2010/NĐ-CP art. 8(2)). */
export interface ProcedurePart {
  readonly title: string
  /** Kinds of change that touch it begin with one of these. */
  readonly kinds: readonly string[]
  /** What the catalog says; empty where it says nothing. */
  print(procedure: Procedure, names: Names): readonly string[]
}

/** The parts in the order of the form. */
export const procedureParts: readonly ProcedurePart[] = [
  {
    title: 'Tên thủ tục',
    kinds: ['renamed', 'recoded', 'created', 'abolished', 'merged', 'split'],
    print: ({ name }) => [name],
  },
  {
    title: 'Trình tự thực hiện',
    kinds: ['step-', 'linked'],
    print: ({ steps = [] }, names) =>
      steps.map(({ name, by, duration }) =>
        [name, by === undefined ? '' : names.agency(by), duration === undefined ? '' : officialTime(duration)]
          .filter((text) => text !== '')
          .join(' – '),
      ),
  },
  {
    title: 'Cách thức thực hiện',
    kinds: ['channel-'],
    print: ({ channels = [] }) => channels.map((channel) => channelWords[channel].vi),
  },
  {
    title: 'Thành phần, số lượng hồ sơ',
    kinds: ['document-', 'dossier-'],
    print: ({ dossier }) => [
      ...(dossier?.documents ?? []).map((paper) => `${paper.name} (${formWords(paper).vi})`),
      ...(dossier?.sets === undefined ? [] : [`Số lượng hồ sơ: ${printCount(dossier.sets)} bộ`]),
    ],
  },
  {
    title: 'Thời hạn giải quyết',
    kinds: ['processing-time', 'time-case-'],
    print: ({ processingTime: time }) => [
      ...(time?.statutory === undefined ? [] : [`Luật định: ${officialTime(time.statutory)}`]),
      ...(time?.committed === undefined ? [] : [`Cam kết: ${officialTime(time.committed)}`]),
      ...(time?.cases ?? []).map(
        ({ when, channel, statutory, committed }) =>
          `${when ?? channelWords[channel ?? 'in-person'].vi}: ${officialTime(committed ?? statutory ?? '')}`,
      ),
    ],
  },
  {
    title: 'Đối tượng thực hiện',
    kinds: ['subjects'],
    print: ({ subjects = [] }) => subjects.map((subject) => subjectWords[subject].vi),
  },
  {
    title: 'Cơ quan giải quyết',
    kinds: ['authority', 'coordinating-', 'level', 'field'],
    print: ({ authority, coordinating = [], levels }, names) => [
      `${names.agency(authority)} (${levels.map((level) => levelWords[level].vi).join(', ')})`,
      ...coordinating.map((id) => `Phối hợp: ${names.agency(id)}`),
    ],
  },
  {
    title: 'Phí, lệ phí',
    kinds: ['fee-'],
    print: ({ fees = [] }) =>
      fees.map(({ name, amount, per }) => `${name}: ${printInteger(amount)} đồng${per === undefined ? '' : `/${per}`}`),
  },
  {
    title: 'Mẫu đơn, tờ khai',
    kinds: ['document-template'],
    print: ({ dossier }) =>
      (dossier?.documents ?? []).flatMap(({ name, form }) => (form === undefined ? [] : [`${name}: mẫu ${form}`])),
  },
  {
    title: 'Yêu cầu, điều kiện',
    kinds: ['requirement-'],
    print: ({ requirements = [] }) => requirements.map(({ text }) => text),
  },
  { title: 'Kết quả', kinds: ['result', 'validity'], print: ({ results = [] }) => results.map(({ name }) => name) },
  {
    title: 'Căn cứ pháp lý',
    kinds: ['legal-basis-'],
    print: ({ legalBasis = [] }) =>
      legalBasis.map(
        (basis) => `${capitalized(officialCitation(basis))}${basis.title === undefined ? '' : ` (${basis.title})`}`,
      ),
  },
]

/** The part that a kind of change touches; the most exact one. */
export function partOf(kind: ChangeKind): ProcedurePart | undefined {
  const matching = procedureParts.flatMap((part) =>
    part.kinds.filter((start) => kind.startsWith(start)).map((start) => ({ part, length: start.length })),
  )
  return matching.sort((a, b) => b.length - a.length)[0]?.part
}
