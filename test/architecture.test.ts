import { readFileSync, readdirSync } from 'node:fs'
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser'
import { expect, test } from 'vitest'

/** Which folders of src a folder may import, besides itself. */
const borders: Record<string, readonly string[]> = {
  model: [],
  sources: ['model'],
  yaml: ['model'],
  edit: ['model', 'yaml'],
  store: ['model'],
  // The one way into a Word file and out of it: what fills, checks and writes them shares its reader and its limits.
  word: ['model'],
  // The page of a comparison: its HTML, its look and its script, apart from the formats of documents.
  page: ['model'],
  render: ['model', 'word', 'page'],
  conformance: ['model', 'word'],
  template: ['model', 'word'],
  print: ['model'],
  catalog: ['model', 'sources', 'yaml'],
  change: ['model'],
  proposal: ['model', 'change'],
  review: ['model', 'change', 'proposal'],
  lint: ['model', 'change', 'proposal', 'review'],
  documents: ['model', 'change', 'proposal', 'review', 'lint'],
  // What programs import by src/index.ts, and the commands use too: the five things that can be done with a catalog.
  library: ['model', 'sources', 'edit', 'catalog', 'change', 'proposal', 'review', 'lint'],
  cli: [
    'model',
    'yaml',
    'sources',
    'edit',
    'store',
    'word',
    'conformance',
    'template',
    'page',
    'render',
    'print',
    'catalog',
    'change',
    'proposal',
    'review',
    'lint',
    'documents',
    'library',
  ],
}

/** The files through which a package enters. */
const doors: Record<string, string> = {
  yaml: '^src/yaml/',
  ajv: '^src/catalog/schema\\.ts$',
  chalk: '^src/(print/pretty|render/text[a-z-]*)\\.ts$',
  // Its types come by the package above it, and so does it.
  commander: '^$',
  '@commander-js/extra-typings': '^src/cli/',
  diff: '^src/(documents|print)/',
  docx: '^src/render/docx[a-z-]*\\.ts$',
  fflate: '^src/word/zip\\.ts$',
  'modern-tar': '^src/sources/archive-tar\\.ts$',
  yauzl: '^src/sources/archive-zip\\.ts$',
  saxes: '^src/word/xml\\.ts$',
  'easy-template-x': '^src/template/fill\\.ts$',
  'big.js': '^src/model/decimal\\.ts$',
  'fastest-levenshtein': '^src/model/nearest\\.ts$',
  'string-width': '^src/(render/text|print/)[a-z-]*\\.ts$',
  '@clack/prompts': '^src/cli/prompts\\.ts$',
  '@bomb.sh/tab': '^src/cli/complete\\.ts$',
  'write-excel-file': '^src/render/xlsx\\.ts$',
  rolldown: '^src/page/browser/generate\\.js$',
  'wrap-ansi': '^src/render/text[a-z-]*\\.ts$',
}

function rulesOf(table: Record<string, readonly string[]>): IForbiddenRuleType[] {
  const folders = Object.entries(table).map(([folder, allowed]): IForbiddenRuleType => ({
    name: `border of ${folder}`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
  }))
  const packages = Object.entries(doors).map(([name, door]): IForbiddenRuleType => ({
    name: `door of ${name}`,
    severity: 'error',
    from: { path: '^src/', pathNot: door },
    to: { path: `node_modules/${name}/` },
  }))
  return [
    ...folders,
    ...packages,
    // Who asks for the library must not get the terminal with it.
    {
      name: 'border of index.ts',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/(cli|store)/' },
    },
    {
      name: 'what runs in a browser runs there alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/page/browser/' },
      to: { path: '^src/page/browser/' },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no orphans', severity: 'error', from: { orphan: true, pathNot: '\\.gen\\.ts$' }, to: {} },
    { name: 'everything resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ]
}

async function violations(table: Record<string, readonly string[]>): Promise<string[]> {
  const result = await cruise(
    ['src'],
    {
      validate: true,
      ruleSet: { forbidden: rulesOf(table) },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['tthc-source', 'import', 'node', 'default'],
    } as never,
    { tsConfig: { options: {} } } as never,
  )
  const output = typeof result.output === 'string' ? (JSON.parse(result.output) as { summary: never }) : result.output
  return (output.summary as { violations: { rule: { name: string }; from: string; to: string }[] }).violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  )
}

test('folders import what the table allows, packages enter by their doors, no circles, no orphans', async () => {
  expect(await violations(borders)).toEqual([])
}, 120_000)

test('the borders bite: with an emptied row the same check fails', async () => {
  const found = await violations({ ...borders, change: [] })
  expect(found.some((violation) => violation.startsWith('border of change: '))).toBe(true)
}, 120_000)

test('every folder of src has a row', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(borders).sort())
})

const files = readdirSync('src', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)

test('the console and the process are for bin and cli alone', () => {
  const users = files.filter(
    (file) => !file.startsWith('src/cli/') && /\b(console|process)\.\w/.test(readFileSync(file, 'utf8')),
  )
  expect(users).toEqual([])
})
