import { describe, expect, test } from 'vitest'
import { printed } from '#model/html.ts'
import { renderHtml } from '#render/html.ts'
import { STYLE } from '#render/html-style.ts'
import { documentOf } from './hostile.ts'
import { sampleDocument } from './sample-document.ts'

const html = printed(renderHtml(sampleDocument))

describe('one file that needs nothing', () => {
  test('says what it is', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">\n/)
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    )
  })

  test('loads and runs nothing', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|url\(|@import|https?:|\bsrc=|\bhref=/)
  })
})

describe('structure', () => {
  test('one title, headings below it', () => {
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).toContain('<h2>I. Mục đích, yêu cầu</h2>')
    expect(html).toContain('<h5>a) Cách tính</h5>')
  })

  test('without a title block the headings begin at the top', () => {
    const page = printed(renderHtml({ ...documentOf('a'), blocks: [{ type: 'heading', level: 1, text: 'Một' }] }))
    expect(page).toContain('<h1>Một</h1>')
  })

  test('header cells say what they head', () => {
    expect(html.match(/<th scope="col">/g)).toHaveLength(20)
    expect(html.match(/<tbody>\n<tr class="group"><th scope="rowgroup" colspan="5">/g)).toHaveLength(10)
  })

  test('tags close', () => {
    for (const tag of [
      'div',
      'section',
      'table',
      'tbody',
      'tr',
      'td',
      'th',
      'p',
      'span',
      'ul',
      'li',
      'header',
      'footer',
      'main',
    ]) {
      expect([tag, html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length]).toEqual([
        tag,
        html.match(new RegExp(`</${tag}>`, 'g'))?.length,
      ])
    }
  })
})

/** Contrast of WCAG 2: from 1 to 21. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex
    const [r = 0, g = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(full.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe('colours', () => {
  const theme = (css: string): ReadonlyMap<string, string> =>
    new Map([...css.matchAll(/--(\w+): (#\w+)/g)].map(([, name = '', value = '']) => [name, value]))
  const themes = [...STYLE.matchAll(/--text: [^}]*/g)].map(([css]) => theme(css))

  test.each(['text', 'relief', 'burden', 'undetermined', 'neutral'])(
    '%s stands out from page and shade, light and dark',
    (name) => {
      for (const colours of themes.slice(0, 2)) {
        const color = colours.get(name) ?? ''
        for (const ground of ['page', 'shade']) expect(contrast(color, colours.get(ground) ?? '')).toBeGreaterThan(4.5)
      }
    },
  )

  test('paper is black on white', () => {
    expect(new Set(themes[2]?.values())).toEqual(new Set(['#000', '#fff']))
  })
})
