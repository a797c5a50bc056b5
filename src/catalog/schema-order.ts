import { readFileSync } from 'node:fs'
import { programFolder } from '#model/program-folder.ts'

interface Part {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Part>>
  readonly items?: Part
}
type File = Part & { readonly definitions?: Readonly<Record<string, Part>> }

const known = new Map<string, File>()

function fileOf(name: string): File {
  const file = known.get(name) ?? (JSON.parse(readFileSync(new URL(`schemas/${name}`, programFolder), 'utf8')) as File)
  known.set(name, file)
  return file
}

/** A value with the keys of all its maps in the order in which the schema of a kind of file names them; keys it does not name come last. */
export const inSchemaOrder = <T>(schema: 'procedure' | 'proposal', value: T): T =>
  ordered(value, fileOf(`${schema}.schema.json`), `${schema}.schema.json`) as T

function ordered(value: unknown, part: Part | undefined, file: string): unknown {
  if (part?.$ref !== undefined) {
    const [name = '', pointer = ''] = part.$ref.split('#')
    const target = name === '' ? file : name
    const [, , definition] = pointer.split('/')
    return ordered(value, definition === undefined ? fileOf(target) : fileOf(target).definitions?.[definition], target)
  }
  if (Array.isArray(value)) return value.map((item) => ordered(item, part?.items, file))
  if (typeof value !== 'object' || value === null) return value
  const names = Object.keys(part?.properties ?? {})
  const place = (key: string): number => (names.includes(key) ? names.indexOf(key) : names.length)
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => place(a) - place(b))
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, part?.properties?.[key], file)]))
}
