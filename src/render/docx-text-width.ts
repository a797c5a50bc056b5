/** Advance widths of Times New Roman Bold in thousandths of the size; letters not listed are as wide as `USUAL`. */
const WIDTHS: Readonly<Record<number, string>> = {
  250: ' ,.\u00a0',
  278: "'/\\il",
  333: '!()-:;[]`fjt’',
  389: 'Is',
  394: '{}',
  444: 'cerz',
  500: '#$*0123456789?J_agovxy–“”',
  554: 'ơ',
  556: 'Sbdhknpquđ',
  570: '+<=>',
  600: 'ư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQƠ',
  796: 'Ư',
  833: '&m',
  944: 'M',
  1000: '%W…',
}
const USUAL = 600
const OTHER_MARKS = /[\u0300-\u0303\u0306\u0309\u0323]/g
const TWIPS_PER_POINT = 20

const widthOf = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
)

/** Width of a bold text in twips at a size in points: tone and vowel marks add nothing, the horn of ơ and ư does. */
export function boldTextWidth(text: string, size: number): number {
  const letters = [...text.normalize('NFD').replace(OTHER_MARKS, '').normalize('NFC')]
  const thousandths = letters.reduce((sum, letter) => sum + (widthOf.get(letter) ?? USUAL), 0)
  return Math.round((thousandths / 1000) * size * TWIPS_PER_POINT)
}
