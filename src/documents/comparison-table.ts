import type { JudgedChange, JudgedProcedure } from '#change/judged.ts'
import { kindOf } from '#change/kinds/index.ts'
import type { PagePart, PageRow, SideLine } from '#model/comparison-page.ts'
import type { Block, Content, Document, Inline, Row } from '#model/document.ts'
import { say, type Language } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import { effectLabel } from '#model/words.ts'
import { explained } from './comparison-explained.ts'
import { partsOf } from './comparison-rows.ts'
import { summaryBlocks } from './comparison-summary.ts'
import { letterhead, notices, signature, type Formalities } from './official.ts'
import { capitalized } from './wording.ts'

/** What a table of comparison says besides the changes. */
export interface TableContext {
  readonly names: Names
  readonly language: Language
  readonly subject: string
  /** Absent where a catalog has no profile: no head and nobody who signs. */
  readonly formalities?: Formalities
  readonly data: () => unknown
  /** What stands below the changes, before who signs. */
  readonly remarks?: readonly Block[]
}

/** Current and proposed content of each procedure beside each other, and the extent of each change, on landscape pages. */
export function comparisonTable(
  procedures: readonly JudgedProcedure[],
  { names, language, subject, formalities, data, remarks = [] }: TableContext,
): Document {
  const t = (vi: string, en: string): string => say(vi, en)[language]
  const found: readonly Block[] =
    procedures.length === 0
      ? [body(t('Không có thay đổi nào.', 'Nothing has changed.'))]
      : [
          ...summaryBlocks(procedures, language),
          body(
            t(
              'Chữ in đậm ở hai cột đầu là nội dung bỏ đi (cột Hiện hành) hoặc đưa vào (cột Đề xuất); mục chỉ có ở một cột là bỏ cả hoặc thêm cả.',
              'Bold words in the first two columns are what is taken away (current) or put in (proposed); what stands in one column alone is taken away or put in as a whole.',
            ),
          ),
          ...procedures.flatMap((procedure, index) => procedureBlocks(procedure, index + 1, names, language)),
        ]
  return {
    title: t('Bảng so sánh thủ tục hành chính', 'Comparison of administrative procedures'),
    language,
    landscape: true,
    data,
    blocks: [
      ...(formalities === undefined ? [] : [letterhead(formalities, 'BSS')]),
      { type: 'title', kind: t('Bảng so sánh', 'Comparison'), subject },
      ...(formalities === undefined ? [] : notices(formalities)),
      ...found,
      ...remarks,
      ...(formalities === undefined ? [] : [signature(formalities)]),
    ],
  }
}

const body = (content: string): Block => ({ type: 'paragraph', role: 'body', content })

function procedureBlocks(
  procedure: JudgedProcedure,
  number: number,
  names: Names,
  language: Language,
): readonly Block[] {
  const t = (vi: string, en: string): string => say(vi, en)[language]
  const changes = new Map(procedure.changes.map((change) => [change.change, change]))
  const parts = partsOf(procedure, {
    names,
    language,
    note: (change) => ({
      effect: change.effect,
      sentence: change.message[language],
      meaning: explained(change)[language],
    }),
  })
  const rest: Row = {
    kind: 'group',
    cells: [[{ text: t('Các nội dung khác: không đổi.', 'Everything else: unchanged.'), emphasis: true }]],
  }
  return [
    { type: 'heading', level: 2, text: `${number}. ${procedure.name} (${t('mã số', 'code')} ${procedure.code})` },
    {
      type: 'table',
      columns: [
        { header: t('Hiện hành', 'Current'), width: 33 },
        { header: t('Đề xuất', 'Proposed'), width: 33 },
        { header: t('Mức thay đổi', 'Extent of change'), width: 34 },
      ],
      rows: [
        ...parts.flatMap((part) => partRows(part, language, isWhole([...changes.values()]))),
        ...(isWhole([...changes.values()]) ? [] : [rest]),
      ],
    },
  ]
}

/** A procedure that comes or goes has nothing else. */
const isWhole = (changes: readonly JudgedChange[]): boolean =>
  changes.some(({ change }) => {
    const kind = kindOf(change)
    return kind.scope === 'catalog' && !kind.movesCode
  })

const partRows = ({ title, rows }: PagePart, language: Language, whole: boolean): readonly Row[] => [
  { kind: 'group', cells: [title] },
  ...rows.flatMap((row) => (whole && isAlone(row) ? lineRows(row, language) : [changeRow(row, language)])),
]

const isAlone = ({ base, head }: PageRow): boolean => base.length === 0 || head.length === 0

const changeRow = (row: PageRow, language: Language): Row => ({
  cells: [
    sideCell(row.base, isAlone(row), language),
    sideCell(row.head, isAlone(row), language),
    extentCell(row, language),
  ],
})

/** A whole procedure would be higher than a page: it has a row for each of its lines. */
function lineRows({ base, head, changes }: PageRow, language: Language): readonly Row[] {
  const cell = (line: SideLine | undefined, first: boolean): Content =>
    line === undefined && !first ? '' : sideCell(line === undefined ? [] : [line], true, language)
  return Array.from({ length: Math.max(base.length, head.length) }, (_, index): Row => ({
    cells: [
      cell(base[index], index === 0),
      cell(head[index], index === 0),
      index === 0 ? extentCell({ base, head, changes }, language) : '',
    ],
  }))
}

/** A side; of what stands alone the name is bold. */
function sideCell(lines: readonly SideLine[], alone: boolean, language: Language): Content {
  if (lines.length === 0) return [{ text: say('(không có)', '(none)')[language], emphasis: true }]
  return lines.flatMap(({ label, words }, index) => {
    const runs: readonly Inline[] = [
      ...(label === undefined ? [] : [{ text: `${label}: ` }]),
      ...words.map(({ text, changed }) =>
        (alone ? label === undefined : changed) ? { text, strong: true } : { text },
      ),
    ]
    return runs.map((run, at) => (at === 0 && index > 0 ? { ...run, newLine: true } : run))
  })
}

const extentCell = ({ changes }: PageRow, language: Language): Content =>
  changes.flatMap(({ sentence, meaning, ...change }, index): readonly Inline[] => [
    {
      text: `${capitalized(effectLabel(change)[language])}: `,
      strong: true,
      ...(index === 0 ? {} : { newLine: true }),
    },
    { text: `${sentence}.` },
    { text: meaning, emphasis: true, newLine: true },
  ])
