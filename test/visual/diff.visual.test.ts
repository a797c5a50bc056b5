import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run as tthc } from '../cli/run.ts'
import { missing, readPdf, run, unspaced, type Pdf } from './programs.ts'

const absent = missing(['libreoffice', 'pdfinfo', 'pdftotext'])
const proposals = ['+2016-khai-sinh', '+2019-thuong-tru', '+2020-gop-ho-kinh-doanh', '+2020-phan-cap-mai-tang']

describe.skipIf(absent.length > 0)(
  `comparisons on paper${absent.length > 0 ? `: not on PATH: ${absent.join(', ')}` : ''}`,
  () => {
    const directory = mkdtempSync(join(tmpdir(), 'tthc-visual-'))
    let pdfs: Readonly<Record<'table' | 'redline', Pdf>>
    beforeAll(async () => {
      const files = ['table', 'redline'].map((name) => join(directory, `${name}.docx`)) as [string, string]
      await tthc(['diff', ...proposals, '-o', files[0]])
      await tthc(['diff', ...proposals, '--redline', '-o', files[1]])
      run('libreoffice', [
        `-env:UserInstallation=file://${directory}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        directory,
        ...files,
      ])
      pdfs = { table: readPdf(join(directory, 'table.pdf')), redline: readPdf(join(directory, 'redline.pdf')) }
    })
    afterAll(() => rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))

    test('the table lies, with its head, its columns on every page and who signs', () => {
      const { pages, texts, readings } = pdfs.table
      expect(pages.length).toBeLessThanOrEqual(10)
      expect(new Set(pages.map(String))).toEqual(new Set(['297,210']))
      expect(texts[0]).toMatch(/ỦY BAN NHÂN DÂN HUYỆN DIÊN KHÁNH +Độc lập - Tự do - Hạnh phúc/)
      for (const page of texts.filter((text) => text.includes('Cắt giảm:')))
        expect(page).toMatch(/Hiện hành +Đề xuất +Mức thay đổi/)
      for (const words of [
        'BẢNG SO SÁNH',
        'Các nội dung khác: không đổi',
        'TM. ỦY BAN NHÂN DÂN',
        'Đăng ký thường trú (mã số 1.004222)',
      ]) {
        expect(
          readings.some((reading) => reading.includes(unspaced(words).normalize('NFC'))),
          words,
        ).toBe(true)
      }
      expect(texts.join('')).not.toMatch(/to-khai|giay-to-cho-o/)
    })

    test('tracked changes stand upright, both states to be seen', () => {
      const { pages, readings } = pdfs.redline
      expect(new Set(pages.map(String))).toEqual(new Set(['210,297']))
      for (const words of ['TOÀN VĂN THỦ TỤC HÀNH CHÍNH', '1210 ngày', 'Bản khai nhân khẩu']) {
        expect(
          readings.some((reading) => reading.includes(unspaced(words).normalize('NFC'))),
          words,
        ).toBe(true)
      }
    })
  },
)
