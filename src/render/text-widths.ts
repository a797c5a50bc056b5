const NARROWEST = 3

/** What fits: columns that want less than their share keep what they want, the others divide the rest by their shares. */
function divided(wanted: readonly number[], shares: readonly number[], available: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const modest = wanted.map((want, index) => want <= ((shares[index] ?? 0) / whole) * available)
  if (modest.every((is) => is) || modest.every((is) => !is)) {
    return wanted.map((want, index) =>
      Math.min(want, Math.max(NARROWEST, Math.floor(((shares[index] ?? 0) / whole) * available))),
    )
  }
  const left = available - wanted.reduce((sum, want, index) => sum + (modest[index] === true ? want : 0), 0)
  const greedy = wanted.filter((_, index) => modest[index] === false)
  const rest = [
    ...divided(
      greedy,
      shares.filter((_, index) => modest[index] === false),
      left,
    ),
  ]
  return wanted.map((want, index) => (modest[index] === true ? want : (rest.shift() ?? NARROWEST)))
}

/**
 * Widths of columns, in characters, that add up to at most `available`: what each wants where that fits. Undefined where
 * the screen is too narrow for a table.
 */
export function columnWidths(
  wanted: readonly number[],
  shares: readonly number[],
  available: number,
  enough: number,
): readonly number[] | undefined {
  if (wanted.reduce((sum, want) => sum + want, 0) <= available) return wanted
  const widths = divided(wanted, shares, available)
  const fits = widths.reduce((sum, width) => sum + width, 0) <= available
  return fits && widths.every((width, index) => width >= Math.min(enough, wanted[index] ?? 0)) ? widths : undefined
}
