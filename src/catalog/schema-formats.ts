import { isDate } from '#model/date.ts'
import { parseDuration } from '#model/duration.ts'

const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** The texts that the schemas call formats. */
export const formats = {
  date: isDate,
  'duration-text': (text: string): boolean => parseDuration(text) !== undefined,
  'duration-or-clock': (text: string): boolean => parseDuration(text) !== undefined || isClock(text),
}
