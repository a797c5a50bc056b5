import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { workflowText } from '#cli/init/github.ts'
import { UNKNOWN_SOURCE } from '#cli/init/source.ts'
import { projectFolder } from '../cli/run.ts'
import { blocks, matches, readmes } from '../readme.ts'

interface ActionStep {
  readonly id: string
  readonly name: string
  readonly if?: string
  readonly shell: string
  readonly run: string
  readonly env?: Readonly<Record<string, string>>
}

interface Action {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] }
}

const text = readFileSync(join(projectFolder, 'action.yml'), 'utf8')
const action = parse(text) as Action
const { steps } = action.runs
const scripts = ['../action.js', ...readdirSync(join(projectFolder, 'bin/action'))]
  .map((name) => readFileSync(join(projectFolder, 'bin/action', name), 'utf8'))
  .join('\n')

test('it is a composite action with what GitHub asks for', () => {
  expect(action).toMatchObject({ name: 'tthc', runs: { using: 'composite' } })
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
    expect(description.length).toBeGreaterThan(10)
  for (const step of steps)
    expect(step).toMatchObject({ shell: 'bash', id: expect.stringMatching(/^[a-z]+$/), name: expect.any(String) })
})

test('every input has a default, so that none is required', () => {
  expect(Object.entries(action.inputs).filter(([, input]) => input.default === undefined)).toEqual([])
})

test('every input that is read is declared, and every one that is declared is read', () => {
  const read = matches(text, /\$\{\{\s*inputs\.([\w-]+)\s*\}\}/g)
  expect([...new Set(read)].sort()).toEqual(Object.keys(action.inputs).sort())
})

test('expressions stand in env, if and outputs alone, never inside a script', () => {
  for (const { run } of steps) expect(run).not.toContain('${{')
  const inside = [
    ...steps.flatMap((step) => [...Object.values(step.env ?? {}), step.if ?? '']),
    ...Object.values(action.outputs).map(({ value }) => value),
    ...Object.values(action.inputs).map((input) => input.default ?? ''),
  ]
  expect(inside.join('').split('${{').length).toBe(text.split('${{').length)
})

test('the environment of the steps is what the scripts read', () => {
  const given = new Set(steps.flatMap(({ env = {} }) => Object.keys(env)))
  expect([...given].sort()).toEqual([...new Set(scripts.match(/\bTTHC_[A-Z_]+\b/g))].sort())
})

test('every script of a step is a step of bin/action.js', () => {
  const [, known = ''] = /const steps = \{ (.+) \}/.exec(scripts) ?? []
  expect(matches(steps.map(({ run }) => run).join('\n'), /bin\/action\.js" (\w+)/g)).toEqual(known.split(', '))
})

test('every output is one that its step writes', () => {
  const written = matches(scripts, /\boutput\('([\w-]+)'/g)
  const effects = ['changed', 'relief', 'burden', 'neutral', 'undetermined', 'recorded']
  for (const [name, { value }] of Object.entries(action.outputs)) {
    const [, step, output] = /^\$\{\{ steps\.(\w+)\.outputs\.([\w-]+) \}\}$/.exec(value) ?? []
    expect([output, steps.some(({ id }) => id === step)]).toEqual([name, true])
    expect([...written, ...effects]).toContain(name)
  }
})

describe('the steps after a failure', () => {
  test.each(['diff', 'comment'])('%s runs although the catalog has errors, but not without a program', (id) => {
    expect(steps.find((step) => step.id === id)?.if).toBe("${{ !cancelled() && steps.build.outcome == 'success' }}")
  })
})

test('the workflow of `init`, without and with what it leaves out, and the README give inputs that there are', () => {
  const workflow = workflowText('', UNKNOWN_SOURCE, '1.0.0')
  const shown = blocks(readmes[0]?.[1] ?? '', 'yaml').filter((block) => block.includes('/tthc@'))
  const jobs = [workflow, workflow.replace(/^( +)# (?=[a-z-]+: )/gm, '$1')].map(
    (each) => (parse(each) as { jobs: { tthc: object } }).jobs.tthc,
  )
  const uses = [...jobs, ...shown.map((each) => parse(each) as object)].map(
    (job) => (job as { steps: { with: object }[] }).steps.at(-1)?.with ?? {},
  )
  expect(uses.map((given) => Object.keys(given))).toEqual([
    ['catalog'],
    ['catalog', 'fail-on', 'max-warnings'],
    ['catalog', 'fail-on', 'max-warnings'],
  ])
  for (const name of uses.flatMap(Object.keys)) expect(action.inputs).toHaveProperty(name)
})
