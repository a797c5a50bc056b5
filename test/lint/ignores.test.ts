import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyIgnores } from '#lint/ignores.ts'
import { readIgnore } from '#lint/ignores-comment.ts'
import { BIRTH, brief, catalogOf, FILES, finding, findingsOf, procedure } from './catalog.ts'
import { processorTime } from '../processor-time.ts'

const context = { asOf: '2020-11-08', known: new Set(['rule-a', 'rule-b', 'steps-do-not-sum']) }

/** What is left of a finding of each rule on each line, and what is wrong with the comments. */
function judged(
  more: string,
  at: readonly (readonly [number, string])[],
  head = '',
): { kept: readonly string[]; problems: readonly string[] } {
  const catalog = catalogOf({ ...FILES, [BIRTH]: head + procedure('1.001193', more) })
  const { kept, problems } = applyIgnores(
    at.map(([line, rule]) => finding(catalog, BIRTH, line, rule)),
    catalog,
    context,
  )
  return { kept: brief(kept), problems: brief(problems) }
}

describe('where a comment counts', () => {
  const both = [
    [6, 'rule-a'],
    [6, 'rule-b'],
    [7, 'rule-a'],
  ] as const

  test('behind the value, for the rules it names', () => {
    expect(judged('subjects: [citizen] # tthc-ignore rule-a: Lý do\n', both)).toEqual({
      kept: ['6 rule-b', '7 rule-a'],
      problems: [],
    })
    expect(judged('subjects: [citizen] # tthc-ignore rule-a, rule-b: Lý do\n', both)).toEqual({
      kept: ['7 rule-a'],
      problems: [],
    })
  })

  test('alone above the line, also with other comments between, but not across an empty line', () => {
    const line9 = [[9, 'rule-a']] as const
    expect(judged('linked:\n  # tthc-ignore rule-a: Lý do\n  # và một ghi chú\n  - "1.000894"\n', line9).kept).toEqual(
      [],
    )
    expect(judged('linked:\n  # tthc-ignore rule-a: Lý do\n\n  - "1.000894"\n', line9)).toEqual({
      kept: ['9 rule-a'],
      problems: ['7 unused-ignore'],
    })
  })

  test('in the head, for the whole file', () => {
    expect(
      judged(
        '',
        [
          [3, 'rule-a'],
          [7, 'rule-a'],
          [7, 'rule-b'],
        ],
        '# tthc-ignore rule-a: Lý do\n\n',
      ),
    ).toEqual({ kept: ['7 rule-b'], problems: [] })
  })

  test('not in another file', () => {
    const catalog = catalogOf({
      ...FILES,
      'catalog.yaml': `# tthc-ignore rule-a: Lý do\n${FILES['catalog.yaml'] ?? ''}`,
    })
    expect(brief(applyIgnores([finding(catalog, BIRTH, 1, 'rule-a')], catalog, context).kept)).toEqual(['1 rule-a'])
  })

  test('not inside quotes, block texts and words', () => {
    const texts =
      'provenance:\n  source: "x # tthc-ignore rule-a: Lý do"\n  verified: false\n  note: |\n    # tthc-ignore rule-a: Lý do\n    a# tthc-ignore rule-a: Lý do\n'
    const lines = [7, 10, 11].map((line) => [line, 'rule-a'] as const)
    expect(judged(texts, lines)).toEqual({ kept: ['7 rule-a', '10 rule-a', '11 rule-a'], problems: [] })
    expect(judged(texts.replace('note: |', 'note: |  # tthc-ignore rule-b: Lý do'), [[9, 'rule-b']])).toEqual({
      kept: [],
      problems: [],
    })
  })

  test('inside [ ] and { }, with Windows line ends and a byte order mark', () => {
    expect(
      judged('linked: [\n  # tthc-ignore rule-a: Lý do\n  "1.000894", # tthc-ignore rule-b: Lý do\n]\n', [
        [8, 'rule-a'],
        [8, 'rule-b'],
      ]),
    ).toEqual({ kept: [], problems: [] })
    expect(
      judged(
        'subjects: [citizen] # tthc-ignore rule-a: Lý do\r\n',
        [[8, 'rule-a']],
        '\uFEFF# đầu\r\n# tthc-ignore rule-b: Lý do\r\n',
      ),
    ).toEqual({ kept: [], problems: ['2 unused-ignore'] })
  })
})

