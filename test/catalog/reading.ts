import { load } from '#catalog/load.ts'
import { locateAll } from '#catalog/locate.ts'
import { lint } from '#lint/lint.ts'
import type { Located } from '#model/diagnostic.ts'
import type { Source } from '#model/place.ts'

/** A procedure with nothing but what every procedure needs: five lines. */
export const PROCEDURE =
  'code: "1.001193"\nname: Đăng ký khai sinh\nlevels: [commune]\nfield: ho-tich\nauthority: ubnd-xa\n'

export const source = (text: string, path = 'procedures/thu.yaml'): Source => ({ path, file: path, text })

/** What reading one file finds, and what the one rule finds that the schema leaves its numbers to. */
export function found(text: string, path?: string): readonly Located[] {
  const { catalog, diagnostics } = load({ sources: [source(text, path)], unreadable: [] })
  const lost = lint(catalog, { asOf: '2020-11-08' }).filter(({ code }) => code === 'number-loses-digits')
  return locateAll([...diagnostics, ...lost])
}

/** `6:3-9 schema`: line, column, column behind the end (with its line, when it is another one), code. */
function placeOf({ span, code }: Located): string {
  const end = span.endLine === span.line ? String(span.endColumn) : `${span.endLine}:${span.endColumn}`
  return `${span.line}:${span.column}-${end} ${code}`
}

export const places = (text: string, path?: string): readonly string[] => found(text, path).map(placeOf)

/** Places with the Vietnamese messages. */
export const reported = (text: string, path?: string): readonly string[] =>
  found(text, path).map((each) => `${placeOf(each)}: ${each.message.vi}`)
