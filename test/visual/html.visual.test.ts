import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { printed } from '#model/html.ts'
import { renderHtml } from '#render/html.ts'
import { sampleDocument } from '../render/sample-document.ts'
import { inTemporary, missing, readPdf, run, type Pdf } from './programs.ts'

const absent = missing(['chromium', 'pdfinfo', 'pdftotext'])

const onPaper = (html: string): Pdf =>
  inTemporary((directory) => {
    writeFileSync(join(directory, 'sample.html'), html)
    const pdf = join(directory, 'sample.pdf')
    run('chromium', [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${directory}/profile`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      `file://${directory}/sample.html`,
    ])
    return readPdf(pdf)
  })

describe.skipIf(absent.length > 0)(
  `a page printed by a browser${absent.length > 0 ? `: not on PATH: ${absent.join(', ')}` : ''}`,
  () => {
    let pdf: Pdf
    beforeAll(() => {
      pdf = onPaper(printed(renderHtml(sampleDocument)))
    })

    test('A4, the first annex lying', () => {
      expect(new Set(pdf.pages.map(String))).toEqual(new Set(['210,297', '297,210']))
      const annex = pdf.pages.findIndex(([width]) => width === 297)
      expect(pdf.texts[annex]).toContain('DANH MỤC THỦ TỤC HÀNH CHÍNH ĐỀ NGHỊ ĐƠN GIẢN HÓA')
    })

    test('head and names are in the text', () => {
      const text = pdf.texts.join('\n')
      for (const words of [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'TM. ỦY BAN NHÂN DÂN',
        'Nguyễn Văn Ghềnh',
      ]) {
        expect(text).toContain(words)
      }
    })
  },
)
