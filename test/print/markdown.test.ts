import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import type { Located } from '#model/diagnostic.ts'
import { markdown } from '#print/markdown.ts'
import { shownPlace, shownText } from '#print/shown.ts'
import { hostileTexts, UNSAFE } from './hostile.ts'
import { finding, full, hostile, options, sample, source, span } from './sample.ts'

const toHtml = (text: string): string =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** What a reader sees of a piece of HTML, on one line. */
const visible = (html: string): string =>
  html
    .replace(/<!-- -->/g, '')
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map(folded)
    .join('\n')

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

const cells = (html: string): readonly string[] =>
  [...html.matchAll(/<td>([^]*?)<\/td>/g)].map(([, content = '']) => visible(content))

test.each(hostileTexts)('a reader sees exactly the text, and nothing comes of it: %j', (text) => {
  const each = hostile(text)
  const printed = markdown([each], options)
  const html = toHtml(printed)
  const [related] = each.related ?? []
  if (related === undefined) throw new Error('no related place')
  expect(cells(html)).toEqual([
    'lỗi',
    folded(shownPlace(each)),
    'unknown-field',
    `${folded(shownText(each.message.vi))}\n${folded(`${shownPlace(related)}: ${shownText(related.message.vi)}`)}`,
  ])
  expect(printed).not.toMatch(UNSAFE)
  expect(html.replace(/<(\/?(p|strong|table|thead|tbody|tr|t[hd])|br|!-- --)>/g, '')).not.toMatch(/<[a-z!/]/i)
})

test('rules link to their pages', () => {
  expect(toHtml(markdown(sample, full))).toContain(
    '<a href="https://tthc.example/rules.md#unknown-field">unknown-field</a>',
  )
  const html = toHtml(markdown(sample, { ...full, ruleAddress: () => 'https://a.example/) | <b> x' }))
  expect(html).toContain('href="https://a.example/%29%20%7C%20%3Cb%3E%20x"')
})

test('the counts alone when nothing was found', () => {
  expect(markdown([], options)).toBe('**3 thủ tục, 1 phương án: 0 lỗi, 0 cảnh báo.**\n')
})

const many = (severity: Located['severity'], count: number, text: string): readonly Located[] =>
  Array.from({ length: count }, (_, index) => finding('a', severity, source('a.yaml'), span(index + 1), text))

test.each([
  ['short', 'ngắn'],
  ['long', 'dài @a #1 $ '.repeat(200)],
])('never more than 65,000 characters: %s messages', (_, text) => {
  const printed = markdown([...many('warning', 3000, text), ...many('error', 5, text)], options)
  const rows = [...printed.matchAll(/^\| (lỗi|cảnh báo) /gm)].map(([, word]) => word)
  expect(printed.length).toBeLessThanOrEqual(65_000)
  expect(printed.length).toBeGreaterThan(55_000)
  expect(rows.slice(0, 6)).toEqual(['lỗi', 'lỗi', 'lỗi', 'lỗi', 'lỗi', 'cảnh báo'])
  expect(printed).toMatch(new RegExp(`\\n\\n… còn ${3005 - rows.length} điều nữa không in ở đây.\\n$`))
})
