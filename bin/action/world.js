import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {typeof import('#cli/main.ts').main} Main */
/** @typedef {Pick<typeof import('#sources/git-run.ts'), 'runGit' | 'fetchOnce'> & { readonly main: Main }} Program */
/** @typedef {Readonly<Record<string, string | undefined>>} Environment */
/** @typedef {{ readonly write: (text: string) => unknown }} Stream */
/** @typedef {ReturnType<typeof worldOf>} World */

/**
 * What a step of the action knows and can do: its environment and folder, the program, git, and what GitHub reads:
 * lines of the log, outputs and the step summary.
 * @param {Program} program
 * @param {{ readonly env: Environment; readonly cwd: () => string; readonly stdout: Stream; readonly stderr: Stream }} process
 */
export function worldOf(program, { env, cwd, stdout, stderr }) {
  const folder = cwd()
  /**
   * @param {'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY'} name of the variable that holds the path of the file
   * @param {string} text
   */
  const append = (name, text) => {
    const file = env[name] ?? ''
    if (file !== '') appendFileSync(file, text)
  }
  return {
    environment: env,
    folder,
    scratch: join(env.RUNNER_TEMP || folder, 'tthc'),
    print: (/** @type {string} */ text) => stdout.write(text),
    printError: (/** @type {string} */ text) => stderr.write(text),
    tthc: (/** @type {readonly string[]} */ args) => tthc(program.main, args, folder, env),
    git: (/** @type {readonly string[]} */ args) => printed(program.runGit(folder, args)),
    fetch: (/** @type {string} */ revision) => program.fetchOnce(folder, revision).status === 0,
    output: (/** @type {string} */ name, /** @type {string | number} */ value) =>
      append('GITHUB_OUTPUT', `${name}=${value}\n`),
    summary: (/** @type {string} */ text) => append('GITHUB_STEP_SUMMARY', text),
  }
}

/**
 * The program in this process: its exit code, and what it printed.
 * @param {Main} main
 * @param {readonly string[]} args
 * @param {string} folder
 * @param {Environment} environment
 */
async function tthc(main, args, folder, environment) {
  /** @type {(string | Uint8Array)[]} */
  const output = []
  /** @type {string[]} */
  const errors = []
  const code = await main(args, {
    workingFolder: folder,
    environment,
    now: () => new Date(),
    terminal: { output: false, errors: false, columns: 100 },
    readInput: async () => '',
    write: (text) => {
      output.push(text)
    },
    writeError: (text) => {
      errors.push(text)
    },
  })
  return { code, output: output.join(''), errors: errors.join('') }
}

/**
 * What git prints, without white space around it; undefined when it refuses.
 * @param {import('#sources/git-run.ts').Answer} answer
 */
const printed = ({ status, stdout }) => (status === 0 ? stdout.toString('utf8').trim() : undefined)

/**
 * What the steps read of the event that started the workflow.
 * @typedef {{
 *   readonly pull_request?: {
 *     readonly number?: number
 *     readonly head: { readonly sha: string }
 *     readonly base: { readonly sha: string }
 *   }
 * }} WorkflowEvent
 */

/**
 * The event; empty where there is none.
 * @param {Environment} environment
 * @returns {WorkflowEvent}
 */
export function eventOf({ GITHUB_EVENT_PATH: path = '' }) {
  return path !== '' && existsSync(path) ? /** @type {WorkflowEvent} */ (JSON.parse(readFileSync(path, 'utf8'))) : {}
}

/**
 * The counts in a JSON result of the program.
 * @param {string} file
 * @returns {Readonly<Record<string, number>>}
 */
export function summaryOf(file) {
  /** @type {{ readonly summary: Readonly<Record<string, number>> }} */
  const { summary } = JSON.parse(readFileSync(file, 'utf8'))
  return summary
}

/**
 * `--option=value` for inputs that are given; one argument, so that no value is taken for an option.
 * @param {Environment} table
 */
export const options = (table) =>
  Object.entries(table).flatMap(([name, value = '']) => (value === '' ? [] : [`--${name}=${value}`]))
