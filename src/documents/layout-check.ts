import type { Document, Row } from '#model/document.ts'
import { say, type Language, type Localized } from '#model/localized.ts'

/** A row of the decree's table as it is printed. */
export interface LayoutResult {
  readonly id: string
  readonly title: Localized
  readonly problems: readonly { readonly text: string; readonly message: Localized }[]
}

const MOST = 5
const LONGEST = 60

/** What a check of a document's layout found, row by row; its JSON fits schemas/output/layout-check.schema.json. */
export function layoutReport(results: readonly LayoutResult[], file: string, language: Language): Document {
  const t = (vi: string, en: string): string => say(vi, en)[language]
  const wrong = results.filter(({ problems }) => problems.length > 0)
  const summary =
    wrong.length === 0
      ? t(
          `${file}: đúng thể thức (${results.length} mục).`,
          `${file}: laid out as it must be (${results.length} rows).`,
        )
      : t(
          `${file}: ${wrong.length} trên ${results.length} mục chưa đúng thể thức Nghị định 30/2020/NĐ-CP.`,
          `${file}: ${wrong.length} of ${results.length} rows are not as Decree 30/2020/NĐ-CP asks.`,
        )
  const rows = wrong.flatMap(({ title, problems }): Row[] => [
    ...problems
      .slice(0, MOST)
      .map(({ text, message }): Row => ({ cells: [title[language], message[language], excerpt(text)] })),
    ...(problems.length > MOST
      ? [
          {
            cells: [
              title[language],
              t(`… và ${problems.length - MOST} chỗ nữa`, `… and ${problems.length - MOST} more`),
              '',
            ],
          },
        ]
      : []),
  ])
  const columns = [
    { header: t('Mục', 'Row'), width: 30 },
    { header: t('Cần sửa', 'To fix'), width: 35 },
    { header: t('Ở chỗ', 'Where'), width: 35 },
  ]
  return {
    title: summary,
    language,
    blocks: [
      { type: 'paragraph', role: 'body', content: summary },
      ...(rows.length === 0 ? [] : [{ type: 'table', columns, rows } as const]),
    ],
    data: () => ({
      schemaVersion: 1,
      file,
      rows: results.map(({ id, title, problems }) => ({ id, title, ok: problems.length === 0, problems })),
    }),
  }
}

const excerpt = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`)
