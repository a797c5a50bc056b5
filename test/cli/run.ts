import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished } from 'vitest'
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

/** Runs the program as a terminal would, in Vietnamese unless told otherwise. */
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

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A copy of a catalog to spoil. */
export function copyOf(catalog: string): string {
  const folder = join(temporaryFolder(), 'catalog')
  cpSync(catalog, folder, { recursive: true })
  return folder
}

/** A copy of a catalog in which texts are replaced; each must be there. */
export function edited(
  catalog: string,
  ...edits: readonly (readonly [file: string, from: string, to: string])[]
): string {
  const folder = copyOf(catalog)
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, file), text.replace(from, to))
  }
  return folder
}
