import type { WrittenNumber, WrittenText } from './catalog.ts'

/** Whether YAML keeps less of the number than its author wrote: `1.012120`, `007`. */
export const losesDigits = ({ written, value }: WrittenNumber): boolean => written !== String(value)

/** The bare word for true or false: readers of YAML 1.1 take it for that. Undefined for any other text. */
export function yesNo({ text, plain }: WrittenText): boolean | undefined {
  return plain && text.length < 4 ? WORDS.get(text.toLowerCase()) : undefined
}

/** Whether a bare yes or no stands where the schema wants true or false. */
export const isYesNo = (written: WrittenText): boolean => written.wanted?.includes('boolean') === true && yesNo(written) !== undefined

const WORDS: ReadonlyMap<string, boolean> = new Map([['yes', true], ['on', true], ['y', true], ['no', false], ['off', false], ['n', false]])
