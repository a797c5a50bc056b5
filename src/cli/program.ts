import { Command as CommanderCommand, type CommandUnknownOpts } from '@commander-js/extra-typings'
import { say, type Language } from '#model/localized.ts'
import type { Body, Head, Listed, Members, Program } from './command.ts'
import { commands } from './commands/index.ts'
import { repeatGlobalOptions, withGlobalOptions } from './global-options.ts'
import type { Io } from './io.ts'
import { localized } from './localized-help.ts'
import type { Text } from './options.ts'
import { version } from './version.ts'

const description = say(
  'Danh mục thủ tục hành chính: kiểm tra, so sánh, lập phương án đơn giản hóa, báo cáo.',
  'Catalogs of administrative procedures: validate, compare, propose simplifications, report.',
)

const helpSummary = say('xem cách dùng của một lệnh', 'show how to use a command')

/**
 * The command line, in the language of the reader. `finish` gets the exit code of the command that ran. Only the commands that `words` may
 * name are loaded with their options; without `words` all are.
 */
export async function buildProgram(
  io: Io,
  language: Language,
  finish: (code: number) => void,
  words?: readonly string[],
): Promise<CommandUnknownOpts> {
  const text: Text = (vi, en) => say(vi, en)[language]
  const bare = localized(new CommanderCommand('tthc'), io, language)
    .description(description[language])
    .version(version, '-V, --version', text('in phiên bản', 'print the version'))
  const root = withGlobalOptions(bare, text)
  const load = async (command: Listed): Promise<Body | Members | undefined> =>
    words === undefined || words.includes(nameOf(command)) ? command.load() : undefined
  const all = words?.includes(COMPLETING) === true ? commands.map((command) => command.load()) : commands.map(load)
  const building: Building = { root, io, language, text, finish }
  for (const [index, loaded] of (await Promise.all(all)).entries()) add(commands[index]!, loaded, building)
  return root.helpCommand('help [command]', helpSummary[language])
}

/** The command that completes the options of all others. */
const COMPLETING = 'complete'

const nameOf = ({ usage }: Head): string => usage.split(' ')[0] ?? ''

function add(command: Listed, loaded: Body | Members | undefined, building: Building): void {
  const begin: Begin = (usage, options) => building.root.command(usage, options)
  if (loaded === undefined) beginCommand(command, begin, building)
  else if ('commands' in loaded) addGroup({ ...command, ...loaded }, begin, building)
  else addCommand({ ...command, ...loaded }, begin, building)
}

interface Building {
  readonly root: CommandUnknownOpts
  readonly io: Io
  readonly language: Language
  readonly text: Text
  readonly finish: (code: number) => void
}

/** Begins a command of the program itself, or of a word of it. */
type Begin = (usage: string, options: { readonly hidden: boolean }) => Program

function beginCommand(
  { usage, summary, hidden = false }: Head,
  begin: Begin,
  { io, language, text }: Building,
): Program {
  const sub = localized(begin(usage, { hidden }), io, language).description(summary[language])
  repeatGlobalOptions(sub, text)
  return sub
}

function addCommand(command: Head & Body, begin: Begin, building: Building): void {
  const sub = beginCommand(command, begin, building)
  const declared = command.declare(sub, building.text)
  sub.action(async () => {
    const { runCommand } = await import('./run-command.ts')
    building.finish(await runCommand(command, declared, sub.optsWithGlobals(), building))
  })
}

/** A word that does nothing by itself: without a command behind it, it prints which there are. */
function addGroup(
  { usage, summary, hidden = false, commands: members }: Head & Members,
  begin: Begin,
  building: Building,
): void {
  const { io, language, text } = building
  const group = localized(begin(usage, { hidden }), io, language)
    .description(summary[language])
    .configureOutput({ writeErr: io.write, outputError: () => undefined })
  repeatGlobalOptions(group, text)
  for (const member of members) addCommand(member, (words, options) => group.command(words, options), building)
  const own = group.commands.map(
    (member) =>
      `  ${member.name()} ${member.options
        .filter(({ long }) => !group.options.some((option) => option.long === long))
        .map(({ flags }) => flags)
        .join(' ')}`,
  )
  group.addHelpText(
    'after',
    `\n${text('Tùy chọn riêng của từng lệnh:', 'Options of each command:')}\n${own.join('\n')}`,
  )
  group.helpCommand('help [command]', helpSummary[language])
}
