import type { FileKind } from '../model/catalog.ts'
import { schemaText, type SchemaName } from './schema-files.ts'

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
}

const read = new Map<string, Schema>()

function schemaNamed(file: string): Schema {
  const schema = read.get(file) ?? JSON.parse(schemaText(file.replace('.schema.json', '') as SchemaName)) as Schema
  read.set(file, schema)
  return schema
}

/** The value with its keys in the order in which the schema of its kind lists them, all the way down; keys it does not know come last. */
export const inSchemaOrder = <T>(kind: FileKind, value: T): T => ordered(value, { $ref: '#' }, `${kind}.schema.json`) as T

function ordered(value: unknown, part: Schema | undefined, file: string): unknown {
  const [schema, home] = followed(part, file)
  if (Array.isArray(value)) return value.map((item) => ordered(item, schema?.items, home))
  if (typeof value !== 'object' || value === null) return value
  const order = Object.keys(schema?.properties ?? {})
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b))
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, schema?.properties?.[key], home)]))
}

/** What a reference leads to, and the file that it is in. */
function followed(schema: Schema | undefined, file: string): readonly [Schema | undefined, string] {
  if (schema?.$ref === undefined) return [schema, file]
  const [name = '', pointer = ''] = schema.$ref.split('#')
  const home = name === '' ? file : name
  const key = pointer.replace('/definitions/', '')
  return followed(pointer === '' ? schemaNamed(home) : schemaNamed(home).definitions?.[key], home)
}
