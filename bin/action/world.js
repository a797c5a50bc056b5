import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a step of the action knows and can do: its environment and folder, the program, git, and what GitHub reads:
 * lines of the log, outputs and the step summary.
 */
export function worldOf({ main, runGit, fetchOnce }, { env, cwd, stdout, stderr }) {
  const folder = cwd()
  const append = (file, text) => {
    if ((env[file] ?? '') !== '') appendFileSync(env[file], text)
  }
  return {
    environment: env,
    folder,
    scratch: join(env.RUNNER_TEMP || folder, 'tthc'),
    print: (text) => stdout.write(text),
    printError: (text) => stderr.write(text),
    tthc: (args) => tthc(main, args, folder, env),
    git: (args) => printed(runGit(folder, args)),
    fetch: (revision) => fetchOnce(folder, revision).status === 0,
    output: (name, value) => append('GITHUB_OUTPUT', `${name}=${value}\n`),
    summary: (text) => append('GITHUB_STEP_SUMMARY', text),
  }
}

/** The program in this process: its exit code, and what it printed. */
async function tthc(main, args, folder, environment) {
  const [output, errors] = [[], []]
  const code = await main(args, {
    workingFolder: folder,
    environment,
    now: () => new Date(),
    terminal: { output: false, errors: false, columns: 100 },
    readInput: async () => '',
    write: (text) => output.push(text),
    writeError: (text) => errors.push(text),
  })
  return { code, output: output.join(''), errors: errors.join('') }
}

/** What git prints, without white space around it; undefined when it refuses. */
const printed = ({ status, stdout }) => (status === 0 ? stdout.toString('utf8').trim() : undefined)

/** The event that started the workflow; empty where there is none. */
export function eventOf({ GITHUB_EVENT_PATH: path = '' }) {
  return path !== '' && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/** `--option=value` for inputs that are given; one argument, so that no value is taken for an option. */
export const options = (table) =>
  Object.entries(table).flatMap(([name, value = '']) => (value === '' ? [] : [`--${name}=${value}`]))
