// `npm run bench:mutate`: alters one thing in a catalog at a time and sees whether the comparison tells that, all of it and nothing else.
import { parseArgs } from 'node:util'
import { readFolder } from '../src/sources/folder.ts'
import { scaled } from './mutation/catalog.ts'
import { originalOf } from './mutation/examine.ts'
import type { Case } from './mutation/mutator.ts'
import { mutate, type Score } from './mutation/run.ts'
import { casesApart, fieldEdits } from './mutation/table.ts'

const { values } = parseArgs({ options: {
  seed: { type: 'string', default: '1' }, count: { type: 'string', default: '2000' }, scale: { type: 'string', default: '20' },
  only: { type: 'string' }, catalog: { type: 'string', default: 'catalog' }, 'as-of': { type: 'string', default: '2020-11-08' },
} })
const [seed, count, scale] = [values.seed, values.count, values.scale].map(Number) as [number, number, number]
if (![seed, count, scale].every((number) => Number.isSafeInteger(number) && number >= 1)) throw new Error('--seed, --count and --scale are whole numbers from 1')
const numbers = values.only === undefined ? Array.from({ length: count }, (_, index) => index) : [Number(values.only)]
const reading = readFolder(values.catalog, process.cwd())
const sets: readonly (readonly [string, readonly Case[], readonly number[]])[] = [
  ['one field', fieldEdits, numbers], ['ids, codes, whole procedures, spelling', casesApart, numbers.filter((number) => values.only !== undefined || number < count / 5)],
]

function print(title: string, cases: readonly Case[], { count: made, ways, exceptions }: Score): void {
  const idle = cases.filter(({ name }) => !ways.has(name)).map(({ name }) => name)
  console.log(`  ${title}: ${made - exceptions.length} of ${made} told alone, of the right kind and effect (${((100 * (made - exceptions.length)) / made).toFixed(2)} %), in ${ways.size} of ${cases.length} ways`)
  if (idle.length > 0 && values.only === undefined) console.log(`    never possible here: ${idle.join(', ')}`)
  for (const { number, name, procedure, description, fault } of exceptions) {
    console.log(`    --seed ${seed} --only ${number}  ${name} in ${procedure}: ${description}\n      ${fault}`)
  }
}

for (const times of scale > 1 ? [1, scale] : [1]) {
  const original = originalOf(scaled(reading, times), values['as-of'])
  console.log(`${original.catalog.procedures.length} procedures, seed ${seed}`)
  for (const [title, cases, chosen] of sets) {
    const score = mutate(original, cases, seed, chosen)
    print(title, cases, score)
    if (score.exceptions.length > 0) process.exitCode = 1
  }
}
