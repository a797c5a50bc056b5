// Generates src/model/types.gen.ts from the schemas beside this file: `npm run types`.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { compile } from 'json-schema-to-typescript'

const folder = new URL('.', import.meta.url)
const target = new URL('../src/model/types.gen.ts', import.meta.url)

const schemas = readdirSync(folder)
  .filter((name) => name.endsWith('.schema.json'))
  .sort()
  .map((name) => ({ name, schema: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }))

// Names that would hide a global of TypeScript or say too little outside their schema.
const names = {
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
const pascal = (id) => names[id] ?? id.replace(/(^|[-.])([a-z])/g, (_, __, letter) => letter.toUpperCase())
const rootName = (file) => pascal(file.replace('.schema.json', ''))
const isKind = (file, id) => file === 'change.schema.json' && changeKinds.has(`#/definitions/${id}`)
const changeKinds = new Set(
  schemas.find(({ name }) => name === 'change.schema.json').schema.oneOf.map(({ $ref }) => $ref),
)
const partName = (file, id) =>
  isKind(file, id) ? `${id.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase())}Change` : pascal(id)

/** Type name that a `$ref` written in `file` stands for. */
function typeName(file, reference) {
  const [other, id] = reference.split('#/definitions/')
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

/** The schema with references by type name, and without the Vietnamese texts that are meant for editors. */
function plain(node, file) {
  if (Array.isArray(node)) return node.map((item) => plain(item, file))
  if (node === null || typeof node !== 'object') return node
  if (typeof node.$ref === 'string') return { $ref: `#/definitions/${typeName(file, node.$ref)}` }
  const isProperties = Object.values(node).every(
    (value) => value !== null && typeof value === 'object' && !Array.isArray(value),
  )
  const dropped = isProperties ? [] : [...editorOnly, ...(node.properties ? ['anyOf'] : [])]
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !dropped.includes(key))
      .map(([key, value]) => [key, plain(value, file)]),
  )
}

/** The text of types.gen.ts. */
export async function generatedTypes() {
  const definitions = {}
  for (const { name, schema } of schemas) {
    for (const [id, part] of Object.entries(schema.definitions ?? {}))
      definitions[partName(name, id)] = plain(part, name)
    if (name !== 'common.schema.json') definitions[rootName(name)] = plain({ ...schema, definitions: undefined }, name)
  }
  const bundle = { type: 'object', additionalProperties: false, properties: {}, definitions }
  const text = await compile(bundle, 'Bundle', {
    additionalProperties: false,
    bannerComment: '// Generated from schemas/*.schema.json by `npm run types`. Do not edit.',
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

if (process.argv[1]?.endsWith('generate.js')) writeFileSync(target, await generatedTypes())
