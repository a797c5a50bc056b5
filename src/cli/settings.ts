import { failure } from '#model/failure.ts'
import { isDate } from '#model/date.ts'
import { say, type Language } from '#model/localized.ts'
import type { Catalog } from '#model/catalog.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import type { Io } from './io.ts'

/** Options that every command takes. */
export interface GlobalOptions {
  readonly catalog?: string
  readonly lang?: string
  readonly asOf?: string
  readonly color?: boolean
  readonly quiet?: boolean
  readonly yes?: boolean
  readonly debug?: boolean
}

/** Language of messages: `--lang`, TTHC_LANG, the locale, else Vietnamese. */
export function languageOf(args: readonly string[], { environment }: Io): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked =
    at === -1 ? undefined : args[at]?.includes('=') === true ? args[at].slice('--lang='.length) : args[at + 1]
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return (
    [asked, environment['TTHC_LANG'], locale.slice(0, 2)].map(language).find((found) => found !== undefined) ?? 'vi'
  )
}

const language = (text: string | undefined): Language | undefined => (text === 'vi' || text === 'en' ? text : undefined)

/** Whether to colour standard output: the option, NO_COLOR, FORCE_COLOR, else whether it is a terminal. */
export function usesColor({ color }: GlobalOptions, { environment, terminal }: Io): boolean {
  if (color !== undefined) return color
  if ((environment['NO_COLOR'] ?? '') !== '') return false
  const forced = environment['FORCE_COLOR']
  return forced === undefined ? terminal.output && environment['TERM'] !== 'dumb' : forced !== '0' && forced !== 'false'
}

/** The day as of which the catalog is read: `--as-of`, the profile, SOURCE_DATE_EPOCH, else today in Viet Nam. */
export function asOfDate(options: GlobalOptions, io: Io, ...catalogs: readonly Catalog[]): CalendarDate {
  if (options.asOf !== undefined) return validDate(options.asOf, '--as-of')
  const declared = catalogs.flatMap(({ profile }) => profile?.value.asOf ?? [])[0]
  return declared ?? today(io)
}

/** A date given as an option; throws when there is no such day. */
export function validDate(text: string, option: string): CalendarDate {
  if (isDate(text)) return text
  throw failure(
    say(
      `${option}: “${text}” không phải một ngày; viết như 2020-11-08.`,
      `${option}: “${text}” is not a date; write it as 2020-11-08.`,
    ),
  )
}

const VIET_NAM = 7 * 3_600_000

function today({ environment, now }: Io): CalendarDate {
  const epoch = environment['SOURCE_DATE_EPOCH']
  const time = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : now().getTime()
  return new Date(time + VIET_NAM).toISOString().slice(0, 10)
}
