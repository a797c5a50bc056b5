import { expect, test } from 'vitest'
import type { Document } from '#model/document.ts'
import type { RedlinedDocument } from '#model/redline.ts'
import type { Sheet } from '#model/sheet.ts'
import { render, type DocumentFormat, type Printout } from '#render/index.ts'
import { everyKind, pageOf } from './comparison-sample.ts'
import { documentOf } from './hostile.ts'

const document = documentOf('Thủ tục')
const page = pageOf(everyKind.slice(0, 1))
const sheet: Sheet = { name: 'S', columns: [{ header: 'H', width: 9 }], rows: [['x']] }
const { data: _, most: __, ...pages } = document as Document
const redlined: RedlinedDocument = { ...pages, redline: { author: 'A', date: '2020-11-08T00:00:00Z', flow: [] } }
const OPTIONS = { color: false, width: 80 }

test('what one format alone can show is given to no other: it does not compile', () => {
  // @ts-expect-error only html shows a page
  const inText: Printout = { format: 'text', result: page }
  // @ts-expect-error only a workbook has sheets
  const inHtml: Printout = { format: 'html', result: sheet }
  // @ts-expect-error only Word tracks changes
  const inMarkdown: Printout = { format: 'markdown', result: redlined }
  // @ts-expect-error nor may the format be open
  const anywhere = (format: DocumentFormat): Printout => ({ format, result: page })
  // @ts-expect-error nothing is hidden in a document
  const hidden: Document = { ...document, redline: redlined.redline }
  expect([inText, inHtml, inMarkdown, anywhere('html'), hidden]).toHaveLength(5)
})

test('each is written by its format, and a document by every one', async () => {
  const html = String(await render({ format: 'html', result: page }, OPTIONS))
  expect(html).toContain('<script>')
  const formats: readonly DocumentFormat[] = ['docx', 'xlsx', 'html', 'markdown', 'json', 'text']
  for (const printout of [
    ...formats.map((format): Printout => ({ format, result: document })),
    { format: 'xlsx', result: sheet },
    { format: 'docx', result: redlined },
  ] satisfies readonly Printout[])
    expect((await render(printout, OPTIONS)).length).toBeGreaterThan(40)
  expect(await render({ format: 'html', result: document }, OPTIONS)).not.toContain('<script>')
})
