import { workingCalendar, type Knowledge, type WorkingCalendar } from '#deadline/working-calendar.ts'
import { readSource } from '#catalog/read.ts'
import { isFailure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import type { CalendarFile } from '#model/types.gen.ts'
import { catalogFolder, openCatalog } from '../catalog.ts'
import type { GlobalOptions } from '../global-options.ts'
import { shippedYears, calendarText } from '../init/starter.ts'
import type { Context } from '../command.ts'
import type { Io } from '../io.ts'

/** The calendars of the catalog, where there is one, and for other years those that come with the program, which nobody has confirmed. */
export function calendars(options: GlobalOptions, context: Pick<Context, 'io' | 'language'>): WorkingCalendar {
  const own = isCatalogHere(options, context.io)
    ? openCatalog(options, context).calendars.map(({ value }) => value)
    : []
  return workingCalendar([...own, ...shippedYears().flatMap((year) => shipped(year) ?? [])], shipped)
}

/** Without a catalog a day can still be counted, unless one is named. */
function isCatalogHere(options: GlobalOptions, io: Io): boolean {
  try {
    return catalogFolder(options, io) !== ''
  } catch (error) {
    if (isFailure(error) && options.catalog === undefined) return false
    throw error
  }
}

/** The calendar of a year that comes with the program: the one that is kept for it, else the holidays that have the same date in every year. */
function shipped(year: number): CalendarFile | undefined {
  const path = `calendar/${year}.yaml`
  const file = readSource({ path, file: path, text: calendarText(year, '') })?.file
  return file?.valid === true ? (file.value as CalendarFile) : undefined
}

/** What a reader has to know of the calendars that a day was counted by. */
export const doubts: Readonly<Record<Knowledge, (year: number) => Localized | undefined>> = {
  confirmed: () => undefined,
  unconfirmed: (year) =>
    say(
      `lịch nghỉ năm ${year} chưa được đối chiếu (confirmed: false); ngày đến hạn có thể khác.`,
      `the calendar of ${year} is not confirmed (confirmed: false); the day may differ.`,
    ),
  missing: (year) =>
    say(
      `chưa có lịch nghỉ năm ${year}: chỉ trừ thứ bảy, chủ nhật và ngày lễ theo dương lịch; thêm calendar/${year}.yaml khi lịch được công bố.`,
      `there is no calendar of ${year}: only weekends and holidays of the solar year are left out; add calendar/${year}.yaml when it is announced.`,
    ),
}
