import { load } from '#catalog/load.ts'
import { locateAll } from '#catalog/locate.ts'
import { lint } from '#lint/lint.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Located } from '#model/diagnostic.ts'
import { verbatim } from '#model/localized.ts'

export const PROFILE =
  'locality: huyện Diên Khánh\nissuingBody: Ủy ban nhân dân huyện\nfields:\n  - { id: ho-tich, name: Hộ tịch }\nagencies:\n  - { id: ubnd-xa, name: Ủy ban nhân dân xã }\n'
export const BIRTH = 'procedures/commune/ho-tich/1.001193.yaml'
export const MARRIAGE = 'procedures/commune/ho-tich/1.000894.yaml'

/** The text of a procedure with as little as its schema allows. */
export const procedure = (code: string, more = ''): string =>
  `code: "${code}"\nname: Thủ tục ${code}\nlevels: [commune]\nfield: ho-tich\nauthority: ubnd-xa\n${more}`

export type Files = Readonly<Record<string, string>>

/** A small catalog that is in order. */
export const FILES: Files = {
  'catalog.yaml': PROFILE,
  [BIRTH]: procedure('1.001193'),
  [MARRIAGE]: procedure('1.000894', 'linked: ["1.001193"]\n'),
}

const loaded = (files: Files): ReturnType<typeof load> =>
  load({ sources: Object.entries(files).map(([path, text]) => ({ path, file: path, text })), unreadable: [] })
export const catalogOf = (files: Files): Catalog => loaded(files).catalog

/** Everything that is found, with its line. */
export function findingsOf(files: Files, asOf = '2020-11-08'): readonly Located[] {
  const { catalog, diagnostics } = loaded(files)
  return locateAll([...diagnostics, ...lint(catalog, { asOf })])
}

/** A finding that some rule might have on a line of a file. */
export function finding(
  catalog: Catalog,
  path: string,
  line: number,
  code = 'some-rule',
  severity: Located['severity'] = 'warning',
): Located {
  const source = catalog.files.find((file) => file.source.path === path)?.source ?? { path, file: path, text: '' }
  return {
    code,
    severity,
    place: { source, at: 0 },
    message: verbatim(code),
    span: { line, column: 1, endLine: line, endColumn: 2 },
  }
}

export const brief = (findings: readonly Located[]): readonly string[] =>
  findings.map(({ code, span }) => `${span.line} ${code}`)
