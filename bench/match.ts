import { portalVerdicts } from './match/portal.ts'
import { verdicts, type Verdict } from './match/labelled.ts'

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(17))).join('')

/** Precision and recall of what is taken as one; the last recall counts pairs that a person is asked about, too. */
function figures(name: string, pairs: readonly Verdict[]): string {
  const [same, matched] = [pairs.filter((pair) => pair.same), pairs.filter(({ said }) => said === 'matched')]
  const right = matched.filter((pair) => pair.same).length
  const seen = same.filter(({ said }) => said !== 'apart').length
  return row([
    name,
    `${pairs.length}`,
    `${matched.length - right}`,
    percent(right, matched.length),
    percent(right, same.length),
    percent(seen, same.length),
  ])
}

console.log(row(['', 'pairs', 'false matches', 'precision', 'recall', 'with candidates']))
const portal = portalVerdicts()
for (const [kind, pairs] of Object.entries({ ...verdicts, ...(portal === undefined ? {} : { 'in cases': portal }) })) {
  console.log(
    figures(
      `${kind}, tuned on`,
      pairs.filter(({ held }) => !held),
    ),
  )
  console.log(
    figures(
      `${kind}, held back`,
      pairs.filter(({ held }) => held),
    ),
  )
}
if (portal === undefined)
  console.log('Without papers in cases: the records of the portal (../shared/data/portal-sample) are not there.')
// Held pairs are not shown: whoever sees them tunes on them.
const wrong = Object.values(verdicts)
  .flat()
  .filter(({ held, same, said }) => !held && same !== (said === 'matched'))
for (const { a, b, same, said } of wrong) console.log(`${same ? 'missed' : 'FALSE'} (${said}): ${a} | ${b}`)
