import type { CatalogFile } from '#model/catalog.ts'

/** Something that other files may speak of, as `kind:name`, and a text that is another one whenever it has changed. */
export type Declared = readonly [key: string, content: string]

type Item = Readonly<Record<string, unknown>>

/** A change of these is a change of what every file means. */
export const everything = 'everything:'

/** The years that have calendars: the profile is where a missing one is reported. */
export const calendars = 'calendars:'

const LISTS = [
  ['field', 'fields'],
  ['agency', 'agencies'],
  ['criterion', 'satisfactionCriteria'],
] as const

/** What a file declares. A file that does not fit its schema declares what can be made out. */
export function* declared(file: CatalogFile): Generator<Declared> {
  const value = record(file.value)
  if (file.kind === 'procedure') for (const code of codesOf(file)) yield [`code:${code}`, contentOf(file)]
  if (file.kind === 'calendar') yield [calendars, JSON.stringify(value['year'])]
  if (file.kind === 'profile') {
    for (const [kind, list] of LISTS) yield* items(kind, value[list])
    yield [everything, JSON.stringify([value['asOf'], value['rules']])]
  }
  if (file.kind === 'documents') {
    const databases = new Map(records(value['databases']).map((item) => [item['id'], item]))
    yield* items('database', value['databases'])
    yield* items(
      'type',
      records(value['types']).map((item) => ({ ...item, held: databases.get(record(item['lookup'])['database']) })),
    )
  }
}

/** A comment, or another layout, is no change to those who speak of the file. */
const contentOf = ({ value, source }: CatalogFile): string =>
  value === undefined ? source.text : JSON.stringify(value)

/** Also the code that is not quoted, and the name of a file that is wrong in any way. */
function codesOf({ source, value, numbers, valid }: CatalogFile): ReadonlySet<string> {
  const code = record(value)['code']
  const written = numbers.find(({ at }) => at.length === 1 && at[0] === 'code')?.written
  const name = valid
    ? undefined
    : source.path
        .split('/')
        .at(-1)
        ?.replace(/\.ya?ml$/i, '')
  return new Set([code, written, name].filter((each) => typeof each === 'string'))
}

function* items(kind: string, list: unknown): Generator<Declared> {
  for (const item of records(list))
    if (typeof item['id'] === 'string') yield [`${kind}:${item['id']}`, JSON.stringify(item)]
}

const record = (value: unknown): Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Item) : {}
const records = (value: unknown): readonly Item[] => (Array.isArray(value) ? value.map(record) : [])
