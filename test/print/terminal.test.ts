import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { concise } from '#print/concise.ts'
import { pretty } from '#print/pretty.ts'
import { json } from '#print/json.ts'
import { hostileTexts, UNSAFE } from './hostile.ts'
import { finding, full, hostile, options, sample, source, span } from './sample.ts'

test.each(hostileTexts)('concise: %j is one line of the known form', (text) => {
  const printed = concise([hostile(text)], options)
  expect(printed).toMatch(/^\S[^\n]*:1:1: error unknown-field không có[^\n]*\n$/)
  expect(printed).not.toMatch(UNSAFE)
  expect(printed).not.toMatch(/^\s*::/m)
})

test.each(hostileTexts)('text: %j cannot act on the terminal or begin a line', (text) => {
  const printed = pretty([hostile(text)], options)
  expect(printed).not.toMatch(UNSAFE)
  expect(printed).not.toMatch(/^\s*::/m)
  expect(printed).toMatch(/^catalog\/[^\n]*:1:1: lỗi unknown-field\n {2}không có/)
})

test.each(hostileTexts)('json: %j is kept as data', (text) => {
  const each = hostile(text)
  const { diagnostics } = JSON.parse(json([each], options)) as { readonly diagnostics: readonly unknown[] }
  expect(diagnostics[0]).toMatchObject({
    file: each.place.source.file,
    message: each.message,
  })
})

test('a file name that looks like a command is none', () => {
  expect(concise([finding('a', 'error', source('::error::x'), span(1), 'y')], options)).toBe(
    './::error::x:1:1: error a y\n',
  )
})

test('the id of the rule is a hyperlink only when the terminal shows links, with or without colour', () => {
  const links = 'https://tthc.example/quy tắc;#'
  const address = 'https://tthc.example/quy%20t%E1%BA%AFc%3B#unknown-field'
  expect(pretty(sample, full)).not.toContain('\u001b')
  for (const color of [true, false]) {
    const printed = pretty(sample, { ...full, color, links })
    expect(printed).toContain(`\u001b]8;;${address}\u001b\\`)
    expect(printed.match(/\u001b\]8;;\u001b\\/g)).toHaveLength(sample.length)
    expect(stripVTControlCharacters(printed.replace(/\u001b\]8;;[^\u001b]*\u001b\\/g, ''))).toBe(
      pretty(sample, options),
    )
  }
})
