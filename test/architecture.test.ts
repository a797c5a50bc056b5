import { readFileSync, readdirSync } from 'node:fs'
import { cruise, type IForbiddenRuleType, type IRegularForbiddenRuleType } from 'dependency-cruiser'
import { expect, test } from 'vitest'
import { slowly } from './lane.ts'
import { borders, doors, type Border } from './borders.ts'

const rule = (
  name: string,
  comment: string,
  rest: Pick<IRegularForbiddenRuleType, 'from' | 'to'>,
): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  ...rest,
})

const general: readonly IForbiddenRuleType[] = [
  rule('border of index.ts', 'who asks for the library must not get the terminal with it', {
    from: { path: '^src/index\\.ts$' },
    to: { path: '^src/(cli|store)/' },
  }),
  rule(
    'what runs in a browser runs there alone',
    'it has the types and globals of a browser, and is bundled by itself',
    {
      from: { path: '^src/', pathNot: '^src/page/browser/' },
      to: { path: '^src/page/browser/' },
    },
  ),
  rule('no circles', 'a file in a circle can be understood, tested and loaded only with all the others', {
    from: {},
    to: { circular: true },
  }),
  rule('no orphans', 'a file that nobody imports is left over', {
    from: { orphan: true, pathNot: '\\.gen\\.ts$' },
    to: {},
  }),
  rule('everything resolves', 'a misspelt import shows only when somebody gets there', {
    from: {},
    to: { couldNotResolve: true },
  }),
]

const rulesOf = (table: Readonly<Record<string, Border>>): IForbiddenRuleType[] => [
  ...Object.entries(table).map(([room, { imports, because }]) =>
    rule(`border of ${room}`, because, {
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...imports].join('|')})/` },
    }),
  ),
  ...Object.entries(doors).map(([name, { files, because }]) =>
    rule(`door of ${name}`, because, {
      from: { path: '^src/', pathNot: files },
      to: { path: `node_modules/${name}/` },
    }),
  ),
  ...general,
]

interface Violation {
  readonly rule: { readonly name: string }
  readonly from: string
  readonly to: string
}

/** Each import that a rule forbids, with the reason of the rule. */
async function violations(table: Readonly<Record<string, Border>>): Promise<string[]> {
  const rules = rulesOf(table)
  const { output } = await cruise(
    ['src'],
    {
      validate: true,
      ruleSet: { forbidden: rules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['tthc-source', 'import', 'node', 'default'],
    },
    { tsConfig: { options: {} } },
  )
  const result = (typeof output === 'string' ? JSON.parse(output) : output) as {
    readonly summary: { readonly violations: readonly Violation[] }
  }
  return result.summary.violations.map(
    ({ rule: { name }, from, to }) =>
      `${name}: ${from} → ${to} (${rules.find((each) => each.name === name)?.comment ?? ''})`,
  )
}

test('rooms import what the table allows, packages enter by their doors, no circles, no orphans', async () => {
  expect(await violations(borders)).toEqual([])
}, 120_000)

slowly(
  'the borders bite: with an emptied row the same check fails, and says why there is a border',
  async () => {
    const because = 'nothing may be compared'
    const found = await violations({ ...borders, change: { imports: [], because } })
    expect(found.filter((violation) => violation.startsWith('border of change: ')).length).toBeGreaterThan(10)
    expect(found.every((violation) => violation.endsWith(`(${because})`))).toBe(true)
  },
  120_000,
)

test('every room of src has a border, and every border and door a reason', () => {
  expect(
    readdirSync('src', { withFileTypes: true })
      .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
      .sort(),
  ).toEqual(Object.keys(borders).sort())
  for (const [name, { because }] of Object.entries({ ...borders, ...doors }))
    expect(because, name).toMatch(/^(?:\p{Ll}|YAML|XML|“).{20,}[^.]$/u)
})

const files = readdirSync('src', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)

test('the console and the process are for bin and cli alone: a function that reads them cannot be tested by its values', () => {
  const users = files.filter(
    (file) => !file.startsWith('src/cli/') && /\b(console|process)\.\w/.test(readFileSync(file, 'utf8')),
  )
  expect(users).toEqual([])
})
