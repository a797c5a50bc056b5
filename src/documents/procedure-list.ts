import { readTime } from '#change/time.ts'
import type { Document, Row } from '#model/document.ts'
import { say, type Language } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { levelOrder, levelWords } from '#model/words.ts'
import { durationText } from '#change/phrase.ts'
import { papers } from '#review/measures.ts'

const unknown = say('chưa rõ', 'unknown')

/** A table of procedures, as `list` and `search` print it. */
export function procedureList(procedures: readonly Procedure[], language: Language, names: Names): Document {
  const text = (vi: string, en: string): string => say(vi, en)[language]
  const rows = procedures.map((procedure): Row => ({ cells: cells(procedure, language) }))
  return {
    title: text('Danh mục thủ tục hành chính', 'List of administrative procedures'),
    language,
    blocks: [
      {
        type: 'table',
        columns: [
          { header: text('Mã số', 'Code'), width: 12 },
          { header: text('Tên', 'Name'), width: 52 },
          { header: text('Cấp', 'Level'), width: 14 },
          { header: text('Thời hạn', 'Time'), width: 22 },
        ],
        rows,
      },
      {
        type: 'paragraph',
        role: 'body',
        content: text(
          `${procedures.length} thủ tục.`,
          `${procedures.length} ${procedures.length === 1 ? 'procedure' : 'procedures'}.`,
        ),
      },
    ],
    data: () => ({ schemaVersion: 1, procedures: procedures.map((procedure) => summaryData(procedure, names)) }),
  }
}

const levelsIn = ({ levels }: Procedure, language: Language): string =>
  [...levelOrder]
    .reverse()
    .filter((level) => levels.includes(level))
    .map((level) => levelWords[level][language])
    .join(', ')

function cells(procedure: Procedure, language: Language): string[] {
  const time = readTime(procedure, { key: 'committed' })
  return [
    procedure.code,
    procedure.name,
    levelsIn(procedure, language),
    time === undefined ? unknown[language] : durationText(time)[language],
  ]
}

function summaryData(procedure: Procedure, names: Names): object {
  const { code, name, levels, field, authority, processingTime, dossier } = procedure
  return {
    code,
    name,
    levels,
    field: { id: field, name: names.field(field) },
    authority: { id: authority, name: names.agency(authority) },
    statutory: processingTime?.statutory ?? null,
    committed: readTime(procedure, { key: 'committed' }) ?? null,
    papers: dossier?.documents === undefined ? null : papers(procedure),
  }
}
