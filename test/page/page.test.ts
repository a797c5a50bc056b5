import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { ComparisonPage } from '#model/comparison-page.ts'
import { printed } from '#model/html.ts'
import { renderPage } from '#page/page.ts'
import { effectLabel } from '#model/words.ts'
import { run } from '../cli/run.ts'
import { everyKind, htmlOf, lineOf, pageOf } from '../render/comparison-sample.ts'
import { HOSTILE } from '../render/hostile.ts'
import { all, outline, parsePage, textIn, within, type Element } from '../render/markup.ts'

const html = htmlOf(everyKind)
const page = parsePage(html)
const cellsOf = (row: Element): readonly Element[] => all(row, 'td')

describe('nothing that was found is left out', () => {
  const articles = all(page, 'article')

  test('an article a procedure', () => expect(articles).toHaveLength(everyKind.length))

  test.each(everyKind.map((procedure, index) => [procedure.changes[0]!.change.kind, procedure, index] as const))(
    '%s',
    (_, procedure, index) => {
      const shown = all(articles[index]!, '.change')
      const expected = procedure.changes.map((change) => {
        const { effect, message, meaning, reason, base, head } = change
        const [before, after] = [base, head].map((place) =>
          place === undefined ? 'không có' : `${place.source.file}:${lineOf(place.at)}`,
        )
        return [
          effect,
          `${effectLabel(change).vi} ${message.vi}`,
          `${meaning.vi}, vì ${reason.vi}.`,
          `Hiện hành: ${before}Đề xuất: ${after}`,
        ]
      })
      expect(shown.map((change) => [change.attributes['data-effect'], ...all(change, 'p').map(textIn)])).toEqual(
        expected,
      )
    },
  )

  test.each(everyKind.map((procedure, index) => [procedure.changes[0]!.change.kind, index] as const))(
    '%s: what differs is marked where it stands',
    (_, index) => {
      for (const row of all(articles[index]!, '.row')) {
        const [base, head] = cellsOf(row) as [Element, Element]
        expect(all(base, 'ins')).toEqual([])
        expect(all(head, 'del')).toEqual([])
        expect([...all(base, 'del'), ...all(head, 'ins')].map(textIn).join('').trim()).not.toBe('')
      }
    },
  )

  test('beside a change stands what did not change', () => {
    const renamed = articles[everyKind.findIndex(({ changes }) => changes[0]!.change.kind === 'document-renamed')]!
    expect(all(renamed, '.same').map(textIn)).toEqual(['Không đổi: 2Số bộ hồ sơ: 1Tờ khai'])
  })
})

describe('structure', () => {
  test.each(['vi', 'en'] as const)('%s: language, headings in order, one name for each thing', (language) => {
    const root = parsePage(htmlOf(everyKind, language))
    expect(root.attributes.lang).toBe(language)
    const levels = within(root).flatMap(({ tag }) => (/^h\d$/.test(tag) ? [Number(tag[1])] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
    const ids = within(root).flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of within(root)) {
      for (const reference of [attributes.for, attributes['aria-labelledby'], attributes.href?.slice(1)])
        if (reference !== undefined) expect(ids).toContain(reference)
    }
  })

  test('without the script everything is open and filters are hidden', () => {
    expect(all(page, 'article').every((article) => all(article, 'details')[0]?.attributes.open === '')).toBe(true)
    expect(
      within(page)
        .filter(({ attributes }) => attributes.hidden !== undefined)
        .map(({ attributes }) => attributes.id),
    ).toEqual(['themes', 'filters'])
    expect(within(page).some(({ attributes }) => attributes['data-off'] !== undefined)).toBe(false)
  })

  test('nothing to report', () => {
    const empty = parsePage(htmlOf([]))
    expect(textIn(all(empty, 'main')[0]!).trim()).toBe('Không có thay đổi nào.')
    expect(within(empty).flatMap(({ attributes }) => attributes.id ?? [])).toEqual(['themes', 'theme', 'changes'])
  })

  test('a proposal of the sample', async () => {
    const { output, code } = await run(['diff', '+2019-thuong-tru', '+2020-gop-ho-kinh-doanh', '--format', 'html'])
    expect(code).toBe(0)
    await expect(
      `${outline(all(parsePage(output), 'body')[0]!).replace(/\n {2}script\n[\s\S]*$/, '')}\n`,
    ).toMatchFileSnapshot('../golden/diff-html.txt')
  })
})

describe('one file that needs nothing and obeys nobody', () => {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

  test.each(['vi', 'en'] as const)(
    '%s: the policy allows the one script and the one style, by what they are',
    (language) => {
      const root = parsePage(htmlOf(everyKind, language))
      const [script, style] = ['script', 'style'].map((tag) => {
        const found = all(root, tag)
        expect(found).toHaveLength(1)
        return textIn(found[0]!)
      })
      const policy = all(root, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
        ?.attributes.content
      expect(policy).toBe(
        `default-src 'none'; script-src ${hash(script!)}; style-src ${hash(style!)}; base-uri 'none'; form-action 'none'`,
      )
    },
  )

  test('no address, no attribute that runs or paints', () => {
    expect(html).not.toMatch(/https?:|url\(|@import|<link|<img|\ssrc=/)
    for (const { attributes } of within(page)) {
      expect(Object.keys(attributes).filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
      expect(attributes.href ?? '#').toMatch(/^#/)
    }
  })

  test('the same bytes for the same comparison', () => {
    expect(htmlOf(everyKind)).toBe(html)
    expect(html).not.toContain('\r')
  })
})

const tags = new Set(within(page).map(({ tag }) => tag))
const plain = pageOf(everyKind)

/** The page with one text wherever it takes one. */
const filled = (value: unknown, text: string, key = ''): unknown => {
  if (typeof value === 'string') return ['effect', 'language'].includes(key) ? value : text
  if (Array.isArray(value)) return value.map((item) => filled(item, text))
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, text, name)]))
    : value
}

describe('content of a stranger', () => {
  const OBEYED =
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u

  test.each([...HOSTILE, '</script><script>alert(1)</script>', '</style>', '" onclick="alert(1)', '{shown}$&'])(
    '%j stays text',
    (text) => {
      const rendered = printed(renderPage(filled(plain, text) as ComparisonPage))
      expect(OBEYED.exec(rendered)).toBeNull()
      const root = parsePage(rendered)
      expect(within(root).filter(({ tag }) => !tags.has(tag))).toEqual([])
      expect(all(root, 'script')).toHaveLength(1)
      expect(
        within(root)
          .flatMap(({ attributes }) => Object.keys(attributes))
          .filter((name) => name.startsWith('on')),
      ).toEqual([])
    },
  )

  test('markup is shown as it was written, and what turns words around is shown as its number', () => {
    const rendered = parsePage(printed(renderPage(filled(plain, '<b>&amp;</b> \u202egnp') as ComparisonPage)))
    expect(textIn(all(rendered, '.sentence')[0]!)).toBe('<b>&amp;</b> \\u202egnp')
  })
})
