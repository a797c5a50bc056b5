import type { WrittenNumber } from './catalog.ts'

/** Whether YAML keeps less of the number than its author wrote: `1.012120`, `007`. */
export const losesDigits = ({ written, value }: WrittenNumber): boolean => written !== String(value)
