import type { WrittenNumber } from './catalog.ts'

/** Whether YAML keeps less of the number than its author wrote: `1.012120`, `007`. */
const losesDigits = ({ written, value }: WrittenNumber): boolean => written !== String(value)

const HELPS: readonly string[] = ['string', 'integer', 'number']

/** Whether a number lost digits where it, or the text that it looks like, is wanted; elsewhere the schema says what is. */
export const isMisread = (number: WrittenNumber): boolean =>
  losesDigits(number) && (number.wanted?.some((type) => HELPS.includes(type)) ?? true)
