import { describe, expect, test } from 'vitest'
import type { Located } from '#model/diagnostic.ts'
import { say } from '#model/localized.ts'
import { printers, type FindingsFormat } from '#print/index.ts'

const source = {
  path: 'procedures/a.yaml',
  file: 'danh mục/a.yaml',
  text: 'code: "1.000001"\nname:\tTên \u202e<b>]]> & \u001b[31m%0A::error::\nlevels: [commune]\n',
}
const long = { path: 'b.yaml', file: 'b.yaml', text: `name: ${'rất dài '.repeat(40)}SAI ${'và dài '.repeat(40)}\n` }
const findings: readonly Located[] = [
  {
    code: 'duplicate-code',
    severity: 'error',
    place: { source, at: ['name'] },
    span: { line: 2, column: 7, endLine: 2, endColumn: 10 },
    message: say('Tên “<b>]]>%0A::error::\u202e” trùng.', 'The name “<b>” stands twice.'),
    related: [
      {
        place: { source, at: ['code'] },
        span: { line: 1, column: 7, endLine: 1, endColumn: 17 },
        message: say('Lần đầu ở đây.', 'The first one is here.'),
      },
    ],
  },
  {
    code: 'no-reason',
    severity: 'warning',
    place: { source: long, at: ['name'] },
    span: { line: 1, column: 327, endLine: 1, endColumn: 330 },
    message: say('Chưa có lý do.', 'No reason.'),
  },
]
const options = { color: false, language: 'vi', procedures: 2, proposals: 1, version: '0.0.0' } as const

describe('golden findings', () => {
  test.each(Object.keys(printers) as FindingsFormat[])('%s', async (format) => {
    await expect(printers[format](findings, options)).toMatchFileSnapshot(`../golden/findings.${format}.txt`)
  })

  test('text in colour, and in English', async () => {
    await expect(printers.text(findings, { ...options, color: true, language: 'en' })).toMatchFileSnapshot(
      '../golden/findings.colour.txt',
    )
  })

  test('nothing deceives a terminal or a reader', () => {
    for (const format of ['text', 'concise', 'github', 'markdown', 'junit'] as const)
      expect(printers[format](findings, options)).not.toMatch(/[\u001b\u202e]/)
    expect(printers.github(findings, options)).not.toMatch(/^(?!::).*::error::/m)
    expect(printers.junit(findings, options)).not.toMatch(/<b>/)
  })

  test('no findings are findings of every format', () => {
    for (const print of Object.values(printers)) expect(typeof print([], options)).toBe('string')
    for (const format of ['json', 'sarif', 'gitlab'] as const)
      expect(() => JSON.parse(printers[format]([], options)) as unknown).not.toThrow()
  })
})
