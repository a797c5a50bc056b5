import type { SchemaError } from './schema.ts'

/** Steps of a JSON pointer. */
export const steps = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))

/** How a message calls a value: by its key, an item by the key of its list. */
export const namedBy = (pointer: string): string => steps(pointer).findLast((step) => !/^\d+$/.test(step)) ?? ''

/** What the schema around an error says about one key. */
export function schemaPart(error: SchemaError, key: string): Readonly<Record<string, unknown>> | undefined {
  const properties = error.parentSchema?.properties as Record<string, Record<string, unknown>> | undefined
  return properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined
}

/** A list of anything as texts. */
export const strings = (values: unknown): readonly string[] => (Array.isArray(values) ? values.map(String) : [])
