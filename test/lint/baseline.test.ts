import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareBaseline, pruneBaseline, toBaseline, type Baseline } from '#lint/baseline.ts'
import { readBaseline, writeBaseline } from '#lint/baseline-file.ts'
import { staleFindings } from '#lint/baseline-stale.ts'
import type { Located } from '#model/diagnostic.ts'
import { isFailure } from '#model/failure.ts'
import { BIRTH, brief, catalogOf, FILES, finding, findingsOf, MARRIAGE, procedure, type Files } from './catalog.ts'

const LINKS = 'linked: ["1.000895"]\nsubjects: [citizen, citizen2]\n'
/** Two findings of one rule and others of the schema and of wholeness. */
const wrong: Files = {
  ...FILES,
  [BIRTH]: procedure('1.001193', 'linked: ["1.000895", "1.000896"]\n'),
  [MARRIAGE]: procedure('1.000894', LINKS),
}
const round = (findings: readonly Located[], files: Files): Baseline =>
  readBaseline(writeBaseline(toBaseline(findings, catalogOf(files))), 'baseline.json')
const remaining = (files: Files, baseline: Baseline): readonly Located[] =>
  compareBaseline(findingsOf(files), baseline, catalogOf(files)).remaining

describe('a baseline written from findings', () => {
  test('leaves none of them, nothing stale, and equal bytes when it is written again', () => {
    const [findings, catalog] = [findingsOf(wrong), catalogOf(wrong)]
    expect(findings.length).toBeGreaterThan(3)
    const baseline = round(findings, wrong)
    expect(compareBaseline(findings, baseline, catalog)).toMatchObject({ remaining: [], known: findings, stale: [] })
    expect(writeBaseline(toBaseline([...findings].reverse(), catalog))).toBe(writeBaseline(baseline))
  })

  test('the same, whatever is found; one more of a kind remains, one fewer is stale, pruning forgets it', () => {
    const catalog = catalogOf(wrong)
    const some = fc.array(
      fc.record({
        path: fc.constantFrom(BIRTH, MARRIAGE, 'statistics/2020.yaml'),
        line: fc.nat(9),
        code: fc.constantFrom('rule-a', 'rule-b'),
      }),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(some, (places) => {
        const findings = places.map(({ path, line, code }) => finding(catalog, path, line, code))
        const baseline = toBaseline(findings, catalog)
        expect(compareBaseline(findings, baseline, catalog)).toMatchObject({ remaining: [], stale: [] })
        expect(compareBaseline([...findings, ...findings.slice(0, 1)], baseline, catalog).remaining).toHaveLength(1)
        const fewer = compareBaseline(findings.slice(1), baseline, catalog)
        expect(fewer.stale).toHaveLength(1)
        expect(pruneBaseline(baseline, fewer)).toEqual(toBaseline(findings.slice(1), catalog))
      }),
    )
  })

  test('fits its schema', () => {
    const schema = JSON.parse(readFileSync('schemas/output/baseline.schema.json', 'utf8')) as object
    const validate = new Ajv({ strict: true }).compile(schema)
    for (const findings of [findingsOf(wrong), []])
      expect(
        validate(JSON.parse(writeBaseline(toBaseline(findings, catalogOf(wrong))))),
        JSON.stringify(validate.errors),
      ).toBe(true)
  })
})

describe('nothing comes back when', () => {
  const baseline = round(findingsOf(wrong), wrong)
  const { [BIRTH]: birth = '', ...others } = wrong

  test('lines move', () => expect(remaining({ ...others, [BIRTH]: `# đầu tệp\n\n${birth}` }, baseline)).toEqual([]))
  test('keys change places', () =>
    expect(remaining({ ...others, [BIRTH]: `${birth.split('\n').reverse().join('\n').trim()}\n` }, baseline)).toEqual(
      [],
    ))
  test('the file is renamed', () => {
    const moved = { ...others, 'procedures/commune/ho-tich/khai-sinh.yaml': birth }
    expect(remaining(moved, baseline).filter(({ code }) => code !== 'file-misplaced')).toEqual([])
  })
})

test('what is new is reported, and what is gone is reported on its line, but not while a file is newly broken', () => {
  const baseline = round(findingsOf(wrong), wrong)
  const fixed = { ...wrong, [BIRTH]: procedure('1.001193', 'linked: ["1.000897"]\n') }
  expect(remaining(fixed, baseline).map(({ code }) => code)).toContain('linked-procedure-missing')
  const text = writeBaseline(baseline)
  const stale = staleFindings(
    { path: 'baseline.json', file: 'baseline.json', text },
    compareBaseline(findingsOf(fixed), baseline, catalogOf(fixed)),
  )
  expect(stale.length).toBeGreaterThan(0)
  for (const { span } of stale) expect(text.split('\n')[span.line - 1]).toContain('"linked-procedure-missing"')
  expect(stale[0]?.message.vi).toContain('“1.001193” chỉ còn 0 trên 2 điều')
  const broken = { ...fixed, [MARRIAGE]: 'code: [' }
  expect(compareBaseline(findingsOf(broken), baseline, catalogOf(broken)).stale).toEqual([])
  expect(brief(remaining(broken, baseline))).toContain('1 yaml-syntax')
})

const refused = (text: string): string => {
  try {
    return JSON.stringify(readBaseline(text, 'tệp.json'))
  } catch (thrown) {
    return isFailure(thrown) ? thrown.localized.vi : String(thrown)
  }
}

describe('a file that is no baseline is refused with its line', () => {
  const entry = '{"rule": "a{", "entity": "b", "fingerprint": "c", "count": 1}'
  test.each([
    ['', 1],
    ['[]', 1],
    ['null', 1],
    ['{"schemaVersion": 2, "findings": []}', 1],
    ['{"schemaVersion": 1, "findings": [], "x": 1}', 1],
    [`{"schemaVersion": 1, "findings": [\n${entry},\n<<<<<<< HEAD\n`, 3],
    [`{"schemaVersion": 1,\n"findings": [\n${entry}`, 3],
    [`{"schemaVersion": 1, "findings": [\n${entry},\n\n{"rule": 1}]}`, 4],
    [`{"schemaVersion": 1, "findings": [\n${entry},\n7]}`, 3],
    [`{"schemaVersion": 1, "findings": [\n${entry},\n${entry.replace('1}', '0}')}]}`, 3],
    [`{"schemaVersion": 1, "findings": [\n${entry.replace('}', ', "line": 3}')}]}`, 2],
  ])('%j', (text, line) => {
    expect(refused(text)).toMatch(new RegExp(`^tệp\\.json:${line}: đây không phải`))
  })

  test('a key that a merge left twice counts once, with its larger count', () => {
    const twice = `{"schemaVersion": 1, "findings": [\n${entry},\n${entry.replace('1}', '3}')}]}`
    expect(readBaseline(twice, 'x')).toMatchObject([{ rule: 'a{', count: 3 }])
  })
})
