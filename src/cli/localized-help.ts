import type { CommandUnknownOpts, Option } from '@commander-js/extra-typings'
import { say, type Language, type Localized } from '#model/localized.ts'
import type { Io } from './io.ts'

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

/** A command whose help speaks the language of the reader, and whose words go where the program's go. */
export function localized<C extends CommandUnknownOpts>(command: C, io: Io, language: Language): C {
  return command
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureHelp({
      styleTitle: (title) => titles[title]?.[language] ?? title,
      optionDescription: (option) => optionDescription(option, language),
    })
    .configureOutput({ writeOut: io.write, writeErr: () => undefined, getOutHelpWidth: () => io.terminal.columns })
}
