import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { onPaper } from '#model/paper.ts'
import { inlineMarkdown } from '#render/markdown-inline.ts'
import { atLineStart } from '#render/markdown-escape.ts'
import { renderMarkdown } from '#render/markdown.ts'
import type { Content } from '#model/document.ts'
import { documentOf, HOSTILE } from './hostile.ts'

const toHtml = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** What a reader sees of HTML. */
const visible = (html: string): string =>
  html
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')

const seen = (content: Content): string =>
  visible(toHtml(atLineStart(inlineMarkdown(content))))
    .replace(/\s+/g, ' ')
    .trim()
const meant = (text: string): string => onPaper(text).replace(/\s+/g, ' ').trim()

const nasty = fc
  .array(fc.constantFrom(...Array.from('\\`*_{}[]()#+-.!|~&<>@:/$=1aư '), 'www.', 'http://', '&lt;', '!['))
  .map((parts) => parts.join(''))

describe('escaping', () => {
  test.each(HOSTILE)('a reader sees exactly the text: %j', (text) => {
    expect(seen(text)).toBe(meant(text))
  })

  test('whatever the text is', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(seen(text)).toBe(meant(text))
      }),
      { numRuns: 500 },
    )
  })

  test('in bold and italic runs too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: nasty, strong: fc.boolean(), emphasis: fc.boolean() }), { maxLength: 4 }),
        (runs) => {
          expect(seen(runs)).toBe(meant(runs.map((run) => onPaper(run.text)).join('')))
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each(HOSTILE)('no link, image, list, heading or code comes of it: %j', (text) => {
    expect(toHtml(atLineStart(inlineMarkdown(text)))).toMatch(/^<p>(?:(?!<(?!!-- -->)).)*<\/p>$/s)
  })

  test('a mention and an issue number are cut by an empty comment', () => {
    expect(inlineMarkdown('@ai #12')).toBe('@<!-- -->ai \\#<!-- -->12')
  })
})

describe('documents', () => {
  test.each(HOSTILE)('a hostile document has the structure of a harmless one: %j', (text) => {
    const tags = (html: string): string => html.replace(/<!-- -->|<\/?(?:em|strong)>/g, '').replace(/>[^<]+/g, '>')
    expect(tags(toHtml(renderMarkdown(documentOf(text))))).toBe(tags(toHtml(renderMarkdown(documentOf('tên')))))
  })

  test('rows of a table have as many cells as its head', () => {
    const rows = renderMarkdown(documentOf('a | b'))
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(new Set(rows.map((row) => row.replace(/\\\|/g, '').split('|').length))).toEqual(new Set([4]))
  })
})
