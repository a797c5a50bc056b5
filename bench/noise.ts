// `npm run bench:noise`: real records against themselves: written otherwise nothing changes, under new ids papers are found again, and true
// edits are reported among all of it.
import { parseArgs } from 'node:util'
import { falseChanges, editsFound, foundAnew, type Found } from './noise/measure.ts'
import { portalRecords, procedureOf } from './noise/portal.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '200' } },
})
const [seed, count] = [values.seed, values.count].map(Number) as [number, number]
if (![seed, count].every((number) => Number.isSafeInteger(number) && number >= 1)) {
  console.error('--seed and --count take whole numbers from 1.')
  process.exit(2)
}

/** A line of the table; whoever misses the target makes the program end with 1. */
function row(what: string, result: string, isMet: boolean): void {
  console.log(`${isMet ? 'met   ' : 'MISSED'}  ${what.padEnd(62)}${result.padStart(14)}`)
  if (!isMet) process.exitCode = 1
}

function found(what: string, { unique, uniqueFound, alike, alikeFound, wrong }: Found): void {
  row(`${what}: papers unique by name and case, found`, `${uniqueFound}/${unique}`, uniqueFound === unique)
  row(`${what}: the others, found`, `${alikeFound}/${alike}`, true)
  row(`${what}: papers paired wrongly`, `${wrong}`, wrong === 0)
}

const records = portalRecords()
if (records === undefined) {
  console.log('Skipped: the records of the portal (../shared/data/portal-sample) are not there.')
} else {
  const procedures = records.map(procedureOf)
  const papers = procedures.reduce((sum, { dossier }) => sum + (dossier?.documents?.length ?? 0), 0)
  console.log(`${procedures.length} procedures with ${papers} papers; seed ${seed}`)
  const changes = falseChanges(procedures, seed)
  row('spelling noise: false changes', `${changes.length}`, changes.length === 0)
  found('new ids, shuffled', foundAnew(procedures, seed, false))
  found('new ids, shuffled, noise', foundAnew(procedures, seed, true))
  const trials = editsFound(procedures, count, seed)
  for (const fault of ['not found', 'false change', 'wrong pair'] as const) {
    const faulty = trials.filter((trial) => trial.fault === fault)
    row(`${count} true edits among all of it: ${fault}`, `${faulty.length}`, faulty.length === 0)
    for (const { edit, procedure, reported } of faulty.slice(0, 5))
      console.log(`          ${edit} in ${procedure}: ${reported.join(', ') || 'nothing'}`)
  }
  for (const change of changes.slice(0, 5)) console.log(`          ${JSON.stringify(change).slice(0, 300)}`)
}
