import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { gitlab } from '#print/gitlab.ts'
import { hostileTexts, UNSAFE } from './hostile.ts'
import { finding, full, hostile, options, sample, source, span } from './sample.ts'

interface Issue {
  readonly description: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

/** The shape that GitLab documents for a Code Quality report, closed. */
const validate = new Ajv({ strict: true, allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32,64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/).+' },
          lines: {
            type: 'object',
            additionalProperties: false,
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
})
const issues = (text: string): readonly Issue[] => JSON.parse(text) as Issue[]
const problems = (text: string): unknown => (validate(JSON.parse(text)) ? [] : validate.errors)

test('fits the documented shape; the schema of the test rejects another', () => {
  expect(problems(gitlab(sample, full))).toEqual([])
  expect(issues(gitlab([], options))).toEqual([])
  expect(validate([{ description: 'x' }])).toBe(false)
})

test('severities', () => {
  expect(issues(gitlab(sample, options)).map(({ severity }) => severity)).toEqual(['minor', 'major', 'info'])
})

test('no two issues share a fingerprint, however equal they are', () => {
  const equal = Array.from({ length: 50 }, () => finding('a', 'error', source('a.yaml'), span(1), 'như nhau'))
  expect(new Set(issues(gitlab(equal, options)).map(({ fingerprint }) => fingerprint)).size).toBe(50)
})

test.each(hostileTexts)('%j', (text) => {
  const printed = gitlab([hostile(text)], options)
  expect(problems(printed)).toEqual([])
  expect(printed).not.toMatch(UNSAFE)
  expect(issues(printed)[0]?.description).not.toMatch(UNSAFE)
})
