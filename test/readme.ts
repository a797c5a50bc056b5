import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { projectFolder } from './cli/run.ts'

/** A command that a README shows: what it prints, messages too, and its exit code. */
export interface Example {
  readonly command: string
  readonly shown: string
  readonly code: number
}

/** What the table of commands says in one row. */
export interface Row {
  readonly commands: readonly string[]
  /** Options with their choices or the name of their value: `--format text|json`. */
  readonly options: readonly string[]
}

export const readmes = ['README.md', 'README.vi.md'].map(
  (name) => [name, readFileSync(join(projectFolder, name), 'utf8')] as const,
)

/** The first group of every match. */
export const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '')

/** Fenced blocks of a language. */
export const blocks = (text: string, language: string): string[] =>
  matches(text, new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))

const EXIT = /^\[(?:exit code|mã thoát) (\d)\]\n$/m

/** The commands of all console blocks; a block may hold several, and the code of each but 0 stands below it. */
export function examples(text: string): Example[] {
  return blocks(text, 'console')
    .flatMap((block) => block.split(/^(?=\$ )/m))
    .map((one) => ({
      command: /^\$ tthc (.*)/.exec(one)?.[1] ?? '',
      shown: one.replace(/^.*\n/, '').replace(EXIT, ''),
      code: Number(EXIT.exec(one)?.[1] ?? 0),
    }))
}

/** Whether the output is what is shown: "…" on a line of its own stands for any lines, at the end of a line for the rest of it. */
export function isShown(shown: string, output: string): boolean {
  const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const lines = shown
    .split(/(?<=\n)/)
    .map((line) => (line === '…\n' ? '(?:.*\\n)*?' : literal(line).replace(/…\n$/, '.*\\n')))
  return new RegExp(`^${lines.join('')}$`).test(output)
}

/** The rows of the table of commands: those that begin with the name of one. */
export function commandRows(text: string, names: readonly string[]): Row[] {
  const rows = matches(text, /^\| (`.*) \|$/gm).map((row) => row.split(/(?<!\\)\|/))
  return rows.map(([first = '', ...rest]) => ({
    commands: matches(first, /`([a-z]+)[^`]*`/g).filter((name) => names.includes(name)),
    options: matches(rest.join('|'), /`(-[^`]+)`/g).map((option) => option.replaceAll('\\|', '|')),
  }))
}

/** Where the sample catalog would hold what a YAML example shows. */
export function placeOf(example: string): string {
  const { code, year, id } = parse(example) as { code?: string; year?: number; id?: string }
  return code === undefined ? `proposals/${year}/${id}.yaml` : `procedures/commune/dang-ky-cu-tru/${code}.yaml`
}
