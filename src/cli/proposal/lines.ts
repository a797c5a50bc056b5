import { joinLocalized, say, type Localized } from '#model/localized.ts'

const SHOWN = 10

/** A sentence with lines under it, the first ten of them. */
export function linesUnder(head: Localized, lines: readonly Localized[]): Localized {
  const more = lines.length - SHOWN
  const rest = more <= 0 ? [] : [say(`… và ${more} chỗ nữa`, `… and ${more} more`)]
  return joinLocalized([head, ...lines.slice(0, SHOWN), ...rest], '\n  ')
}
