import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderDocx } from '#render/docx.ts'
import { documentOf, HOSTILE } from '../render/hostile.ts'
import { sampleDocument } from '../render/sample-document.ts'
import type { Document } from '#model/document.ts'
import { inTemporary, missing, readPdf, run, type Pdf } from './programs.ts'

const absent = missing(['libreoffice', 'pdfinfo', 'pdftotext'])

async function printed(document: Document): Promise<Pdf> {
  const bytes = await renderDocx(document)
  return inTemporary((directory) => {
    const file = join(directory, 'sample.docx')
    writeFileSync(file, bytes)
    const profile = `-env:UserInstallation=file://${directory}/profile`
    run('libreoffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', directory, file])
    return readPdf(join(directory, 'sample.pdf'))
  })
}

describe.skipIf(absent.length > 0)(
  `a Word file on paper${absent.length > 0 ? `: not on PATH: ${absent.join(', ')}` : ''}`,
  () => {
    let pdf: Pdf
    beforeAll(async () => {
      pdf = await printed(sampleDocument)
    })

    test('A4, the first annex lying', () => {
      expect(pdf.pages.length).toBeGreaterThanOrEqual(9)
      expect(pdf.pages.length).toBeLessThanOrEqual(12)
      const lying = pdf.pages.map(([width]) => width === 297)
      expect(new Set(pdf.pages.map(String))).toEqual(new Set(['210,297', '297,210']))
      expect(lying.slice(lying.indexOf(true), lying.lastIndexOf(true) + 1)).not.toContain(false)
      expect(pdf.texts[lying.indexOf(true)]).toMatch(/^\s*Phụ lục I\n/)
    })

    test('pages are numbered at the top from the second on, each annex apart', () => {
      const numbers = pdf.texts.map((text) => /^\s*(\d+)\n/.exec(text)?.[1])
      const annex = pdf.texts.findIndex((text) => /^\s*Phụ lục I\n/.test(text))
      expect(numbers.slice(0, 3)).toEqual([undefined, '2', '3'])
      expect(numbers.slice(annex, annex + 3)).toEqual([undefined, '2', '3'])
      expect(numbers.at(-1)).toBeUndefined()
    })

    test('the head stands side by side, each name on its line', () => {
      const [first = ''] = pdf.texts
      expect(first).toMatch(/ỦY BAN NHÂN DÂN +CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/)
      expect(first).toMatch(/Số: 15\/PA-UBND +Diên Khánh, ngày 08 tháng 11 năm 2020/)
      expect(first).toContain('huyện Diên Khánh năm 2020')
    })

    test('the header row is on every page of the long table', () => {
      const pages = pdf.texts.filter((text) => text.includes('Đăng ký khai sinh') || text.includes('Trợ cấp xã hội'))
      expect(pages.length).toBeGreaterThan(4)
      for (const page of pages) expect(page).toContain('Mã số')
    })

    test('recipients, authority and name are on one page', () => {
      const page = pdf.texts.find((text) => text.includes('Nơi nhận:')) ?? ''
      for (const words of ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn Ghềnh', '- Lưu: VT.'])
        expect(page).toContain(words)
    })

    test.each([0, 4, 15, 18])('hostile content %i opens', async (index) => {
      expect((await printed(documentOf(HOSTILE[index] ?? ''))).pages.length).toBeGreaterThan(1)
    })
  },
)