describe('what is wrong with a comment', () => {
  const ask = (comment: string): ReturnType<typeof judged> =>
    judged(`subjects: [citizen] ${comment}\n`, [[6, 'rule-a']])

  test.each([
    ['# tthc-ignore rule-a', 'ignore-without-reason'],
    ['# tthc-ignore rule-a: …', 'ignore-without-reason'],
    ['# tthc-ignore rule-a until 2020-12-31:', 'ignore-without-reason'],
    ['# tthc-ignore: Lý do', 'ignore-malformed'],
    ['# tthc-ignore', 'ignore-malformed'],
    ['# tthc-ignored rule-a: Lý do', 'ignore-malformed'],
    ['# TTHC-Ignore rule-a: Lý do', 'ignore-malformed'],
    ['# tthc-ignore rule-a until 2020-13-01: Lý do', 'ignore-malformed'],
    ['# tthc-ignore rule-a: Lý do until: 31/12/2020', 'ignore-malformed'],
    ['# tthc-ignore rule-a until 2020-11-07: Lý do', 'ignore-expired'],
    ['# tthc-ignore rule-a: Lý do, until: 2020-11-07', 'ignore-expired'],
    ['# tthc-ignore rule-aa: Lý do', 'unknown-rule'],
    ['# tthc-ignore schema: Lý do', 'unknown-rule'],
    ['# tthc-ignore rule-b: Lý do', 'unused-ignore'],
  ])('%s', (comment, code) => {
    expect(ask(comment)).toEqual({ kept: ['6 rule-a'], problems: [`6 ${code}`] })
  })

  test.each([
    '# tthc-ignore rule-a until 2020-11-08: Lý do',
    '# tthc-ignore rule-a until: 2020-11-08: Lý do',
    '#tthc-ignore rule-a : Lý do (until: 2021-01-01)',
    '# ghi chú về tthc-ignore',
  ])('nothing: %s', (comment) => {
    expect(ask(comment).problems).toEqual([])
  })

  test('a wrong name is guessed, the comment is marked, other names of the comment count', () => {
    const catalog = catalogOf({
      ...FILES,
      [BIRTH]: procedure('1.001193', 'subjects: [citizen] # tthc-ignore rule-a, steps-do-not-sun: Lý do\n'),
    })
    const {
      kept,
      problems: [problem],
    } = applyIgnores([finding(catalog, BIRTH, 6, 'rule-a')], catalog, context)
    expect(kept).toEqual([])
    expect(problem?.message.vi).toContain('Có phải là “steps-do-not-sum”?')
    expect(problem?.span).toEqual({ line: 6, column: 21, endLine: 6, endColumn: 66 })
  })
})

test('errors of reading cannot be passed over, and nothing is called unused while a file is left out', () => {
  const files = {
    ...FILES,
    [BIRTH]: `# tthc-ignore rule-a, number-loses-digits: Lý do\n${procedure('1.012120').replace(/"/g, '')}`,
  }
  const { kept, problems } = applyIgnores(findingsOf(files), catalogOf(files), {
    ...context,
    known: new Set(['rule-a', 'number-loses-digits']),
  })
  expect(kept.map(({ code }) => code)).toContain('number-loses-digits')
  expect(problems).toEqual([])
})

test('unused comments never hide anything: without them the same findings remain', () => {
  const comment = fc.constantFrom(
    '',
    ' # tthc-ignore rule-a: Lý do',
    ' # tthc-ignore rule-b, rule-a: Lý do',
    ' # tthc-ignore rule-b until 2019-01-01: Lý do',
    ' # tthc-ignore rule-a',
  )
  fc.assert(
    fc.property(
      fc.array(comment, { minLength: 6, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(8), fc.constantFrom('rule-a', 'rule-b'))),
      (comments, places) => {
        const text = (skip: ReadonlySet<number>): string =>
          procedure('1.001193', 'subjects: [citizen]\n')
            .split('\n')
            .map((line, index) => line + (skip.has(index + 1) ? '' : (comments[index] ?? '')))
            .join('\n')
        const run = (skip: ReadonlySet<number>) => {
          const catalog = catalogOf({ ...FILES, [BIRTH]: text(skip) })
          return applyIgnores(
            places.map(([line, rule]) => finding(catalog, BIRTH, line, rule)),
            catalog,
            context,
          )
        }
        const all = run(new Set())
        expect(all.kept.length + all.hidden.length).toBe(places.length)
        const idle = new Set([1, 2, 3, 4, 5, 6].filter((line) => !all.hidden.some(({ span }) => span.line === line)))
        expect(brief(run(idle).kept)).toEqual(brief(all.kept))
      },
    ),
  )
})

test('a comment or a file that a stranger made long is read in no time', () => {
  const spent = processorTime()
  readIgnore({ text: `# tthc-ignore ${' until'.repeat(100_000)}${' '.repeat(400_000)}` })
  expect(judged(`${'# tthc-ignore rule-a: x\n'.repeat(20_000)}subjects: [citizen]\n`, []).problems).toHaveLength(100)
  expect(spent()).toBeLessThan(5_000)
})
