/** Advance widths of Times New Roman Bold in thousandths of the size; letters not listed are as wide as `USUAL`. */
const WIDTHS: Readonly<Record<number, string>> = {
  250: ' ,.\u00a0', 278: '\'/\\il', 333: '!()-:;[]`fjt’', 389: 'Is', 394: '{}', 444: 'cerz', 500: '#$*0123456789?J_agovxy–“”',
  554: 'ơ', 556: 'Sbdhknpquđ', 570: '+<=>', 600: 'ư', 611: 'FP', 667: 'BELTZ', 722: 'ACDNRUVXYwĐ', 778: 'GHKOQƠ', 796: 'Ư',
  833: '&m', 944: 'M', 1000: '%W…',
}
const USUAL = 600
const OTHER_MARKS = /[\u0300-\u0303\u0306\u0309\u0323]/g
const TWIPS_PER_POINT = 20

const widthOf = new Map(Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)))

/** Width of a bold text in twips at a size in points: tone and vowel marks add nothing, the horn of ơ and ư does. */
export function boldTextWidth(text: string, size: number): number {
  const letters = [...text.normalize('NFD').replace(OTHER_MARKS, '').normalize('NFC')]
  const thousandths = letters.reduce((sum, letter) => sum + (widthOf.get(letter) ?? USUAL), 0)
  return Math.round((thousandths / 1000) * size * TWIPS_PER_POINT)
}

/** Widths of the lines that words of these widths make within a limit. */
function lineWidths(words: readonly number[], space: number, limit: number): readonly number[] {
  return words.reduce<readonly number[]>((lines, word) => {
    const last = lines.at(-1)
    const longer = (last ?? 0) + space + word
    return last === undefined || longer > limit ? [...lines, word] : [...lines.slice(0, -1), longer]
  }, [])
}

/**
 * Width in twips of the narrowest block that takes no more lines than the width allowed would: set in it, a title breaks
 * into lines of about equal length and leaves no single word on the last.
 */
export function balancedWidth(text: string, size: number, allowed: number): number {
  const words = text.split(' ').map((word) => boldTextWidth(word, size))
  const space = boldTextWidth(' ', size)
  const fewest = lineWidths(words, space, allowed).length
  let width = allowed
  while (width > 0 && lineWidths(words, space, width - 1).length === fewest) width -= 1
  return Math.min(allowed, Math.max(...lineWidths(words, space, width)))
}
