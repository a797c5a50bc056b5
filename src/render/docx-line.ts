import { BorderStyle, LineRuleType, Paragraph } from 'docx'
import { onPaper } from '#model/paper.ts'
import { balancedWidth } from './docx-balance.ts'
import { paragraph } from './docx-paragraph.ts'
import { looks, type LookId } from './docx-style-table.ts'

/** Share of the text above it that a short line covers: the decree says from a third to a half. */
export const SHORT = 0.4

/** A drawn line of a length, centred in a space; both in twips. The border of an empty paragraph stays put when the text is edited. */
export function line(length: number, space: number): Paragraph {
  const indent = Math.max(0, Math.round((space - length) / 2))
  return new Paragraph({
    style: 'Normal',
    keepNext: true,
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: 0, line: 80, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  })
}

/** Room for a font that runs a little wider than the one measured. */
const SLACK = 1.03

/** Whether a text is nothing but what a template still has to fill, so that its length is not known. */
const isToBeFilled = (text: string): boolean => /^\s*(\{[^{}]+\}\s*)+$/u.test(text)

/** Such a text is a name; in this share of the space the usual long ones break in the middle. */
const NAME_SHARE = 0.72

const lineWidth = (look: LookId, text: string, space: number): number =>
  isToBeFilled(text) ? space * NAME_SHARE : balancedWidth(onPaper(text), looks[look].size, space)

/** A centred bold text whose lines are about equally long. */
export function balanced(look: LookId, text: string, space: number): Paragraph {
  const indent = Math.max(0, Math.floor((space - lineWidth(look, text, space) * SLACK) / 2))
  return paragraph(look, text, { indent: { left: indent, right: indent } })
}

/** The same text with a line below that covers a share of its longest line. */
export const underlined = (look: LookId, text: string, space: number, share: number): readonly Paragraph[] => [
  balanced(look, text, space),
  line(lineWidth(look, text, space) * share, space),
]
