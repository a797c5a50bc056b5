import { RootCommand, script, type Complete } from '@bomb.sh/tab'
import type { Command as Program, Option } from 'commander'
import { kindNames, kinds } from '../change/kinds/index.ts'
import { allRules } from '../lint/severities-table.ts'
import type { Catalog } from '../model/catalog.ts'
import { schemaNames } from './commands/schema.ts'

/** Shells for which a script can be printed. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof shells)[number]

/** The script that makes a shell ask the program for completions. */
export const completionScript = (shell: Shell): string => printed(() => script(shell, 'tthc', 'tthc'))

/** What may follow the words typed so far, a candidate and its description a line, as the script reads them. */
export function completions(program: Program, words: readonly string[], catalog: () => Catalog | undefined): string {
  const root = new RootCommand()
  for (const command of program.commands.filter((candidate) => candidate.name() !== 'complete')) {
    const node = root.command(command.name(), command.description())
    for (const option of command.options) declareOption(node, option)
    for (const argument of command.registeredArguments) {
      node.argument(argument.name(), (complete) => offer(complete, candidates(command.name(), argument.name(), catalog)), argument.variadic)
    }
  }
  return printed(() => root.parse([...words]))
}

function declareOption(node: ReturnType<RootCommand['command']>, option: Option): void {
  const name = option.long?.replace(/^--/, '') ?? ''
  const alias = option.short?.replace(/^-/, '')
  const takesValue = option.required || option.optional
  if (takesValue) node.option(name, option.description, (complete) => offer(complete, (option.argChoices ?? []).map((value) => [value, ''])), alias)
  else if (alias !== undefined) node.option(name, option.description, alias)
  else node.option(name, option.description)
}

type Candidate = readonly [value: string, description: string]

function offer(complete: Complete, list: readonly Candidate[]): void {
  for (const [value, description] of list) complete(value, description)
}

/** What an argument may be: codes, ids of proposals, rules, schemas. */
function candidates(command: string, argument: string, catalog: () => Catalog | undefined): readonly Candidate[] {
  if (argument === 'CODE') return (catalog()?.procedures ?? []).map(({ value }) => [value.code, value.name])
  if (command === 'kinds') return kindNames.map((name) => [name, kinds[name].title.vi])
  if (command === 'rules') return allRules.map(({ id, title }) => [id, title.vi])
  if (command === 'schema') return schemaNames().map((name) => [name, ''])
  if (command === 'completion') return shells.map((shell) => [shell, ''])
  if (command === 'diff') return (catalog()?.proposals ?? []).map(({ value }) => [`+${value.id}`, value.title])
  return command === 'propose' ? (catalog()?.proposals ?? []).map(({ value }) => [value.id, value.title]) : []
}

/** The library prints by itself; this catches what it prints. */
function printed(print: () => void): string {
  const lines: string[] = []
  const { log } = console
  console.log = (line: string) => { lines.push(line) }
  try {
    print()
  } finally {
    console.log = log
  }
  return `${lines.join('\n')}\n`
}
