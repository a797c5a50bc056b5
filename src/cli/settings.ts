import type { Language } from '#model/localized.ts'
import type { Catalog } from '#model/catalog.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import type { GlobalOptions } from './global-options.ts'
import type { Io } from './io.ts'

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
  if (options.asOf !== undefined) return options.asOf
  const declared = catalogs.flatMap(({ profile }) => profile?.value.asOf ?? [])[0]
  return declared ?? today(io)
}

const VIET_NAM = 7 * 3_600_000

function today({ environment, now }: Io): CalendarDate {
  const epoch = environment['SOURCE_DATE_EPOCH']
  const time = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : now().getTime()
  return new Date(time + VIET_NAM).toISOString().slice(0, 10)
}
