// `npm run bench:start`: how long a start takes, as a ratio to a start of Node alone; of the built program (`npm run build`).
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const ROUNDS = 15

/** What is measured, and the largest ratio to Node alone that it is to have. */
const targets: readonly (readonly [words: string, most: number])[] = [
  ['--version', 1.15],
  ['--help', 1.5],
  ['list', 2.5],
  ['show 1.004222', 2.5],
  ['validate', 3],
]

/** Seconds that one process takes from its start to its end. */
function seconds(args: readonly string[]): number {
  const start = performance.now()
  spawnSync(process.execPath, args, { cwd, stdio: 'ignore', env: { ...process.env, LC_ALL: 'C' } })
  return (performance.now() - start) / 1000
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const rows: readonly (readonly string[])[] = [
  ['-e', '0'],
  ...targets.map(([words]) => ['bin/tthc.js', ...words.split(' ')]),
]
// In turn, so that what else the machine does falls on all of them.
const times = rows.map((): number[] => [])
for (let round = 0; round < ROUNDS; round += 1) rows.forEach((args, index) => times[index]!.push(seconds(args)))

const [bare = 0, ...others] = times.map(median)
console.log(`node alone: ${bare.toFixed(3)} s (median of ${ROUNDS}, Node ${process.version})`)
let isMissed = false
for (const [index, [words, most]] of targets.entries()) {
  const ratio = others[index]! / bare
  if (ratio > most) isMissed = true
  console.log(
    `tthc ${words}: ${others[index]!.toFixed(3)} s, ${ratio.toFixed(2)} × node, target ${most}${ratio > most ? ' MISSED' : ''}`,
  )
}
process.exitCode = isMissed ? 1 : 0
