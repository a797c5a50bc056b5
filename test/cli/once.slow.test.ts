import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { matchItems } from '#change/matching/items.ts'
import { structureOf } from '#change/match.ts'
import { evaluate } from '#review/evaluate.ts'
import { parse } from '#yaml/parse.ts'
import { edited, json, mistakes, projectFolder, run, temporaryFolder } from './run.ts'

/** A module of which one function is counted. */
const counted = vi.hoisted(() => <M extends object>(module: M, name: keyof M & string): M => ({
  ...module,
  [name]: vi.fn(module[name] as (...args: unknown[]) => unknown),
}))

vi.mock(import('#yaml/parse.ts'), async (original) => counted(await original(), 'parse'))
vi.mock(import('#change/matching/items.ts'), async (original) => counted(await original(), 'matchItems'))
vi.mock(import('#change/match.ts'), async (original) => counted(await original(), 'structureOf'))
vi.mock(import('#review/evaluate.ts'), async (original) => counted(await original(), 'evaluate'))

beforeEach(() => {
  vi.clearAllMocks()
})

const sample = join(projectFolder, 'catalog')
const BIRTH = 'procedures/commune/ho-tich/1.001193.yaml'
const RESIDENCE = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'

/** The sample with two procedures changed, one of them with a paper under another id. */
const changed = (): string =>
  edited(
    sample,
    [BIRTH, 'id: so-ho-khau, name: Sổ hộ khẩu, type', 'id: ho-khau, name: Sổ hộ khẩu, type'],
    [BIRTH, 'statutory: trong ngày', 'statutory: 1 ngày'],
    [RESIDENCE, 'committed: 12 ngày', 'committed: 10 ngày'],
    [RESIDENCE, 'name: Giấy chuyển hộ khẩu', 'name: Giấy xác nhận chuyển hộ khẩu'],
  )

/** How often each text was parsed. */
function parses(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [text] of vi.mocked(parse).mock.calls) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** Texts of the files in which a result places something. */
function placedIn(output: string): ReadonlySet<string> {
  const files = [...output.matchAll(/"file": "([^"]+)",\s+"line"/g)].map(([, file]) => file!)
  return new Set(files.map((file) => readFileSync(resolve(projectFolder, file), 'utf8')))
}

describe('a file is parsed once to be loaded, and once more only where something in it has a place', () => {
  test.each(['diff', 'progress', 'proposal check'])('%s', async (command) => {
    const ids = readdirSync(join(sample, 'proposals/2020')).map((name) => name.replace('.yaml', ''))
    const words = {
      diff: ['diff', sample, changed()],
      progress: ['progress'],
      'proposal check': ['proposal', 'check', ...ids],
    }
    const { output } = await run([...words[command as keyof typeof words], '-C', sample, '--format', 'json'])
    const texts = placedIn(output)
    expect(texts.size).toBeGreaterThan(1)
    expect([...parses()].filter(([text, count]) => count !== (texts.has(text) ? 2 : 1))).toEqual([])
  })

  test.each(['text', 'markdown', 'html', 'docx', 'xlsx'])('diff --format %s', async (format) => {
    await run(['diff', sample, changed(), '--format', format, '-o', join(temporaryFolder(), `out.${format}`)])
    expect([...parses().values()].filter((count) => count > 2)).toEqual([])
  })

  test('validate', async () => {
    const { output } = await run(['validate', '-C', mistakes, '--format', 'concise'])
    expect(output.split('\n').length).toBeGreaterThan(2)
    expect([...parses().values()].filter((count) => count > 2)).toEqual([])
  })
})

describe('what a comparison needs is found once', () => {
  test.each([[['--format', 'json']], [['--format', 'html']], [['--redline']]])('diff %j', async (options) => {
    await run(['diff', sample, changed(), ...options])
    expect(structureOf).toHaveBeenCalledTimes(1)
    expect(matchItems).toHaveBeenCalledTimes(2)
  })

  test('draft --from, which loads and compares every procedure', async () => {
    const { code } = await run(['draft', '--from', sample, '-C', changed()])
    const files = readdirSync(join(sample, 'procedures'), { recursive: true }).map(String)
    expect(code).toBe(0)
    expect(structureOf).toHaveBeenCalledTimes(1)
    expect(matchItems).toHaveBeenCalledTimes(files.filter((file) => file.endsWith('.yaml')).length)
  })
})

describe('a proposal is evaluated once', () => {
  test('for all of its documents', async () => {
    const words = ['propose', '--year', '2020', '--document', 'all', '--format', 'json', '-C', sample]
    const { code } = await run([...words, '-o', temporaryFolder()])
    expect(code).toBe(0)
    expect(evaluate).toHaveBeenCalledTimes(readdirSync(join(sample, 'proposals/2020')).length)
  })

  test.each([[['proposal', 'list']], [['report', '2014-2020']]])('for %j', async (words) => {
    const result = await run([...words, '-C', sample, '--format', 'json'])
    const ids = new Set(JSON.stringify(json(result)).match(/"id":"20\d\d-[^"]+"/g))
    expect(evaluate).toHaveBeenCalledTimes(ids.size)
  })
})
