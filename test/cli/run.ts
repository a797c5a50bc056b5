import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { main } from '#cli/main.ts'
import type { Prompts } from '#cli/prompts.ts'

/** What a run of the program left behind. */
export interface Run {
  readonly code: number
  readonly output: string
  readonly errors: string
}

export const projectFolder = resolve(import.meta.dirname, '../..')
export const fixture = (name: string): string => join(projectFolder, 'test/catalogs', name)
/** The catalog that is wrong on purpose, in the README. */
export const mistakes = join(projectFolder, 'test/lint/fixtures/mistakes')

interface World {
  readonly cwd?: string
  readonly env?: Record<string, string>
  /** What stands on standard input. */
  readonly input?: string
  /** Who answers questions; without one there is no terminal. */
  readonly prompts?: Prompts
  /** Whether standard output is a terminal. */
  readonly terminal?: boolean
}

/** Where the program keeps what has to last from one run to the next. */
export const stateHome = mkdtempSync(join(tmpdir(), 'tthc-state-'))
process.on('exit', () => rmSync(stateHome, { recursive: true, force: true }))

/** Runs the program as a terminal would, in Vietnamese unless another language is given. */
export async function run(
  args: readonly string[],
  { cwd = projectFolder, env = {}, input = '', prompts, terminal = false }: World = {},
): Promise<Run> {
  const output: (string | Uint8Array)[] = []
  const errors: string[] = []
  const code = await main(args, {
    workingFolder: cwd,
    environment: { TTHC_LANG: 'vi', XDG_STATE_HOME: stateHome, ...env },
    now: () => new Date('2026-07-01T03:00:00Z'),
    terminal: { output: terminal, errors: false, columns: 80 },
    readInput: () => Promise.resolve(input),
    ...(prompts === undefined ? {} : { prompts: () => Promise.resolve(prompts) }),
    write: (text) => {
      output.push(text)
    },
    writeError: (text) => {
      errors.push(text)
    },
  })
  return { code, output: output.map(String).join(''), errors: errors.join('') }
}

/** JSON that a run printed. */
export const json = <T>(result: Pick<Run, 'output'>): T => JSON.parse(result.output) as T
