import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { comparisonOf } from '#change/comparison.ts'
import { judge } from '#change/judged.ts'
import { procedureSheet } from '#documents/procedure-sheet.ts'
import { printed } from '#model/html.ts'
import { namesOf } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { renderHtml } from '#render/html.ts'
import { pairs } from '../change/pairs.ts'
import { projectFolder, run } from '../cli/run.ts'
import { htmlOf } from '../render/comparison-sample.ts'
import { hostile, hostileCatalog, SCRIPT } from './hostile-catalog.ts'
import { temporaryFolder } from '../build/folders.ts'
import { catalogOf } from '../build/values.ts'

const tagsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag = '']) => tag.toLowerCase()))
const escaped = SCRIPT.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Nothing of what a stranger wrote is markup; and it is there, as text. */
function expectText(html: string, harmless: string): void {
  expect(html).not.toContain(SCRIPT)
  expect(html).not.toContain('<script>alert')
  expect([...tagsIn(html)].filter((tag) => !tagsIn(harmless).has(tag))).toEqual([])
  expect(html).toContain(escaped)
}

const hostileOf = (procedure: Procedure): Procedure => hostile('procedure', procedure).value

test.each(pairs.map((pair) => [pair.kind, pair] as const))('%s: the page and the sheet', (_, { before, after }) => {
  const [base, head] = [before, after].map(({ procedures }) => procedures.map(({ value }) => value))
  const page = (left: readonly Procedure[], right: readonly Procedure[]): string =>
    htmlOf(judge(comparisonOf(catalogOf(left), catalogOf(right), '2020-01-01')))
  expectText(page(base!.map(hostileOf), head!.map(hostileOf)), page(base!, head!))
  for (const procedure of [...base!, ...head!]) {
    const sheet = (shown: Procedure): string => printed(renderHtml(procedureSheet(shown, 'vi', namesOf(before, after))))
    expectText(sheet(hostileOf(procedure)), sheet(procedure))
  }
})

test('a whole catalog: every document and the comparison as HTML', async () => {
  const harmless = join(projectFolder, 'catalog')
  const folder = temporaryFolder()
  const isWanted = (path: string): boolean =>
    !/^(procedures|proposals)/.test(path) || /dang-ky-cu-tru|2019-thuong-tru/.test(path)
  expect(hostileCatalog(harmless, folder, isWanted)).toBeGreaterThan(200)
  const written = async (catalog: string): Promise<ReadonlyMap<string, string>> => {
    const to = temporaryFolder()
    const all = ['propose', '2019-thuong-tru', '--document', 'all', '--format', 'html', '-o', to, '-C', catalog]
    expect(await run(all)).toMatchObject({ code: 0 })
    const page = await run(['diff', '+2019-thuong-tru', '--format', 'html', '-C', catalog])
    expect(page.code).toBe(0)
    return new Map([
      ...readdirSync(to).map((name): [string, string] => [name, readFileSync(join(to, name), 'utf8')]),
      ['comparison', page.output],
    ])
  }
  const [foreign, own] = [await written(folder), await written(harmless)]
  expect([...foreign.keys()]).toEqual([...own.keys()])
  for (const [name, html] of foreign) expectText(html, own.get(name) ?? '')
})
