import { Option, type Command as CommanderCommand, type CommandUnknownOpts } from '@commander-js/extra-typings'
import { dayOption, type Text } from './options.ts'

const globals = (text: Text) => ({
  catalog: new Option(
    '-C, --catalog <DIR>',
    text(
      'thư mục danh mục (mặc định: thư mục gần nhất có catalog.yaml, rồi ./catalog)',
      'folder of the catalog (default: the nearest with a catalog.yaml, then ./catalog)',
    ),
  ),
  lang: new Option('--lang <LANG>', text('ngôn ngữ của thông báo', 'language of messages')).choices(['vi', 'en']),
  asOf: dayOption(
    '--as-of <DATE>',
    text(
      'đọc danh mục theo ngày này, 22/09/2020 hoặc 2020-09-22',
      'read the catalog as of this day, 22/09/2020 or 2020-09-22',
    ),
  ),
  color: new Option('--color', text('luôn tô màu', 'always colour')),
  noColor: new Option('--no-color', text('không tô màu', 'never colour')),
  quiet: new Option('-q, --quiet', text('không in thông báo phụ', 'no messages besides the result')),
  yes: new Option(
    '--yes',
    text(
      'không hỏi gì: câu nào có mặc định thì lấy mặc định',
      'ask nothing: every question gets its default, where it has one',
    ),
  ),
  debug: new Option('--debug', text('in chi tiết khi chương trình lỗi', 'print details when the program fails')),
})

/** The program with the options that every command takes. */
export function withGlobalOptions(program: CommanderCommand, text: Text) {
  const { catalog, lang, asOf, color, noColor, quiet, yes, debug } = globals(text)
  return withHelp(program, text)
    .addOption(catalog)
    .addOption(lang)
    .addOption(asOf)
    .addOption(color)
    .addOption(noColor)
    .addOption(quiet)
    .addOption(yes)
    .addOption(debug)
}

/** Options that every command takes. */
export type GlobalOptions = Readonly<ReturnType<ReturnType<typeof withGlobalOptions>['opts']>>

/** Lets the options that every command takes stand behind its name, too. */
export function repeatGlobalOptions(command: CommandUnknownOpts, text: Text): void {
  withHelp(command, text)
  for (const option of Object.values(globals(text))) command.addOption(option)
}

const withHelp = <C extends CommandUnknownOpts>(command: C, text: Text): C =>
  command.helpOption('-h, --help', text('in cách dùng', 'print how to use it'))
