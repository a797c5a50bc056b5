import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotation } from './annotation.js'
import { baseOf } from './base.js'
import { words } from './words.js'
import { options, summaryOf } from './world.js'

// A step summary holds 1 MiB; one that is longer GitHub drops as a whole. A character has at most three bytes.
const MOST_SUMMARY = 330_000
// Of the 65,536 characters of a comment; the findings and the entries of a gate take the others.
const MOST_COMMENT = 34_000

/** @typedef {import('./world.js').World} World */

/**
 * Compares the catalog with the base: step summary, counts as outputs, and the changes for the comment.
 * @param {World} world
 * @returns {Promise<number>} the exit code, 1 when the gate `fail-on` is met
 */
export async function diff(world) {
  const { environment, print } = world
  const said = words(environment.TTHC_LANGUAGE)
  const base = baseOf(world)
  if (base.commit !== undefined) return compare(base.commit, world)
  if (base.missing !== undefined) return refused(said.baseMissing(base.missing), world)
  print(`${said.noBase}\n`)
  return 0
}

/**
 * @param {string} base
 * @param {World} world
 */
async function compare(base, world) {
  const { environment, scratch, summary, output, tthc } = world
  const catalog = [
    ...options({ catalog: environment.TTHC_CATALOG, lang: environment.TTHC_LANGUAGE }),
    ...options({ level: environment.TTHC_LEVEL, field: environment.TTHC_FIELD }),
    ...kinds('only', environment.TTHC_ONLY),
    ...kinds('ignore', environment.TTHC_IGNORE),
  ]
  const counted = join(scratch, 'changes.json')
  const shown = join(scratch, 'changes.md')
  const whole = join(scratch, 'changes-whole.md')
  await tthc(['diff', base, '--format=json', `--output=${counted}`, '--force', ...catalog])
  await tthc([
    'diff',
    base,
    '--format=markdown',
    `--output=${whole}`,
    '--force',
    `--max-length=${MOST_SUMMARY}`,
    ...catalog,
  ])
  const result = await tthc([
    'diff',
    base,
    '--format=markdown',
    `--output=${shown}`,
    '--force',
    '--quiet',
    `--max-length=${MOST_COMMENT}`,
    ...catalog,
    ...options({ 'fail-on': environment.TTHC_FAIL_ON, 'accepted-from': environment.TTHC_ACCEPTED_FROM }),
  ])
  if (result.code > 1) return refused(result.errors, world)
  for (const file of [shown, whole]) appendFileSync(file, gateSays(result.errors))
  const { procedures = 0, ...effects } = summaryOf(counted)
  for (const [name, count] of Object.entries({ changed: procedures, ...effects })) output(name, count)
  summary(`\n## tthc diff\n\n${readFileSync(whole, 'utf8')}\n`)
  if (result.code === 1)
    world.print(annotation('error', readFileSync(shown, 'utf8').split('\n', 1).join('').replaceAll('*', '')))
  return result.code
}

/**
 * An option for each of the kinds of change that an input names.
 * @param {string} option
 * @param {string} [names] apart by spaces, line ends or commas
 */
const kinds = (option, names = '') => names.split(/[\s,]+/).flatMap((name) => options({ [option]: name }))

/**
 * What the gate says: sentences, and the entries of accepted.yaml, as two blocks of code. No line begins with backticks.
 * @param {string} errors
 */
function gateSays(errors) {
  const start = errors.search(/^(accepted:$| {2}# )/m)
  const [sentences, entries] = start === -1 ? [errors, ''] : [errors.slice(0, start), errors.slice(start)]
  return `${block('text', sentences)}${block('yaml', entries)}`
}

/**
 * @param {string} language
 * @param {string} text
 */
const block = (language, text) => (text.trim() === '' ? '' : `\n\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`)

/**
 * A gate that could not be looked at is not passed; without one a base that is broken or not there stops nobody.
 * @param {string} why
 * @param {Pick<World, 'environment' | 'print'>} world
 */
function refused(why, { environment, print }) {
  const isGate = (environment.TTHC_FAIL_ON ?? '') !== ''
  print(annotation(isGate ? 'error' : 'warning', why))
  return isGate ? 2 : 0
}
