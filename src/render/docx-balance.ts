import { boldTextWidth } from './docx-text-width.ts'

interface Word {
  readonly text: string
  readonly width: number
}

interface Line {
  readonly opener: string
  readonly width: number
}

/** Words that begin a phrase: a title breaks before them rather than inside a compound such as "quản lý". */
const OPENERS = new Set([
  'của',
  'về',
  'và',
  'thuộc',
  'tại',
  'năm',
  'trên',
  'theo',
  'trong',
  'cho',
  'để',
  'ủy',
  'huyện',
  'tỉnh',
  'sở',
])

/** The lines that words make within a limit. */
function linesWithin(words: readonly Word[], space: number, limit: number): readonly Line[] {
  return words.reduce<readonly Line[]>((lines, word) => {
    const last = lines.at(-1)
    const longer = (last?.width ?? 0) + space + word.width
    if (last === undefined || longer > limit) return [...lines, { opener: word.text, width: word.width }]
    return [...lines.slice(0, -1), { ...last, width: longer }]
  }, [])
}

const breaksWell = (lines: readonly Line[]): boolean =>
  lines.slice(1).every((line) => OPENERS.has(line.opener.toLocaleLowerCase('vi')))

/**
 * Width in twips of the narrowest block that takes no more lines than the width allowed would, and breaks between
 * phrases if it can: set in it, a title has lines of about equal length and no single word on the last.
 */
export function balancedWidth(text: string, size: number, allowed: number): number {
  const space = boldTextWidth(' ', size)
  const words = text.split(' ').map((word) => ({ text: word, width: boldTextWidth(word, size) }))
  const fewest = linesWithin(words, space, allowed).length
  const limits = Array.from({ length: Math.ceil(allowed / 20) }, (_, index) => Math.min(allowed, (index + 1) * 20))
  const settings = limits.map((limit) => linesWithin(words, space, limit)).filter((lines) => lines.length === fewest)
  const lines = settings.find(breaksWell) ?? settings[0] ?? []
  return Math.min(allowed, Math.max(0, ...lines.map((line) => line.width)))
}
