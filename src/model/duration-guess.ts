import { parseDuration } from './duration.ts'
import { nearest } from './nearest.ts'

const UNITS = ['ngày làm việc', 'ngày', 'tháng', 'giờ', 'phút']
const WHOLE = ['trong ngày', 'không quy định']

/** What a length of time was meant to be whose words lack diacritics, a space or a letter; never a unit that is not written. */
export function guessDuration(text: string): string | undefined {
  const [, amount, words = ''] = /^\s*(\d[\d.,]*)\s*(\D.*)$/su.exec(text) ?? []
  const meant = nearest(words === '' ? text : words, words === '' ? WHOLE : UNITS, 1)
  const guess = amount === undefined ? meant : `${amount} ${meant ?? ''}`
  return guess !== undefined && parseDuration(guess) !== undefined ? guess : undefined
}

/** The two lengths of time that “1,500 ngày” may be, in digits that have one meaning; undefined for what has one meaning or none. */
export function twoMeanings(text: string): readonly [thousands: string, decimal: string] | undefined {
  const [, whole = '', part = '', words = ''] = /^\s*([1-9]\d{0,2})[.,](\d{3})\s+(\D.*)$/su.exec(text) ?? []
  const places = part.replace(/0+$/, '')
  const decimal = places === '' ? whole : `${whole},${places.length === 3 ? `${places}0` : places}`
  const meanings = [`${whole}${part} ${words}`, `${decimal} ${words}`] as const
  return meanings.every((each) => parseDuration(each) !== undefined) ? meanings : undefined
}
