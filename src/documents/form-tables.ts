import { thingOf } from '#change/facts.ts'
import type { FormPart } from '#change/kind.ts'
import { kindOf } from '#change/kinds/index.ts'
import type { Change } from '#model/change.ts'
import type { Block, Column, Content, Row } from '#model/document.ts'
import type { Names } from '#model/names.ts'
import { formParts, sectionIn } from './form-parts.ts'
import { DOTS } from './official.ts'
import { withCommonSource } from './outline/common.ts'
import { officialLine, officialLines } from './outline/official.ts'
import { sectionOfList, type Outline } from './outline/outline.ts'
import type { PlanRow } from './plan-groups.ts'
import { sentence } from './plan-list.ts'
import { sentenceOf } from './wording.ts'

const columnsOf = (what: string, current: string): readonly Column[] => [
  { header: what, width: 17 },
  { header: current, width: 33 },
  { header: 'Đề xuất', width: 25 },
  { header: 'Lý do', width: 25 },
]

/** What the catalog says of each part, and what is proposed; a part that nobody proposes to change is left to the reviewer. */
export const partsTable = (row: PlanRow, outline: Outline, names: Names): Block => ({
  type: 'table',
  columns: columnsOf('Bộ phận', 'Quy định hiện hành'),
  rows: (Object.keys(formParts) as FormPart[]).map((part) =>
    partRow(
      formParts[part].title,
      formParts[part].lines(outline),
      proposals(row, names, (change) => kindOf(change).formPart === part),
    ),
  ),
})

/** The figures that the cost is counted from, and what is proposed about them. */
export function figuresTable(row: PlanRow, outline: Outline, names: Names): Block {
  const { presence, things } = sectionIn(outline, 'compliance')
  const { things: own, source } = withCommonSource(things)
  const lines = officialLines({ presence, things: own })
  const below = source.length === 0 ? [] : [officialLine({ list: 'compliance', facts: source })]
  const proposed = proposals(row, names, (change) => sectionOfList(thingOf(change).list) === 'compliance')
  return {
    type: 'table',
    columns: columnsOf('Nội dung', 'Hiện hành'),
    rows: [partRow('Số liệu chi phí tuân thủ', [...lines, ...below], proposed)],
  }
}

/** A proposed change as a sentence, and the reason for it. */
type Proposed = readonly [sentence: string, reason: string]

const partRow = (title: string, current: readonly string[], proposed: readonly Proposed[]): Row => ({
  cells: [
    title,
    lineByLine(current),
    proposed.length === 0 ? 'Giữ nguyên' : lineByLine(proposed.map(([text]) => text)),
    proposed.length === 0 ? DOTS : lineByLine([...new Set(proposed.map(([, reason]) => reason))]),
  ],
})

const proposals = ({ outcomes }: PlanRow, names: Names, isHere: (change: Change) => boolean): readonly Proposed[] =>
  outcomes.flatMap((outcome) =>
    outcome.intentions
      .filter(({ change }) => isHere(change))
      .map((intention): Proposed => [
        sentenceOf(sentence(intention, outcome, names)),
        sentenceOf(intention.written.reason?.trim() || DOTS),
      ]),
  )

/** A single line as it is; several below each other, each with a dash. */
export const lineByLine = (texts: readonly string[]): Content =>
  texts.length <= 1
    ? texts.join('')
    : texts.map((text, index) => ({ text: `- ${text.trim()}`, ...(index === 0 ? {} : { newLine: true }) }))
