import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFolder, run as tthc } from '../cli/run.ts'
import { paragraphs, partsOf } from '../template/word.ts'
import { missing, readPdf, run, unspaced } from './programs.ts'

const absent = missing(['libreoffice', 'pdfinfo', 'pdftotext'])
const ids = ['2019-thuong-tru', '2020-gop-ho-kinh-doanh', '2020-giay-phep-xay-dung']
const forms = ['decision', 'submission', 'plan'] as const

describe.skipIf(absent.length > 0)(
  `filled templates on paper${absent.length > 0 ? `: not on PATH: ${absent.join(', ')}` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'tthc-visual-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
    const inside = (args: readonly string[]): ReturnType<typeof tthc> =>
      tthc([...args, '-C', join(projectFolder, 'catalog')], { cwd: folder })
    const convert = (to: string, files: readonly string[], out: string): string =>
      run('libreoffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, out),
        ...files.map((file) => join(folder, file)),
      ])
    const texts = (file: string): readonly string[] =>
      paragraphs(partsOf(readFileSync(join(folder, file)))['word/document.xml'] ?? '')

    beforeAll(async () => {
      for (const form of forms) {
        await inside(['template', 'new', form])
        await inside(['propose', ...ids, '--template', `mau-${form}.docx`])
      }
      convert(
        'pdf',
        ids.flatMap((id) => forms.map((form) => `${id}-mau-${form}.docx`)),
        '.',
      )
    })

    test.each(ids.flatMap((id) => forms.map((form) => `${id}-mau-${form}`)))(
      '%s: A4, every text, no tag, and who signs does not stand alone',
      (name) => {
        const { pages, texts: shown, readings } = readPdf(join(folder, `${name}.pdf`))
        expect(new Set(pages.map(String))).toEqual(new Set(['210,297']))
        expect(pages.length).toBeLessThanOrEqual(7)
        const all = shown.join('\n')
        expect(all).not.toMatch(/[{}]/)
        for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Nơi nhận:', '- Lưu: VT.', 'CHỦ TỊCH'])
          expect(all).toContain(words)
        const signed = shown.find((text) => text.includes('Nơi nhận:')) ?? ''
        expect(signed.trim().split('\n').length).toBeGreaterThan(5)
        const sentences = texts(`${name}.docx`).filter((text) => /^(Điều \d|Lý do:|- Bộ|[a-đ]\) )/u.test(text))
        expect(
          sentences.filter((text) => !readings.some((reading) => reading.includes(unspaced(text).normalize('NFC')))),
        ).toEqual([])
      },
    )

    test('the name of an office breaks in its middle, and its line is below it', () => {
      const [first = ''] = readPdf(join(folder, '2019-thuong-tru-mau-decision.pdf')).texts
      expect(first).toMatch(/^ *ỦY BAN NHÂN DÂN(?! HUYỆN)/m)
      expect(first).toMatch(/^ *HUYỆN DIÊN KHÁNH/m)
    })

    test('a template that an office suite has saved again is filled with the same words', async () => {
      convert('docx:MS Word 2007 XML', ['mau-decision.docx'], 'again')
      const { code, errors } = await inside([
        'propose',
        '2019-thuong-tru',
        '--template',
        'again/mau-decision.docx',
        '-o',
        'again',
        '-q',
      ])
      expect([code, errors]).toEqual([0, ''])
      const words = (file: string): readonly string[] =>
        texts(file)
          .map((text) => text.trim())
          .filter((text) => text !== '')
      expect(words('again/2019-thuong-tru-mau-decision.docx')).toEqual(words('2019-thuong-tru-mau-decision.docx'))
    })
  },
)
