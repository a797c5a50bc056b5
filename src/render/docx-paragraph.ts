import { LineRuleType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import { runs, type Content, type Inline } from '#model/document.ts'
import { onPaper, unbroken } from '#model/paper.ts'
import { headingLooks, type LookId } from './docx-style-table.ts'

/** Tones are not coloured on paper: the decree wants black, and the words say which way a change goes. */
function textRun(run: Inline): TextRun {
  const options: IRunOptions = {
    text: unbroken(onPaper(run.text)),
    ...(run.strong === true ? { bold: true } : {}),
    ...(run.emphasis === true ? { italics: true } : {}),
  }
  return new TextRun(options)
}

/** A paragraph in one of our styles. */
export const paragraph = (look: LookId, content: Content, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style: look, widowControl: true, children: runs(content).map(textRun), ...options })

/** A heading in Word's own style, so that navigation and tables of contents find it. */
export const heading = (level: keyof typeof headingLooks, text: string): Paragraph =>
  new Paragraph({ style: `Heading${level}`, widowControl: true, children: [textRun({ text })] })

/** An empty paragraph of a height in points: Word wants one after a table, and it must not take a line. */
export const gap = (points: number, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...options,
    style: 'Normal',
    spacing: { before: 0, after: 0, line: points * 20, lineRule: LineRuleType.EXACT },
  })
