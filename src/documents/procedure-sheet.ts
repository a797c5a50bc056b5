import { durationText } from '#change/phrase.ts'
import { formWords } from '#change/document-form.ts'
import { printInteger } from '#model/decimal.ts'
import { printDate } from '#model/date.ts'
import type { Block, Content, Document, Row } from '#model/document.ts'
import { say, type Language, type Localized } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { channelWords, levelWords, subjectWords } from '#model/words.ts'
import { capitalized, officialCitation } from './wording.ts'

/** Everything the catalog knows of one procedure, part by part (Decree 63/2010/NĐ-CP art. 8(2)); what it does not know is said. */
export function procedureSheet(procedure: Procedure, language: Language, names: Names): Document {
  const t = (vi: string, en: string): string => say(vi, en)[language]
  const section = (vi: string, en: string, blocks: readonly Block[]): readonly Block[] => [
    { type: 'heading', level: 3, text: t(vi, en) },
    ...(blocks.length === 0 ? [paragraph(t('Danh mục chưa có.', 'Not in the catalog.'))] : blocks),
  ]
  return {
    title: `${procedure.code} ${procedure.name}`,
    language,
    blocks: [
      { type: 'heading', level: 2, text: `${procedure.code} ${procedure.name}` },
      { type: 'list', items: facts(procedure, names, language) },
      ...section('Thời hạn giải quyết', 'Processing time', times(procedure, language)),
      ...section('Thành phần hồ sơ', 'Dossier', dossier(procedure, names, language)),
      ...section(
        'Phí, lệ phí',
        'Fees',
        items(
          procedure.fees,
          ({ name, amount, per, when }) =>
            `${name}: ${printInteger(amount)} đồng${per === undefined ? '' : `/${per}`}${when === undefined ? '' : ` (${when})`}`,
        ),
      ),
      ...section(
        'Trình tự thực hiện',
        'Steps',
        items(procedure.steps, ({ name, by, duration }) =>
          [
            name,
            by === undefined ? '' : names.agency(by),
            duration === undefined ? '' : durationText(duration)[language],
          ]
            .filter((part) => part !== '')
            .join(' – '),
        ),
      ),
      ...section(
        'Yêu cầu, điều kiện',
        'Requirements',
        items(procedure.requirements, ({ text }) => text),
      ),
      ...section(
        'Kết quả',
        'Results',
        items(procedure.results, ({ name }) => name),
      ),
      ...section(
        'Căn cứ pháp lý',
        'Legal basis',
        items(procedure.legalBasis, (basis) =>
          [
            `${capitalized(officialCitation(basis))}${basis.title === undefined ? '' : ` (${basis.title})`}`,
            ...(basis.date === undefined ? [] : [printDate(basis.date)]),
          ].join(', '),
        ),
      ),
      ...section('Xuất xứ dữ liệu', 'Provenance', provenance(procedure, t)),
    ],
    data: () => ({ schemaVersion: 1, procedure }),
  }
}

const paragraph = (content: Content): Block => ({ type: 'paragraph', role: 'body', content })

function items<T>(list: readonly T[] | undefined, print: (item: T) => string): readonly Block[] {
  return list === undefined || list.length === 0 ? [] : [{ type: 'list', items: list.map(print) }]
}

function facts(
  { levels, field, authority, coordinating, subjects, channels, linked }: Procedure,
  names: Names,
  language: Language,
): string[] {
  const line = (vi: string, en: string, values: readonly string[] | undefined): string[] =>
    values === undefined || values.length === 0 ? [] : [`${say(vi, en)[language]}: ${values.join(', ')}`]
  const words = <K extends string>(table: Record<K, Localized>, keys: readonly K[] | undefined): string[] | undefined =>
    keys?.map((key) => table[key][language])
  return [
    ...line('Cấp thực hiện', 'Level', words(levelWords, levels)),
    ...line('Lĩnh vực', 'Field', [names.field(field)]),
    ...line('Cơ quan giải quyết', 'Authority', [names.agency(authority)]),
    ...line('Cơ quan phối hợp', 'Coordinating agencies', coordinating?.map(names.agency)),
    ...line('Đối tượng', 'Who may apply', words(subjectWords, subjects)),
    ...line('Cách thức', 'Channels', words(channelWords, channels)),
    ...line(
      'Liên thông',
      'Linked procedures',
      linked?.map((code) => `${code} ${names.procedure(code)}`),
    ),
  ]
}

function times({ processingTime }: Procedure, language: Language): readonly Block[] {
  if (processingTime === undefined) return []
  const t = (vi: string, en: string): string => say(vi, en)[language]
  const print = (text: string | undefined): string => (text === undefined ? '–' : durationText(text)[language])
  const row = (label: string, value: { statutory?: string; committed?: string; cutOff?: string }): Row => ({
    cells: [label, print(value.statutory), print(value.committed ?? value.statutory), value.cutOff ?? '–'],
  })
  const rows = [
    row(t('Chung', 'General'), processingTime),
    ...(processingTime.cases ?? []).map((item) =>
      row(item.when ?? channelWords[item.channel ?? 'in-person'][language], item),
    ),
  ]
  return [
    {
      type: 'table',
      columns: [
        { header: t('Trường hợp', 'Case'), width: 40 },
        { header: t('Luật định', 'Statutory'), width: 22 },
        { header: t('Cam kết', 'Committed'), width: 22 },
        { header: t('Giờ chốt', 'Cut-off'), width: 16 },
      ],
      rows,
    },
  ]
}

function dossier({ dossier: held }: Procedure, names: Names, language: Language): readonly Block[] {
  const t = (vi: string, en: string): string => say(vi, en)[language]
  const lines = (held?.documents ?? []).map((document) => {
    const form =
      document.lookup === undefined
        ? formWords(document)[language]
        : t(
            `cơ quan tự tra cứu: ${names.database(document.lookup)}`,
            `looked up by the office: ${names.database(document.lookup)}`,
          )
    const condition = document.when === undefined ? '' : ` (${document.when})`
    return `${document.name} – ${form}${document.form === undefined ? '' : `, ${t('mẫu', 'form')} ${document.form}`}${condition}`
  })
  const sets = held?.sets === undefined ? [] : [paragraph(t(`Số bộ hồ sơ: ${held.sets}`, `Sets: ${held.sets}`))]
  return lines.length === 0 ? sets : [...sets, { type: 'list', items: lines }]
}

function provenance({ provenance: known }: Procedure, t: (vi: string, en: string) => string): readonly Block[] {
  if (known === undefined) return []
  const verified = known.verified ? t('đã đối chiếu', 'verified') : t('chưa đối chiếu', 'not verified')
  return [{ type: 'list', items: [`${known.source} (${verified})`, ...(known.note === undefined ? [] : [known.note])] }]
}
