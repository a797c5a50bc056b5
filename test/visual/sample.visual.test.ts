import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run as tthc, json } from '../cli/run.ts'
import { missing, readPdf, run, type Pdf } from './programs.ts'

const absent = missing(['libreoffice', 'pdfinfo', 'pdftotext'])
const plans = [
  '2016-khai-sinh',
  '2019-thuong-tru',
  '2020-giay-phep-xay-dung',
  '2020-gop-ho-kinh-doanh',
  '2020-bai-bo-bo-tri-dan-cu',
  '2020-phan-cap-mai-tang',
  '2020-so-ho-khau-ho-tich',
]
const kinds = ['decision', 'submission', 'review-report', 'review-form', 'cost-table']
const reports = ['2014', '2019', '2011-2020']

/** Text without line breaks: names wrap where the columns end. */
const flat = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ')

/** Sentences of which no reading holds every word in its order; words of the columns beside may stand between. */
const unread = (readings: readonly string[], sentences: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => {
    const words = sentence.toLocaleUpperCase('vi').match(/[\p{L}\p{N}]+/gu) ?? []
    const pattern = new RegExp(words.join('.{0,90}?'), 'u')
    return !readings.some((reading) => pattern.test(reading.toLocaleUpperCase('vi')))
  })

async function namesIn(id: string): Promise<string[]> {
  const { proposals } = json<{ proposals: { items: { procedures: string[] }[] }[] }>(
    await tthc(['propose', id, '--format', 'json']),
  )
  const { procedures } = json<{ procedures: { code: string; name: string }[] }>(
    await tthc(['list', '--format', 'json']),
  )
  const codes = proposals.flatMap(({ items }) => items.flatMap((item) => item.procedures))
  return procedures.filter(({ code }) => codes.includes(code)).map(({ name }) => name)
}

async function printed(directory: string): Promise<Map<string, Pdf>> {
  await tthc(['propose', ...plans, '-o', directory])
  for (const kind of kinds) await tthc(['propose', '2020-giay-phep-xay-dung', '--document', kind, '-o', directory])
  await tthc(['propose', '--year', '2020', '--document', 'review-plan', '-o', directory])
  for (const period of reports) await tthc(['report', period, '-o', join(directory, `report-${period}.docx`)])
  const files = readdirSync(directory).filter((file) => file.endsWith('.docx'))
  run('libreoffice', [
    `-env:UserInstallation=file://${directory}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    directory,
    ...files.map((file) => join(directory, file)),
  ])
  return new Map(
    files.map((file) => [
      file.replace(/((?<!review)-plan)?\.docx$/, ''),
      readPdf(join(directory, file.replace('.docx', '.pdf'))),
    ]),
  )
}

describe.skipIf(absent.length > 0)(
  `documents of the sample on paper${absent.length > 0 ? `: not on PATH: ${absent.join(', ')}` : ''}`,
  () => {
    let pdfs: Map<string, Pdf>
    const directory = mkdtempSync(join(tmpdir(), 'tthc-visual-'))
    beforeAll(async () => {
      pdfs = await printed(directory)
    })
    afterAll(() => rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))

    test.each([...plans, ...reports.map((period) => `report-${period}`)])(
      '%s: A4, heads, who signs, and that it is illustrative',
      (name) => {
        const { pages, texts } = pdfs.get(name)!
        expect(pages.length).toBeGreaterThanOrEqual(2)
        expect(pages.length).toBeLessThanOrEqual(14)
        expect(new Set(pages.map(String))).toEqual(new Set(['210,297']))
        const text = flat(texts.join('\n'))
        for (const words of [
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          'Độc lập - Tự do - Hạnh phúc',
          'TM. ỦY BAN NHÂN DÂN',
          '- Lưu: VT.',
          'Văn bản minh họa',
        ])
          expect(text).toContain(words)
        expect(texts.at(-1)!.trim().split('\n').length, 'the signature does not stand alone').toBeGreaterThan(5)
      },
    )

    test.each([...kinds.map((kind) => `2020-giay-phep-xay-dung-${kind}`), '2020-review-plan'])(
      '%s: A4, its head and every procedure by its name',
      async (name) => {
        const { pages, readings } = pdfs.get(name)!
        expect(pages.length).toBeLessThanOrEqual(12)
        for (const size of pages.map(String)) expect(['210,297', '297,210']).toContain(size)
        expect(
          unread(readings, [
            name.endsWith('review-form') ? 'Biểu mẫu 02/RS-KSTT' : 'Độc lập - Tự do - Hạnh phúc',
            ...(await namesIn('2020-giay-phep-xay-dung')),
          ]),
        ).toEqual([])
      },
    )

    test.each(plans)('%s: every procedure by its name', async (name) => {
      expect(unread(pdfs.get(name)!.readings, await namesIn(name))).toEqual([])
    })
  },
)
