import type { CalendarDate } from '#model/types.gen.ts'

/** The last day of the district level: Resolution 203/2025/QH15 ends it, and two-level local government starts on 1 July 2025. */
export const LAST_DISTRICT_DAY: CalendarDate = '2025-06-30'
