import { describe, expect, test } from 'vitest'
import { renderers, type DocumentFormat } from '#render/index.ts'
import type { Block, Document } from '#model/document.ts'
import { everyBlock } from './hostile.ts'
import { wordParts, textOf } from './word.ts'

const OPTIONS = { color: false, width: 100 }
const FORMATS = ['html', 'markdown', 'text'] as const satisfies readonly DocumentFormat[]
const documentWith = (blocks: readonly Block[]): Document => ({
  title: 'Tên',
  language: 'vi',
  blocks,
  data: () => ({ schemaVersion: 1 }),
})

/** The content of a document without case, for titles are set in capitals. */
async function written(format: DocumentFormat, document: Document): Promise<string> {
  if (format === 'docx') return textOf((await wordParts(document))['word/document.xml'] ?? '').toLowerCase()
  return String(await renderers[format].render(document, OPTIONS)).toLowerCase()
}

describe.each([...FORMATS, 'docx'] as const)('%s', (format) => {
  test.each(everyBlock('lửa').map((block) => [block.type, block] as const))('writes a %s', async (_, block) => {
    const times = (text: string): number => text.split('lửa').length - 1
    expect(times(await written(format, documentWith([block])))).toBeGreaterThanOrEqual(times(JSON.stringify(block)))
  })

  test('writes a document without blocks', async () => {
    await expect(written(format, documentWith([]))).resolves.toBeDefined()
  })

  test('works out no data', async () => {
    const data = (): never => {
      throw new Error('only JSON prints data')
    }
    await expect(written(format, { ...documentWith(everyBlock('lửa')), data })).resolves.toBeDefined()
  })

  test('gives equal output for equal documents', async () => {
    const document = documentWith(everyBlock('lửa'))
    const first = await renderers[format].render(document, OPTIONS)
    expect(await renderers[format].render(documentWith(everyBlock('lửa')), OPTIONS)).toEqual(first)
  })

  test('ends recipients with the archive', async () => {
    const signature: Block = { type: 'signature', recipients: ['Sở Tư pháp'], title: 'Chủ tịch' }
    const text = await written(format, documentWith([signature]))
    expect(text).toMatch(/nơi nhận:.*- sở tư pháp;.*- lưu: vt\./s)
  })

  test('writes missing cells as empty and no table row twice', async () => {
    const columns = [
      { header: 'a1', width: 1 },
      { header: 'b2', width: 1 },
    ]
    const text = await written(format, documentWith([{ type: 'table', columns, rows: [{ cells: ['c3'] }] }]))
    expect(text.split('c3')).toHaveLength(2)
  })
})

test('json is the data and nothing else', async () => {
  expect(await renderers.json.render(documentWith([]), OPTIONS)).toBe('{\n  "schemaVersion": 1\n}\n')
})

test('only Office files are binary', () => {
  expect(
    Object.entries(renderers)
      .filter(([, { binary }]) => binary)
      .map(([format]) => format),
  ).toEqual(['docx', 'xlsx'])
})
