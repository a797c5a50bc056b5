import { Option } from '@commander-js/extra-typings'
import { readDate } from '#model/date.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { levelOrder } from '#model/words.ts'
import type { Format, Formats } from './formats.ts'

/** What help says, in the language of the reader. */
export type Text = (vi: string, en: string) => string

/** `--format`: those that a command can write; `formatOf` reads it together with `-o`. */
export const formatOption = <const F extends Format>(text: Text, { all, usual }: Formats<F>) =>
  new Option(
    '--format <FORMAT>',
    text(
      `định dạng; không ghi thì theo đuôi tệp của -o, nếu không là ${usual}`,
      `format; without it that of the ending of -o, else ${usual}`,
    ),
  ).choices(all)

/** `-o` of a single file. */
export const outputOption = (text: Text, description = text('ghi vào tệp', 'write to a file')) =>
  new Option('-o, --output <FILE>', description)

/** Without `--force` nothing that is there is written over. */
export const forceOption = (text: Text, en = 'overwrite an existing file') =>
  new Option('--force', text('ghi đè tệp đã có', en))

/** `--method`: how cost is counted. */
export const methodOption = (text: Text) =>
  new Option('--method <METHOD>', text('cách tính chi phí', 'how cost is counted'))
    .choices(['scm', 'waiting-time'])
    .default('scm')

/** `--level`: one of the levels of administration. */
export const levelOption = (description: string) => new Option('--level <LEVEL>', description).choices(levelOrder)

/** `--dry-run`: the lines of a catalog that would change. */
export const dryRunOption = (text: Text) =>
  new Option('--dry-run', text('chỉ in những dòng sẽ sửa', 'only print the lines that would change'))

/** An option that is a day; it throws (2) where there is no such day. */
export const dayOption = <const Flags extends `--${string} <DATE>`>(flags: Flags, description: string) =>
  new Option(flags, description).argParser((text: string): CalendarDate => dayOf(text, flags.replace(' <DATE>', '')))

/** `--date` of a document that is written. */
export const documentDateOption = (text: Text) =>
  dayOption(
    '--date <DATE>',
    text('ngày của văn bản; không có thì để chấm', 'date of the document; left as dots if omitted'),
  )

function dayOf(text: string, option: string): CalendarDate {
  const date = readDate(text)
  if (date !== undefined) return date
  throw failure(
    say(
      `${option}: ${quoted(text)} không phải một ngày; viết như 22/09/2020 hoặc 2020-09-22.`,
      `${option}: ${quoted(text)} is not a date; write it as 22/09/2020 or 2020-09-22.`,
    ),
  )
}
