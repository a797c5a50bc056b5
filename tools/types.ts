import { readFileSync, readdirSync } from 'node:fs'
import { compile } from 'json-schema-to-typescript'

type Json = Readonly<Record<string, unknown>>
interface SchemaFile extends Json {
  readonly definitions?: Readonly<Record<string, unknown>>
  readonly oneOf?: readonly { readonly $ref: string }[]
}

const folder = new URL('../schemas/', import.meta.url)
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith('.schema.json'))
  .sort()
  .map((name) => ({ name, schema: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SchemaFile }))

// Names that would hide a global of TypeScript or say too little outside their schema.
const names: Readonly<Record<string, string>> = {
  date: 'CalendarDate',
  document: 'DossierDocument',
  duration: 'DurationText',
  event: 'StatusEvent',
  item: 'ProposalItem',
  text: 'Prose',
  change: 'ProposedChange',
  accepted: 'AcceptedFile',
  assumptions: 'AssumptionsFile',
  calendar: 'CalendarFile',
  documents: 'DocumentsFile',
  profile: 'ProfileFile',
  'review-plan': 'ReviewPlanFile',
  statistics: 'StatisticsFile',
}
const camel = (id: string): string => id.replace(/(?:^|[-.])([a-z])/g, (_, letter: string) => letter.toUpperCase())
const pascal = (id: string): string => names[id] ?? camel(id)
const rootName = (file: string): string => pascal(file.replace('.schema.json', ''))

const CHANGES = 'change.schema.json'
const kinds = new Set(schemas.find(({ name }) => name === CHANGES)?.schema.oneOf?.map(({ $ref }) => $ref))
const isKind = (file: string, id: string): boolean => file === CHANGES && kinds.has(`#/definitions/${id}`)
const partName = (file: string, id: string): string => (isKind(file, id) ? `${camel(id)}Change` : pascal(id))

/** Type name that a `$ref` written in `file` stands for. */
function typeName(file: string, reference: string): string {
  const [other = '', id] = reference.split('#/definitions/')
  const owner = other === '' ? file : other.replace(/#$/, '')
  return id === undefined ? rootName(owner) : partName(owner, id)
}

const editorOnly = [
  'title',
  'description',
  'examples',
  'discriminator',
  '$id',
  '$schema',
  'definitions',
  'minItems',
  'maxItems',
]

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema with references by type name, and without the Vietnamese texts that are meant for editors. */
function plain(value: unknown, file: string): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, file))
  if (!isJson(value)) return value
  if (typeof value.$ref === 'string') return { $ref: `#/definitions/${typeName(file, value.$ref)}` }
  const isProperties = Object.values(value).every(isJson)
  const dropped = isProperties ? [] : [...editorOnly, ...(value.properties === undefined ? [] : ['anyOf'])]
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !dropped.includes(key))
      .map(([key, part]) => [key, plain(part, file)]),
  )
}

/** What a file of schemas defines, by the name of its type. */
const definitionsOf = ({ name, schema: { definitions = {}, ...root } }: (typeof schemas)[number]): [string, Json][] =>
  [
    ...Object.entries(definitions).map(([id, part]) => [partName(name, id), part] as const),
    ...(name === 'common.schema.json' ? [] : [[rootName(name), root] as const]),
  ].map(([type, part]) => [type, plain(part, name) as Json])

/** The text of src/model/types.gen.ts, made of schemas/*.schema.json. */
export async function generatedTypes(): Promise<string> {
  const definitions = Object.fromEntries(schemas.flatMap(definitionsOf))
  const bundle = { type: 'object', additionalProperties: false, properties: {}, definitions } as const
  const text = await compile(bundle, 'Bundle', {
    additionalProperties: false,
    bannerComment: '// Generated from schemas/*.schema.json by `npm run regenerate`. Do not edit.',
    customName: (_, key) => (key === undefined ? undefined : key),
    unreachableDefinitions: true,
    style: { semi: false, singleQuote: true, printWidth: 140 },
  })
  return text
    .replace(/export interface Bundle \{\}\n/, '')
    .replace(
      /\/\*\*\n \* This interface was referenced by `Bundle`'s JSON-Schema\n \* via the `definition` "[^"]+"\.\n \*\/\n/g,
      '',
    )
}
