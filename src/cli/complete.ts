import { RootCommand, script, type Complete } from '@bomb.sh/tab'
import type { CommandUnknownOpts as Program, Option } from '@commander-js/extra-typings'
import { kindNames, kinds } from '#change/kinds/index.ts'
import { allRules } from '#lint/severities-table.ts'
import { isDecided } from '#proposal/status.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Proposal } from '#model/types.gen.ts'
import { stepNames, transitions } from '#proposal/transition.ts'
import { schemaNames } from './commands/schema.ts'

/** Shells for which a script can be printed. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof shells)[number]

/** The script that makes a shell ask the program for completions. */
export const completionScript = (shell: Shell): string => printed(() => script(shell, 'tthc', 'tthc'))

/** What may follow the words typed so far, a candidate and its description a line, as the script reads them. */
export function completions(program: Program, words: readonly string[], catalog: () => Catalog | undefined): string {
  const root = new RootCommand()
  for (const [name, command] of named(program)) {
    const node = root.command(name, command.description())
    for (const option of command.options) declareOption(node, option)
    for (const argument of command.registeredArguments) {
      node.argument(
        argument.name(),
        (complete) => offer(complete, candidates(name, argument.name(), catalog)),
        argument.variadic,
      )
    }
  }
  return printed(() => root.parse([...words]))
}

/** The commands by what is typed for them: `propose`, `proposal submit`. */
const named = (program: Program): readonly (readonly [string, Program])[] =>
  program.commands
    .filter((command) => command.name() !== 'complete')
    .flatMap((command) => [
      [command.name(), command] as const,
      ...command.commands.map((member) => [`${command.name()} ${member.name()}`, member] as const),
    ])

function declareOption(node: ReturnType<RootCommand['command']>, option: Option): void {
  const name = option.long?.replace(/^--/, '') ?? ''
  const alias = option.short?.replace(/^-/, '')
  const takesValue = option.required || option.optional
  if (takesValue) node.option(name, option.description, (complete) => offer(complete, valuesOf(option)), alias)
  else if (alias !== undefined) node.option(name, option.description, alias)
  else node.option(name, option.description)
}

/** What may stand behind an option: its choices, or the rules. */
function valuesOf({ argChoices = [], flags }: Option): readonly Candidate[] {
  return flags.includes('<RULE') ? ruleNames() : argChoices.map((value) => [value, ''])
}

type Candidate = readonly [value: string, description: string]

function offer(complete: Complete, list: readonly Candidate[]): void {
  for (const [value, description] of list) complete(value, description)
}

/** What an argument may be: codes, ids of proposals, rules, schemas. */
function candidates(command: string, argument: string, catalog: () => Catalog | undefined): readonly Candidate[] {
  if (argument === 'ID' && command !== 'rules')
    return proposalsFor(command, catalog()).map(({ id, title }) => [id, title])
  if (argument === 'CODE') return (catalog()?.procedures ?? []).map(({ value }) => [value.code, value.name])
  if (command === 'rules') return ruleNames()
  if (command === 'kinds') return kindNames.map((name) => [name, kinds[name].title.vi])
  if (command === 'schema') return schemaNames().map((name) => [name, ''])
  if (command === 'completion') return shells.map((shell) => [shell, ''])
  return command === 'diff' ? (catalog()?.proposals ?? []).map(({ value }) => [`+${value.id}`, value.title]) : []
}

const ruleNames = (): readonly Candidate[] => allRules.map(({ id, title }) => [id, title.vi])

/** The proposals that a command can do something with. */
function proposalsFor(command: string, catalog: Catalog | undefined): readonly Proposal[] {
  const all = (catalog?.proposals ?? []).map(({ value }) => value)
  const step = stepNames.find((name) => command === `proposal ${name}`)
  if (step !== undefined) return all.filter(({ status }) => transitions[step].from.includes(status))
  if (command === 'apply') return all.filter(({ status }) => status === 'approved')
  return command === 'progress' ? all.filter(isDecided) : all
}

/** The library prints by itself; this catches what it prints. */
function printed(print: () => void): string {
  const lines: string[] = []
  const { log } = console
  console.log = (line: string) => {
    lines.push(line)
  }
  try {
    print()
  } finally {
    console.log = log
  }
  return `${lines.join('\n')}\n`
}
