import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { comparisonSheet } from '#documents/comparison-sheet.ts'
import type { Sheet, SheetCell } from '#model/sheet.ts'
import { namesOf } from '#model/names.ts'
import { renderXlsx } from '#render/xlsx.ts'
import { everyKind } from './comparison-sample.ts'
import { HOSTILE } from './hostile.ts'

interface Book {
  readonly sheet: string
  /** Values by reference; texts as such. */
  readonly cells: Readonly<Record<string, string | number>>
  readonly xml: string
}

const unescaped = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|apos|#39|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' })[name] ?? '',
  )

async function open(rows: readonly (readonly SheetCell[])[], name = 'So sánh'): Promise<Book> {
  return read(
    await renderXlsx({
      name,
      columns: [
        { header: 'Một', width: 10 },
        { header: 'Hai', width: 20 },
      ],
      rows,
    }),
  )
}

function read(bytes: Uint8Array): Book {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
  const sheet = files['xl/worksheets/sheet1.xml'] ?? ''
  const shared = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = '']) =>
    unescaped(item.replace(/<[^>]*>/g, '')),
  )
  const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)"((?:[^>/]|\/(?!>))*)>(.*?)<\/c>/gs)].flatMap(
    ([, at = '', attributes = '', inner = '']) => {
      const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1]
      return value === undefined
        ? []
        : [[at, attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : Number(value)] as const]
    },
  )
  return { sheet, cells: Object.fromEntries(cells), xml: Object.values(files).join('\n') }
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

test('a number is a number, a text that looks like one is a text, nothing is an empty cell', async () => {
  const { cells } = await open([
    [5000, '5000'],
    [0.25, undefined],
    ['', '1.004222'],
  ])
  expect(cells).toEqual({ A1: 'Một', B1: 'Hai', A2: 5000, B2: '5000', A3: 0.25, B4: '1.004222' })
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0", ...HOSTILE])(
  'no formula comes of %j',
  async (text) => {
    const { sheet, cells } = await open([[text, text]], text)
    expect(sheet).not.toContain('<f>')
    expect(sheet).not.toMatch(/t="(?:str|e)"/)
    expect(typeof cells['A2']).toBe('string')
  },
)

test('a text that no cell holds ends in an ellipsis, not inside a character', async () => {
  const { cells } = await open([
    ['a'.repeat(32_767), 'a'.repeat(32_768)],
    [`${'a'.repeat(32_765)}😀😀`, ''],
  ])
  expect(cells['A2']).toBe('a'.repeat(32_767))
  expect(cells['B2']).toBe(`${'a'.repeat(32_766)}…`)
  expect(cells['A3']).toBe(`${'a'.repeat(32_765)}…`)
})

test('the header stays in sight and filters, columns have their widths', async () => {
  const { sheet } = await open([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
  expect(sheet).toContain('<autoFilter ref="A1:B3"/>')
  expect(sheet).toContain('<col min="2" max="2" width="20"')
})

test('equal bytes whatever the clock and the zone', async () => {
  const sheet: Sheet = { name: 'S', columns: [{ header: 'H', width: 9 }], rows: [['x'], [1]] }
  const at = (instant: string, zone: string): Promise<Uint8Array> => {
    vi.stubEnv('TZ', zone)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) })
    return renderXlsx(sheet)
  }
  const first = await at('2020-11-08T17:00:00Z', 'Asia/Ho_Chi_Minh')
  expect(Buffer.compare(first, await at('2031-02-01T03:04:05Z', 'America/St_Johns'))).toBe(0)
})

describe('a comparison', () => {
  test('a row a change, with what it was and what it becomes', async () => {
    const { cells } = read(
      await renderXlsx(
        comparisonSheet(everyKind, namesOf(), 'vi', ({ source }) => ({ file: source.file, line: 3, column: 1 })),
      ),
    )
    const rowOf = (kind: string): number =>
      2 + everyKind.flatMap(({ changes }) => changes).findIndex(({ change }) => change.kind === kind)
    const row = (kind: string): (string | number | undefined)[] =>
      'ABCDEFGHIJK'.split('').map((column) => cells[`${column}${rowOf(kind)}`])
    expect(Object.keys(cells).filter((at) => /^A\d/.test(at))).toHaveLength(
      1 + everyKind.flatMap(({ changes }) => changes).length,
    )
    const fee = everyKind.flatMap(({ changes }) => changes).find(({ change }) => change.kind === 'fee-amount')!.change
    expect(fee.kind === 'fee-amount' ? [fee.from, fee.to] : []).toEqual(row('fee-amount').slice(6, 8))
    expect(row('renamed').slice(4, 8)).toEqual(['Thủ tục', 'Đổi tên thủ tục', expect.any(String), expect.any(String)])
    expect(row('coordinating-agency').slice(6, 8)).toEqual([undefined, 'phong-noi-vu'])
    for (const { change } of everyKind
      .flatMap(({ changes }) => changes)
      .filter(({ change }) => /-(added|removed)$/.test(change.kind))) {
      expect(
        row(change.kind)
          .slice(6, 8)
          .map((value) => value === undefined),
        change.kind,
      ).toEqual(change.kind.endsWith('added') ? [true, false] : [false, true])
    }
    expect(row('renamed')[10]).toMatch(/^renamed\/head\.yaml:3$/)
  })
})
