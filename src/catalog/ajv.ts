import { readFileSync } from 'node:fs'
import { Ajv, type CodeOptions } from 'ajv'
import { programFolder } from '#model/program-folder.ts'
import { formats } from './schema-formats.ts'

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

/** A schema of a kind of file, or one that those use. */
export type SchemaName = (typeof NAMES)[number]

// Inlining and optimising make the validators faster by microseconds, and the start of the program slower by 0.2 s.
const FAST_START = { inlineRefs: false, code: { optimize: false } } as const
const CHECKS = { verbose: true, discriminator: true, formats, validateSchema: false } as const
// `anyOf: [{ required: [when] }, …]` names properties of the schema around it, which strictRequired does not see.
const STRICT = { strict: true, strictRequired: false, allowUnionTypes: true } as const

/** A compiler of the schemas, for all that is wrong with a value or for the first thing; `code` says how it writes its validators. */
export function newAjv(allErrors: boolean, code?: CodeOptions): Ajv {
  const schemas = NAMES.map(
    (name) => JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, programFolder), 'utf8')) as object,
  )
  return new Ajv({ ...FAST_START, ...(code && { code }), ...CHECKS, ...STRICT, allErrors, schemas })
}
