import type { ErrorObject } from 'ajv'
import type { FileKind } from '#model/catalog.ts'
import type { SchemaName } from './ajv.ts'
import { validator } from './validators.ts'

/** One thing a schema finds wrong: ajv's error with the schema and the data it is about. */
export type SchemaError = ErrorObject

const SCHEMA_OF: Readonly<Record<FileKind, SchemaName>> = {
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
// The time to collect all errors grows with the square of their number: some ten seconds for a file that a stranger fills with them.
const MOST_VALUES = 10_000

/** Everything the schema of a kind of file finds wrong with a value, or the first thing where the value is huge; empty when it fits. */
export function schemaErrors(kind: FileKind, value: unknown): readonly SchemaError[] {
  const validate = validator(SCHEMA_OF[kind], !isHuge(value))
  return validate(value) ? [] : (validate.errors ?? [])
}

/** Whether a value is so large that only the first thing that is wrong with it is looked for. */
export const isHuge = (value: unknown): boolean => countValues(value) > MOST_VALUES

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, item) => sum + countValues(item), 1)
}
