import type { CommanderError } from '@commander-js/extra-typings'
import { say, verbatim, type Localized } from '#model/localized.ts'
import { knownWord } from './unknown-command.ts'

const quotedIn = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? ''
const suggestion = (message: string): string | undefined => /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1]

const translations: Record<string, (message: string) => Localized> = {
  'commander.unknownOption': (message) =>
    say(`không có tùy chọn “${quotedIn(message)}”`, `there is no option “${quotedIn(message)}”`),
  'commander.unknownCommand': (message) =>
    say(`không có lệnh “${quotedIn(message)}”`, `there is no command “${quotedIn(message)}”`),
  'commander.missingArgument': (message) =>
    say(`thiếu tham số ${quotedIn(message)}`, `the argument ${quotedIn(message)} is missing`),
  'commander.optionMissingArgument': (message) =>
    say(`tùy chọn “${quotedIn(message)}” cần một giá trị`, `the option “${quotedIn(message)}” needs a value`),
  'commander.excessArguments': () => say('thừa tham số', 'there are too many arguments'),
  'commander.invalidArgument': (message) => invalidArgument(message),
}

function invalidArgument(message: string): Localized {
  const [, option = '', value = ''] = /option '([^']*)' argument '([^']*)' is invalid/.exec(message) ?? []
  const choices = /Allowed choices are ([^.]*)\./.exec(message)?.[1] ?? ''
  return say(
    `tùy chọn “${option}” không nhận “${value}”; chọn một trong: ${choices}`,
    `the option “${option}” does not take “${value}”; choose one of: ${choices}`,
  )
}

/** What was wrong with the command line, in both languages, with "did you mean" and where to read on. */
export function usageMessage({ code, message }: CommanderError): Localized {
  const plain = message.replace(/^error: /, '')
  const known = code === 'commander.unknownCommand' ? knownWord(quotedIn(plain)) : undefined
  if (known !== undefined) return say(`${known.vi}; xem tthc --help.`, `${known.en}; see tthc --help.`)
  const what = translations[code]?.(plain) ?? verbatim(plain.split('\n')[0] ?? plain)
  const meant = suggestion(message)
  return say(
    `${what.vi}${meant === undefined ? '' : ` (có phải ${meant}?)`}; xem tthc --help.`,
    `${what.en}${meant === undefined ? '' : ` (did you mean ${meant}?)`}; see tthc --help.`,
  )
}
