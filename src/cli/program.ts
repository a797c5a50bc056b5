import { Command as CommanderCommand, type CommandUnknownOpts } from '@commander-js/extra-typings'
import { say, type Language } from '#model/localized.ts'
import type { Command, Context, Declared, Group, Program } from './command.ts'
import { folderAbove } from './catalog.ts'
import { commands } from './commands/index.ts'
import { repeatGlobalOptions, withGlobalOptions, type GlobalOptions } from './global-options.ts'
import type { Io } from './io.ts'
import { folderNear, warnOfLeftovers } from './leftovers.ts'
import { localized } from './localized-help.ts'
import type { Text } from './options.ts'
import { isSample, sampleUnnamed } from './sample.ts'
import { usesColor } from './settings.ts'
import { version } from './version.ts'
import { writingOf } from './writing.ts'

const description = say(
  'Danh mục thủ tục hành chính: kiểm tra, so sánh, lập phương án đơn giản hóa, báo cáo.',
  'Catalogs of administrative procedures: validate, compare, propose simplifications, report.',
)

const helpSummary = say('xem cách dùng của một lệnh', 'show how to use a command')

/** The command line, in the language of the reader. `finish` gets the exit code of the command that ran. */
export function buildProgram(io: Io, language: Language, finish: (code: number) => void): CommandUnknownOpts {
  const text: Text = (vi, en) => say(vi, en)[language]
  const bare = localized(new CommanderCommand('tthc'), io, language)
    .description(description[language])
    .version(version, '-V, --version', text('in phiên bản', 'print the version'))
  const root = withGlobalOptions(bare, text)
  const building: Building = { root, io, language, text, finish }
  const begin: Begin = (usage, options) => root.command(usage, options)
  for (const command of commands) {
    if ('commands' in command) addGroup(command, begin, building)
    else addCommand(command, begin, building)
  }
  return root.helpCommand('help [command]', helpSummary[language])
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

function addCommand(command: Command, begin: Begin, building: Building): void {
  const { io, language, text, finish } = building
  const sub = localized(begin(command.usage, { hidden: command.hidden ?? false }), io, language).description(
    command.summary[language],
  )
  const declared = command.declare(sub, text)
  repeatGlobalOptions(sub, text)
  sub.action(async () => {
    finish(await runCommand(command, declared, sub.optsWithGlobals(), building))
  })
}

/** A word that does nothing by itself: without a command behind it, it prints which there are. */
function addGroup(
  { usage, summary, hidden = false, commands: members }: Group,
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

async function runCommand(
  { usage, hidden }: Command,
  { writes, run }: Declared,
  options: GlobalOptions,
  { root, io, language }: Building,
): Promise<number> {
  const { prompts: _, ...silent } = io
  const context: Context = {
    io: options.yes === true ? silent : io,
    language,
    color: usesColor(options, io),
    program: root,
    writing: writingOf(`tthc ${usage.split(' ')[0] ?? ''}`, io, language, options.quiet === true),
  }
  try {
    const folder = folderNear(options, io)
    if (writes() && options.catalog === undefined && folderAbove(io.workingFolder) === undefined && isSample(folder))
      throw sampleUnnamed()
    if (hidden !== true) await prepare(folder, writes(), context)
    return await run(context)
  } finally {
    context.writing.release()
  }
}

/** What comes before any command on a catalog: to be alone there, or to know what may be mixed in it. */
async function prepare(folder: string, writes: boolean, context: Context): Promise<void> {
  if (writes) await context.writing.claim(folder)
  else warnOfLeftovers(folder, context)
}
