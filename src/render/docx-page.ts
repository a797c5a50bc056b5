import { Header, PageNumber, PageOrientation, Paragraph, SectionType, TextRun, type ISectionOptions } from 'docx'

/** Twentieths of a point, the unit of Word, in a millimetre. */
const TWIPS_PER_MM = 1440 / 25.4

/** A length in millimetres as Word counts it. */
export const mm = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM)

const A4 = { width: mm(210), height: mm(297) }
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) }

/** Width between the margins, in twips. */
export const textWidth = (landscape: boolean): number => (landscape ? A4.height : A4.width) - MARGIN.left - MARGIN.right

const numbered = (): Header =>
  new Header({
    children: [new Paragraph({ style: 'PageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  })

const unnumbered = (): Header => new Header({ children: [new Paragraph({ style: 'PageNumber' })] })

/** A4 pages with the margins of the decree, numbered from 1 in the top margin; the first page carries no number. */
export const pageSection = (landscape: boolean, children: ISectionOptions['children']): ISectionOptions => ({
  headers: { default: numbered(), first: unnumbered() },
  properties: {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin: MARGIN,
      pageNumbers: { start: 1 },
    },
  },
  children,
})
