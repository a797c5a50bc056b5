import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { emptyCatalog, type Catalog } from '#model/catalog.ts'
import type { ChangeKind } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'

const folder = new URL('kinds/', import.meta.url)

/** A catalog that holds the procedures and nothing else. */
export function catalogOf(procedures: readonly Procedure[], file = 'procedures.yaml'): Catalog {
  const source = { path: file, file, text: '' }
  return { ...emptyCatalog, procedures: procedures.map((value) => ({ value, source })) }
}

const read = (kind: string, side: string): Catalog =>
  catalogOf(parse(readFileSync(new URL(`${kind}/${side}.yaml`, folder), 'utf8')) as Procedure[])

/** One pair of catalogs a kind of change; the folder is named for the kind. */
export const pairs = readdirSync(folder)
  .sort()
  .map((name) => ({
    kind: name as ChangeKind,
    before: read(name, 'before'),
    after: read(name, 'after'),
  }))
