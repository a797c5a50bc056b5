// `npm run bench:mutate`: alters one thing in a catalog at a time and sees whether the comparison reports that, all of it and nothing else.
import { parseArgs } from 'node:util'
import { readFolder } from '#sources/folder.ts'
import { aged, scaled } from './mutation/catalog.ts'
import { originalOf, type Original } from './mutation/examine.ts'
import type { Case } from './mutation/mutator.ts'
import { mutate, type Score } from './mutation/run.ts'
import { casesApart, fieldEdits } from './mutation/table.ts'

/** Edits that make a catalog of short files say something in every field. */
const ROUNDS = 40
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '2000' },
    scale: { type: 'string', default: '20' },
    only: { type: 'string' },
    catalog: { type: 'string', default: 'catalog' },
    'as-of': { type: 'string', default: '2020-11-08' },
  },
})
const [seed, count, scale] = [values.seed, values.count, values.scale].map(Number) as [number, number, number]
const only = values.only === undefined ? undefined : Number(values.only)
if (
  ![seed, count, scale].every((number) => Number.isSafeInteger(number) && number >= 1) ||
  !(only === undefined || Number.isSafeInteger(only))
) {
  console.error('--seed, --count and --scale take whole numbers from 1, --only the number of a mutation.')
  process.exit(2)
}
const numbers = only === undefined ? Array.from({ length: count }, (_, index) => index) : [only]
const reading = readFolder(values.catalog, process.cwd())
const sets: readonly (readonly [string, readonly Case[], readonly number[]])[] = [
  ['one field', fieldEdits, numbers],
  [
    'ids, codes, whole procedures, spelling',
    casesApart,
    numbers.filter((number) => only !== undefined || number < count / 5),
  ],
]

function print(title: string, cases: readonly Case[], { count: made, ways, exceptions }: Score): void {
  const idle = cases.filter(({ name }) => !ways.has(name)).map(({ name }) => name)
  console.log(
    `  ${title}: ${made - exceptions.length} of ${made} reported alone, of the right kind and effect (${((100 * (made - exceptions.length)) / made).toFixed(2)} %), in ${ways.size} of ${cases.length} ways`,
  )
  if (idle.length > 0 && only === undefined) console.log(`    never possible here: ${idle.join(', ')}`)
  for (const { number, name, procedure, description, fault } of exceptions) {
    console.log(`    --seed ${seed} --only ${number}  ${name} in ${procedure}: ${description}\n      ${fault}`)
  }
}

const original = originalOf(reading, values['as-of'])
const catalogs = [
  ['as it is', (): Original => original],
  [
    `after ${ROUNDS} earlier edits of each procedure`,
    (): Original => originalOf(aged(reading, original.catalog.procedures, fieldEdits, ROUNDS, seed), values['as-of']),
  ],
  ...(scale > 1
    ? [[`${scale} times as large`, (): Original => originalOf(scaled(reading, scale), values['as-of'])] as const]
    : []),
] as const

for (const [title, make] of catalogs) {
  const altered = make()
  console.log(`${altered.catalog.procedures.length} procedures, ${title}; seed ${seed}`)
  for (const [name, cases, chosen] of sets) {
    const score = mutate(altered, cases, seed, chosen)
    print(name, cases, score)
    if (score.exceptions.length > 0) process.exitCode = 1
  }
}
