import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { FileKind } from '#model/catalog.ts'
import { isDate } from '#model/date.ts'
import { parseDuration } from '#model/duration.ts'
import { programFolder } from '#model/program-folder.ts'

/** One thing a schema finds wrong: ajv's error with the schema and the data it is about. */
export type SchemaError = ErrorObject

const NAMES = [
  'accepted',
  'assumptions',
  'calendar',
  'change',
  'common',
  'documents',
  'procedure',
  'profile',
  'proposal',
  'review-plan',
  'statistics',
] as const
const SCHEMA_OF: Readonly<Record<FileKind, (typeof NAMES)[number]>> = {
  profile: 'profile',
  documents: 'documents',
  assumptions: 'assumptions',
  procedure: 'procedure',
  proposal: 'proposal',
  statistics: 'statistics',
  calendar: 'calendar',
  'review-plan': 'review-plan',
  accepted: 'accepted',
}
const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** The texts that the schemas call formats. */
export const formats = {
  date: isDate,
  'duration-text': (text: string): boolean => parseDuration(text) !== undefined,
  'duration-or-clock': (text: string): boolean => parseDuration(text) !== undefined || isClock(text),
}

const known = new Map<boolean, Ajv>()

// A schema costs time to compile, so each waits for the first file that needs it.
function validator(kind: FileKind, allErrors: boolean): ValidateFunction {
  const ajv = known.get(allErrors) ?? newAjv(allErrors)
  known.set(allErrors, ajv)
  const found = ajv.getSchema(`${SCHEMA_OF[kind]}.schema.json`)
  if (found === undefined) throw new Error(`no schema for ${kind}`)
  return found
}

// Inlining and optimising make the validators faster by microseconds, and the start of the program slower by 0.2 s.
const FAST_START = { inlineRefs: false, code: { optimize: false } } as const
const CHECKS = { verbose: true, discriminator: true, formats, validateSchema: false } as const
// `anyOf: [{ required: [when] }, …]` names properties of the schema around it, which strictRequired does not see.
const STRICT = { strict: true, strictRequired: false, allowUnionTypes: true } as const

function newAjv(allErrors: boolean): Ajv {
  const schemas = NAMES.map(
    (name) => JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, programFolder), 'utf8')) as object,
  )
  return new Ajv({ ...FAST_START, ...CHECKS, ...STRICT, allErrors, schemas })
}

// The time to collect all errors grows with the square of their number: some ten seconds for a file that a stranger fills with them.
const MOST_VALUES = 10_000

/** Everything the schema of a kind of file finds wrong with a value, or the first thing where the value is huge; empty when it fits. */
export function schemaErrors(kind: FileKind, value: unknown): readonly SchemaError[] {
  const validate = validator(kind, !isHuge(value))
  return validate(value) ? [] : (validate.errors ?? [])
}

/** Whether a value is so large that only the first thing that is wrong with it is looked for. */
export const isHuge = (value: unknown): boolean => countValues(value) > MOST_VALUES

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, item) => sum + countValues(item), 1)
}
