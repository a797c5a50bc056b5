// A local code is the national one with a suffix, so the national part finds both.
const CODE = /[1-9]\.\d{6}/g
const WHOLE = /^[1-9]\.\d{6}(\.[A-Z0-9]+)*$/

/** The national codes that stand as values in trees of plain data, keys apart. */
export function codesInValues(values: readonly unknown[]): ReadonlySet<string> {
  const codes = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && WHOLE.test(value)) codes.add(value.slice(0, 8))
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) visit(inner)
  }
  for (const value of values) visit(value)
  return codes
}

/** Whether a YAML text may hold one of the codes. Only a backslash can write a code otherwise, so a text with one is taken to. */
export const mayHold = (text: string, codes: ReadonlySet<string>): boolean =>
  text.includes('\\') || (text.match(CODE) ?? []).some((code) => codes.has(code))
