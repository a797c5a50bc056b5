import { parse, type TestSuite, type TestSuites } from 'junit2json'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { junit } from '#print/junit.ts'
import { shownText } from '#print/shown.ts'
import { hostileTexts, UNSAFE } from './hostile.ts'
import { finding, full, hostile, options, sample, source, span } from './sample.ts'

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly inside: string
}

interface Shape {
  readonly parent: string
  readonly required: readonly string[]
  readonly allowed: readonly string[]
}

/** Which attributes and parents the common JUnit schema (that of Jenkins) gives each element. */
const structure: Readonly<Record<string, Shape>> = {
  testsuites: { parent: '', required: [], allowed: ['name', 'time', 'tests', 'failures', 'disabled', 'errors'] },
  testsuite: {
    parent: 'testsuites',
    required: ['name'],
    allowed: ['tests', 'failures', 'errors', 'time', 'disabled', 'skipped', 'timestamp', 'hostname', 'id', 'package'],
  },
  testcase: { parent: 'testsuite', required: ['name'], allowed: ['assertions', 'time', 'classname', 'status'] },
  failure: { parent: 'testcase', required: [], allowed: ['type', 'message'] },
  'system-out': { parent: 'testcase', required: [], allowed: [] },
}

/** The elements, by a parser that throws on anything that is not well-formed XML 1.0. */
function tags(xml: string): readonly Tag[] {
  const parser = new SaxesParser()
  const open: string[] = []
  const found: Tag[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    found.push({ name, attributes: attributes as Record<string, string>, inside: open.at(-1) ?? '' })
    open.push(name)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return found
}

function violations(xml: string): readonly string[] {
  return tags(xml).flatMap(({ name, attributes, inside }) => {
    const rule = structure[name]
    if (rule === undefined || rule.parent !== inside) return [`${name} in ${inside}`]
    const keys = Object.keys(attributes)
    const missing = rule.required.filter((key) => !keys.includes(key))
    const unknown = keys.filter((key) => ![...rule.required, ...rule.allowed].includes(key))
    return [...missing, ...unknown].map((key) => `${name} ${key}`)
  })
}

async function suites(xml: string): Promise<TestSuites & { readonly testsuite: TestSuite[] }> {
  const parsed = await parse(xml)
  if (!parsed || !('testsuite' in parsed)) throw new Error('no suites')
  return parsed as TestSuites & { readonly testsuite: TestSuite[] }
}

const sum = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((all, each) => all + (each ?? 0), 0)

test.each([
  ['the sample', sample],
  ['nothing', []],
])('has the structure of JUnit and counts that agree: %s', async (_, findings) => {
  const xml = junit(findings, options)
  expect(violations(xml)).toEqual([])
  const all = await suites(xml)
  expect(all.tests).toBe(Math.max(1, findings.length))
  expect(all.tests).toBe(sum(all.testsuite.map((suite) => suite.tests)))
  expect(all.failures).toBe(sum(all.testsuite.map((suite) => suite.failures)))
  for (const suite of all.testsuite) {
    expect(suite.tests).toBe(suite.testcase?.length)
    expect(suite.failures).toBe(suite.testcase?.filter((each) => each.failure !== undefined).length)
  }
})

test('files are suites, findings are cases; only errors are failures', async () => {
  const file = source('a.yaml')
  const all = await suites(
    junit(
      [
        finding('a', 'error', file, span(1), 'x'),
        finding('b', 'warning', file, span(2), 'y'),
        finding('c', 'info', source('b.yaml'), span(1), 'z'),
      ],
      full,
    ),
  )
  expect(all.testsuite.map((suite) => suite.name)).toEqual(['a.yaml', 'b.yaml'])
  expect(all.testsuite.map((suite) => suite.testcase?.map(({ failure }) => failure?.[0]?.message))).toEqual([
    ['x', undefined],
    [undefined],
  ])
})

describe('hostile texts', () => {
  test.each(hostileTexts)('%j is one failure that says the text', async (text) => {
    const each = hostile(text)
    const xml = junit([each], full)
    expect(xml).not.toMatch(UNSAFE)
    expect(violations(xml)).toEqual([])
    const failures = tags(xml).filter(({ name }) => name === 'failure')
    expect(failures.map(({ attributes }) => attributes['message'])).toEqual([shownText(each.message.vi)])
    expect((await suites(xml)).testsuite[0]?.testcase).toHaveLength(1)
  })
})
