import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { htmlTag, joined, printed, raw, type Html } from '#model/html.ts'

const html = htmlTag((text) => text)
const UNESCAPED = /[<>"']|&(?!(amp|lt|gt|quot|#39);)/

describe('what stands in a hole is text', () => {
  test('law: no text opens a tag, ends an attribute or begins an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (first, second) => {
        const written = printed(html`<p title="${first}">${[second, html`<i>${first}</i>`]}</p>`)
        const [, title = '', item = '', inner = ''] = /^<p title="(.*)">(.*)<i>(.*)<\/i><\/p>$/su.exec(written) ?? []
        expect([title, item, inner].filter((piece) => UNESCAPED.test(piece))).toEqual([])
        expect(inner).toBe(title)
      }),
    )
  })

  test('numbers, lists of texts and of HTML, none of it twice', () => {
    const item = (text: string): Html => html`<li>${text}</li>`
    expect(printed(html`<ul id="n${3}">${['a', 'b & c'].map(item)}${['<', '>']}${''}</ul>`)).toBe(
      '<ul id="n3"><li>a</li><li>b &amp; c</li>&lt;&gt;</ul>',
    )
  })

  test('the tag shows texts in its way before it escapes them', () => {
    expect(printed(htmlTag((text) => text.replace('x', '<'))`${'x'}`)).toBe('&lt;')
  })

  test('pieces in lines, or with something between', () => {
    expect(printed(joined([html`${'a'}`, html`${'b'}`]))).toBe('a\nb')
    expect(printed(joined([html`${'a'}`, html`${'b'}`], html`<br>`))).toBe('a<br>b')
  })
})

test('a text is no HTML, and HTML is no text: neither compiles', () => {
  // @ts-expect-error nobody escaped it
  const page: Html = '<script>'
  // @ts-expect-error it cannot be glued together outside a tag
  const text: string = raw('<p>')
  expect(typeof page).not.toBe(typeof text)
})

test('what is not escaped is our own style and script, in these files alone', () => {
  const users = readdirSync('src', { recursive: true })
    .map((name) => `src/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && /\braw\(/.test(readFileSync(name, 'utf8')))
    .flatMap((name) => [...readFileSync(name, 'utf8').matchAll(/\braw\((\w*)/g)].map(([, what]) => `${name} ${what}`))
  expect(users.filter((user) => !user.startsWith('src/model/html.ts')).sort()).toEqual([
    'src/page/page.ts SCRIPT',
    'src/page/page.ts style',
    'src/render/html.ts STYLE',
  ])
})
