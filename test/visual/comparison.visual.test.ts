import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyKind, htmlOf } from '../render/comparison-sample.ts'
import { contrast } from './contrast.ts'
import { missing, readPdf, run } from './programs.ts'

const absent = missing(['chromium', 'pdfinfo', 'pdftotext'])
const total = everyKind.flatMap(({ changes }) => changes).length

/** Colours of an element as the browser paints them, its ground that of the nearest ancestor that has one. */
const COLOURS = `(element) => {
  let ground = element
  while (getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement
  return [getComputedStyle(element).color, getComputedStyle(ground).backgroundColor]
}`

describe.skipIf(absent.length > 0)(
  `the page of a comparison in a browser${absent.length > 0 ? `: not on PATH: ${absent.join(', ')}` : ''}`,
  () => {
    const directory = mkdtempSync(join(tmpdir(), 'tthc-visual-'))
    const address = `file://${directory}/page.html`
    const faults: string[] = []
    let browser: Browser

    beforeAll(async () => {
      writeFileSync(join(directory, 'page.html'), htmlOf(everyKind))
      browser = await chromium.launch({ executablePath: run('which', ['chromium']).trim(), args: ['--no-sandbox'] })
    })
    afterAll(async () => {
      await browser.close()
      rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    })

    /** The page, opened; what it asks for besides itself, and what the console complains of, are faults. */
    async function opened(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
      faults.length = 0
      const page = await browser.newPage(options)
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== address) faults.push(request.url())
      })
      page.on('console', (message) => faults.push(message.text()))
      page.on('pageerror', (error) => faults.push(error.message))
      await page.goto(address)
      return page
    }
    const count = (page: Page, selector: string): Promise<number> => page.locator(`${selector}:visible`).count()
    const status = (page: Page): Promise<string> => page.locator('#shown').innerText()
    const inFocus = (page: Page): Promise<string> =>
      page.evaluate<string>('document.activeElement.tagName + " " + document.activeElement.textContent')

    test('opens without a complaint and without asking for anything', async () => {
      const page = await opened()
      expect(await status(page)).toBe(
        `Đang hiện ${total} trong ${total} thay đổi, ở ${everyKind.length} trong ${everyKind.length} thủ tục.`,
      )
      expect(await count(page, '.change')).toBe(total)
      expect(faults).toEqual([])
      await page.close()
    })

    test('the policy refuses another script and another style', async () => {
      const page = await opened()
      await page.evaluate(`for (const [tag, text] of [['script', 'window.stranger = 1'], ['style', 'body { display: none }']]) {
      const element = document.createElement(tag); element.textContent = text; document.head.append(element) }`)
      expect(await page.evaluate('[window.stranger, getComputedStyle(document.body).display]')).toEqual([
        undefined,
        'block',
      ])
      expect(faults.length).toBe(2)
      await page.close()
    })

    test('filters hide and show, and say how many are left', async () => {
      const page = await opened()
      const burdens = everyKind.filter(({ changes }) => changes.some(({ effect }) => effect === 'burden'))
      for (const effect of ['relief', 'undetermined', 'neutral'])
        await page.locator(`[name=effect][value=${effect}]`).uncheck()
      expect(await count(page, '.change')).toBe(burdens.length)
      expect(await count(page, 'article')).toBe(burdens.length)
      expect(await status(page)).toContain(`Đang hiện ${burdens.length} trong ${total} thay đổi`)
      await page.locator('[name=effect][value=burden]').uncheck()
      expect(await status(page)).toBe('Không thay đổi nào khớp với bộ lọc.')
      expect(await count(page, 'article')).toBe(0)
      await page.locator('#reset').click()
      expect(await count(page, '.change')).toBe(total)
      await page.close()
    })

    test('level and field', async () => {
      const page = await opened()
      const communal = everyKind.filter(({ levels }) => levels.includes('commune'))
      expect(communal.length).toBeGreaterThan(0)
      await page.locator('#level').selectOption('commune')
      expect(await count(page, 'article')).toBe(communal.length)
      await page.locator('#level').selectOption('')
      const other = everyKind.filter(({ field }) => field !== 'thuy-san')
      expect(other.length).toBeGreaterThan(0)
      await page.locator('#field').selectOption(other[0]!.field)
      expect(await count(page, 'article')).toBe(other.filter(({ field }) => field === other[0]!.field).length)
      await page.close()
    })

    test('the search needs no diacritics', async () => {
      const page = await opened()
      await page.locator('#find').fill('le  PHI')
      const found = await count(page, '.row')
      expect(found).toBeGreaterThan(0)
      expect(found).toBeLessThan(total)
      for (const text of await page.locator('.row:visible').allTextContents())
        expect(text.toLowerCase()).toContain('lệ phí')
      await page.locator('#find').fill('1.000001')
      expect(await count(page, '.change')).toBeGreaterThan(found)
      await page.close()
    })

    test('keys: skip link, search, changes, procedures, Esc; nothing while one types or when they are off', async () => {
      const page = await opened()
      await page.keyboard.press('Tab')
      expect(await inFocus(page)).toBe('A Đến các thay đổi')
      await page.keyboard.press('Enter')
      expect(await inFocus(page)).toBe('H2 Các thay đổi')
      const focused = (): Promise<number> =>
        page.evaluate<number>('[...document.querySelectorAll(".row")].indexOf(document.activeElement)')
      for (const [key, row] of [
        ['j', 0],
        ['j', 1],
        ['j', 2],
        ['k', 1],
      ] as const) {
        await page.keyboard.press(key)
        expect([key, await focused()]).toEqual([key, row])
      }
      expect(await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
      await page.keyboard.press('n')
      expect(await inFocus(page)).toMatch(/^SUMMARY 1\.\d{6}/)
      await page.keyboard.press('/')
      await page.keyboard.type('/jk')
      expect(await page.locator('#find').inputValue()).toBe('/jk')
      await page.keyboard.press('Escape')
      expect(await page.locator('#find').inputValue()).toBe('')
      expect(await count(page, '.change')).toBe(total)
      await page.locator('.keys summary').click()
      await page.locator('#keys').uncheck()
      await page.locator('h1').click()
      await page.keyboard.press('j')
      expect(await focused()).toBe(-1)
      expect(faults).toEqual([])
      await page.close()
    })

    test('a link of the summary leads to what a filter hid', async () => {
      const page = await opened()
      await page.locator('#find').fill('không có đâu')
      await page.locator('.names a').first().click()
      expect(await count(page, 'article')).toBe(everyKind.length)
      await page.close()
    })

    test('without scripts everything is there and no filter is', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(address)
      expect(await count(page, '.change')).toBe(total)
      expect(await count(page, '#filters')).toBe(0)
      await context.close()
    })

    test.each([
      ['light', 390],
      ['dark', 390],
      ['light', 320],
      ['light', 1200],
    ] as const)('%s, %d px: nothing to scroll sideways', async (colorScheme, width) => {
      const page = await opened({ colorScheme, viewport: { width, height: 800 } })
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width)
      expect(
        await page.evaluate(
          '[...document.querySelectorAll("article *")].filter((element) => element.getBoundingClientRect().right > innerWidth).length',
        ),
      ).toBe(0)
      await page.close()
    })

    test.each(['light', 'dark'] as const)(
      '%s: words stand out from their ground, whatever the system says',
      async (theme) => {
        const page = await opened({ colorScheme: theme === 'light' ? 'dark' : 'light' })
        await page.locator('#theme').selectOption(theme)
        const kinds = [
          '.badge.relief',
          '.badge.burden',
          '.badge.undetermined',
          '.badge.neutral',
          '.counts li',
          'p.name',
          '.label',
          '.where code',
          'del:not(.all)',
          'ins:not(.all)',
          'del.all',
          'ins.all',
          'h1',
          'header p',
          '.names a',
          '#filters label',
          '.same summary',
          'caption',
          '.note',
          '#find',
          'button',
        ]
        for (const kind of kinds) {
          const [text, ground] = await page.evaluate<[string, string]>(
            `(${COLOURS})(document.querySelector('${kind}'))`,
          )
          expect(contrast(text, ground), kind).toBeGreaterThan(4.5)
        }
        expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe(
          theme === 'dark' ? 'rgb(22, 24, 26)' : 'rgb(255, 255, 255)',
        )
        await page.close()
      },
    )

    test('paper shows everything, says in words what is marked, and leaves the filters out', async () => {
      const page = await opened()
      await page.locator('#find').fill('không có đâu')
      await page.locator('#close').click()
      await page.pdf({ path: join(directory, 'page.pdf'), preferCSSPageSize: true })
      const { pages, texts } = readPdf(join(directory, 'page.pdf'))
      expect(new Set(pages.map(String))).toEqual(new Set(['210,297']))
      const text = texts.join('\n').replace(/\s+/gu, ' ')
      expect(text.split('Hiện hành:').length - 1).toBeGreaterThanOrEqual(total)
      for (const words of ['[bỏ: ', '[thêm: ', 'Bỏ cả mục', 'Thêm cả mục', 'Không đổi: ', 'tăng gánh nặng'])
        expect(text).toContain(words)
      expect(text).not.toContain('Bỏ lọc')
      await page.close()
    })

    test('four thousand changes stay usable', async () => {
      const many = Array.from({ length: Math.ceil(4000 / total) }, () => everyKind).flat()
      writeFileSync(join(directory, 'page.html'), htmlOf(many))
      const page = await opened()
      const taken = await page.evaluate<number>(`(async () => {
      const started = performance.now()
      const find = document.getElementById('find')
      find.value = 'le phi'
      find.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      return performance.now() - started
    })()`)
      expect(await status(page)).toContain(`trong ${many.flatMap(({ changes }) => changes).length} thay đổi`)
      expect(taken).toBeLessThan(3000)
      await page.close()
    })
  },
)
