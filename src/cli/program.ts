import { Command as Program, Option } from 'commander'
import { say, type Language, type Localized } from '#model/localized.ts'
import type { Command, Context, Group } from './command.ts'
import { commands } from './commands/index.ts'
import type { Io } from './io.ts'
import { folderNear, tendLeftovers } from './leftovers.ts'
import { usesColor, type GlobalOptions } from './settings.ts'
import { version } from './version.ts'

const description = say(
  'Danh mục thủ tục hành chính: kiểm tra, so sánh, lập phương án đơn giản hóa, báo cáo.',
  'Catalogs of administrative procedures: validate, compare, propose simplifications, report.',
)

const helpSummary = say('xem cách dùng của một lệnh', 'show how to use a command')

/** The command line, in the language of the reader. `finish` gets the exit code of the command that ran. */
export function buildProgram(io: Io, language: Language, finish: (code: number) => void): Program {
  const text = (vi: string, en: string): string => say(vi, en)[language]
  const program = localized(new Program('tthc'), io, language)
    .description(description[language])
    .version(version, '-V, --version', text('in phiên bản', 'print the version'))
  addGlobalOptions(program, text)
  const building: Building = { root: program, io, language, text, finish }
  for (const command of commands) {
    if ('commands' in command) addGroup(command, building)
    else addCommand(command, program, building)
  }
  program.helpCommand('help [command]', helpSummary[language])
  return program
}

interface Building {
  readonly root: Program
  readonly io: Io
  readonly language: Language
  readonly text: (vi: string, en: string) => string
  readonly finish: (code: number) => void
}

function addCommand(command: Command, parent: Program, { root, io, language, text, finish }: Building): void {
  const sub = localized(parent.command(command.usage, { hidden: command.hidden ?? false }), io, language).description(
    command.summary[language],
  )
  command.declare(sub, text)
  addGlobalOptions(sub, text)
  sub.action(async () => {
    finish(await runCommand(command, sub, root, io, language))
  })
}

/** A word that does nothing by itself: without a command behind it, it prints which there are. */
function addGroup({ usage, summary, hidden = false, commands: members }: Group, building: Building): void {
  const { root, io, language, text } = building
  const group = localized(root.command(usage, { hidden }), io, language)
    .description(summary[language])
    .configureOutput({ writeErr: io.write, outputError: () => undefined })
  addGlobalOptions(group, text)
  for (const member of members) addCommand(member, group, building)
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
  command: Command,
  sub: Program,
  program: Program,
  io: Io,
  language: Language,
): Promise<number> {
  const options = sub.optsWithGlobals<GlobalOptions & Record<string, unknown>>()
  const { prompts: _, ...silent } = io
  const context: Context = { io: options.yes === true ? silent : io, language, color: usesColor(options, io), program }
  if (command.hidden !== true)
    tendLeftovers(folderNear(options, io), command.writes?.(options) === true, context, options)
  return command.run(context, sub.args, options)
}

function addGlobalOptions(program: Program, text: (vi: string, en: string) => string): void {
  program
    .option(
      '-C, --catalog <DIR>',
      text(
        'thư mục danh mục (mặc định: thư mục gần nhất có catalog.yaml, rồi ./catalog)',
        'folder of the catalog (default: the nearest with a catalog.yaml, then ./catalog)',
      ),
    )
    .addOption(
      new Option('--lang <LANG>', text('ngôn ngữ của thông báo', 'language of messages')).choices(['vi', 'en']),
    )
    .option(
      '--as-of <DATE>',
      text('đọc danh mục theo ngày này, YYYY-MM-DD', 'read the catalog as of this day, YYYY-MM-DD'),
    )
    .option('--color', text('luôn tô màu', 'always colour'))
    .option('--no-color', text('không tô màu', 'never colour'))
    .option('-q, --quiet', text('không in thông báo phụ', 'no messages besides the result'))
    .option(
      '--yes',
      text(
        'không hỏi gì: câu nào có mặc định thì lấy mặc định',
        'ask nothing: every question gets its default, where it has one',
      ),
    )
    .option('--debug', text('in chi tiết khi chương trình lỗi', 'print details when the program fails'))
    .helpOption('-h, --help', text('in cách dùng', 'print how to use it'))
}

/** Commander's own words inside the help of an option. */
function optionDescription({ description, argChoices, defaultValue }: Option, language: Language): string {
  const choices =
    argChoices === undefined || argChoices.length > 12
      ? []
      : [`${say('chọn', 'one of')[language]}: ${argChoices.join(', ')}`]
  const standard = typeof defaultValue === 'string' ? [`${say('mặc định', 'default')[language]}: ${defaultValue}`] : []
  const notes = [...choices, ...standard]
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`
}

const titles: Record<string, Localized> = {
  'Usage:': say('Cách dùng:', 'Usage:'),
  'Arguments:': say('Tham số:', 'Arguments:'),
  'Options:': say('Tùy chọn:', 'Options:'),
  'Commands:': say('Lệnh:', 'Commands:'),
}

function localized(program: Program, io: Io, language: Language): Program {
  return program
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureHelp({
      styleTitle: (title) => titles[title]?.[language] ?? title,
      optionDescription: (option) => optionDescription(option, language),
    })
    .configureOutput({ writeOut: io.write, writeErr: () => undefined, getOutHelpWidth: () => io.terminal.columns })
}
