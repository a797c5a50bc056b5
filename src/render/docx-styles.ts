import { LineRuleType, type IBaseParagraphStyleOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import type { Language } from '#model/localized.ts'
import { mm } from './docx-page.ts'
import { headingLooks, looks, type Look } from './docx-style-table.ts'

const TIMES = 'Times New Roman'
const FONT = { ascii: TIMES, hAnsi: TIMES, eastAsia: TIMES, cs: TIMES }
const TAGS: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }
const TWIPS_PER_POINT = 20
const SINGLE_LINE = 240

function paragraphStyle(look: Look): IBaseParagraphStyleOptions {
  return {
    name: look.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: look.size * 2, bold: look.bold ?? false, italics: look.italic ?? false, color: '000000', font: FONT },
    paragraph: {
      alignment: look.align ?? 'left',
      keepNext: look.keepNext ?? false,
      spacing: {
        before: (look.before ?? 0) * TWIPS_PER_POINT,
        after: (look.after ?? 0) * TWIPS_PER_POINT,
        line: Math.round((look.line ?? 1) * SINGLE_LINE),
        lineRule: LineRuleType.AUTO,
      },
      ...(look.firstLine === undefined ? {} : { indent: { firstLine: mm(look.firstLine) } }),
      ...(look.outline === undefined ? {} : { outlineLevel: look.outline }),
    },
  }
}

const ownStyles = (): readonly IParagraphStyleOptions[] =>
  Object.entries(looks).map(([id, look]) => ({ id, ...paragraphStyle(look) }))

/** Every style of a document in a language: black Times New Roman throughout, East Asian and complex scripts included. */
export function documentStyles(language: Language): IStylesOptions {
  const tag = TAGS[language]
  return {
    default: {
      document: {
        run: { font: FONT, size: 28, color: '000000', language: { value: tag, eastAsia: tag, bidirectional: tag } },
      },
      heading1: paragraphStyle(headingLooks[1]),
      heading2: paragraphStyle(headingLooks[2]),
      heading3: paragraphStyle(headingLooks[3]),
      heading4: paragraphStyle(headingLooks[4]),
    },
    paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true }, ...ownStyles()],
  }
}
