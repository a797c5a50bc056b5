import { readFileSync } from 'node:fs'

/** The schemas of the files of a catalog, and of what they share. */
export const SCHEMA_NAMES = ['accepted', 'assumptions', 'calendar', 'change', 'common', 'documents', 'procedure', 'profile', 'proposal', 'review-plan', 'statistics'] as const
export type SchemaName = (typeof SCHEMA_NAMES)[number]

/** The text of a schema. */
export const schemaText = (name: SchemaName): string => readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')
