import { formWords } from '#change/document-form.ts'
import type { FormPart } from '#change/kind.ts'
import { printCount, printInteger } from '#model/decimal.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { channelWords, levelWords, subjectWords } from '#model/words.ts'
import { capitalized, officialCitation, officialTime } from './wording.ts'

/** A part of a procedure that a review looks at (Decree 63/2010/NĐ-CP art. 8(2)). */
export interface ProcedurePart {
  readonly name: FormPart
  readonly title: string
  /** What the catalog says; empty where it says nothing. */
  print(procedure: Procedure, names: Names): readonly string[]
}

/** The parts in the order of the form. */
export const procedureParts: readonly ProcedurePart[] = [
  {
    name: 'name',
    title: 'Tên thủ tục',
    print: ({ name }) => [name],
  },
  {
    name: 'steps',
    title: 'Trình tự thực hiện',
    print: ({ steps = [] }, names) =>
      steps.map(({ name, by, duration }) =>
        [name, by === undefined ? '' : names.agency(by), duration === undefined ? '' : officialTime(duration)]
          .filter((text) => text !== '')
          .join(' – '),
      ),
  },
  {
    name: 'channels',
    title: 'Cách thức thực hiện',
    print: ({ channels = [] }) => channels.map((channel) => channelWords[channel].vi),
  },
  {
    name: 'dossier',
    title: 'Thành phần, số lượng hồ sơ',
    print: ({ dossier }) => [
      ...(dossier?.documents ?? []).map((paper) => `${paper.name} (${formWords(paper).vi})`),
      ...(dossier?.sets === undefined ? [] : [`Số lượng hồ sơ: ${printCount(dossier.sets)} bộ`]),
    ],
  },
  {
    name: 'time',
    title: 'Thời hạn giải quyết',
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
    name: 'subjects',
    title: 'Đối tượng thực hiện',
    print: ({ subjects = [] }) => subjects.map((subject) => subjectWords[subject].vi),
  },
  {
    name: 'authority',
    title: 'Cơ quan giải quyết',
    print: ({ authority, coordinating = [], levels }, names) => [
      `${names.agency(authority)} (${levels.map((level) => levelWords[level].vi).join(', ')})`,
      ...coordinating.map((id) => `Phối hợp: ${names.agency(id)}`),
    ],
  },
  {
    name: 'fees',
    title: 'Phí, lệ phí',
    print: ({ fees = [] }) =>
      fees.map(({ name, amount, per }) => `${name}: ${printInteger(amount)} đồng${per === undefined ? '' : `/${per}`}`),
  },
  {
    name: 'templates',
    title: 'Mẫu đơn, tờ khai',
    print: ({ dossier }) =>
      (dossier?.documents ?? []).flatMap(({ name, form }) => (form === undefined ? [] : [`${name}: mẫu ${form}`])),
  },
  {
    name: 'requirements',
    title: 'Yêu cầu, điều kiện',
    print: ({ requirements = [] }) => requirements.map(({ text }) => text),
  },
  { name: 'results', title: 'Kết quả', print: ({ results = [] }) => results.map(({ name }) => name) },
  {
    name: 'basis',
    title: 'Căn cứ pháp lý',
    print: ({ legalBasis = [] }) =>
      legalBasis.map(
        (basis) => `${capitalized(officialCitation(basis))}${basis.title === undefined ? '' : ` (${basis.title})`}`,
      ),
  },
]
