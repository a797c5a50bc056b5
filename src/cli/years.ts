import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'

/** A year given on the command line. Throws when it is none. */
export function yearOf(text: string): number {
  if (/^(19|20)\d{2}$/.test(text)) return Number(text)
  throw failure(say(`“${text}” không phải một năm; viết như 2019.`, `“${text}” is not a year; write it as 2019.`))
}

/** One year or a period: `2019`, `2011-2020`. Throws when it is neither or runs backwards. */
export function periodOf(text: string): readonly [from: number, to: number] {
  const [first = '', last = first, ...rest] = text.split('-')
  const [from, to] = [yearOf(first), yearOf(last)]
  if (rest.length === 0 && from <= to) return [from, to]
  throw failure(
    say(`“${text}” không phải một giai đoạn; viết như 2011-2020.`, `“${text}” is not a period; write it as 2011-2020.`),
  )
}
