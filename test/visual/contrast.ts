/** Red, green, blue of `rgb(1, 2, 3)`; throws for a colour that lets the ground through, because its contrast is another. */
function channels(colour: string): readonly number[] {
  const found = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)
  if (found === null) throw new Error(`not an opaque colour: ${colour}`)
  return found.slice(1).map(Number)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour)
    .map((value) => value / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of WCAG 2 between two colours as a browser computes them: from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}
