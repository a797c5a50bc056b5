import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import type { Catalog } from '#model/catalog.ts'
import type { ChangeKind } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'
import { withOverlay } from './overlay.ts'
import { catalogOf } from '../build/values.ts'

const folder = new URL('kinds/', import.meta.url)

const yamlOf = (file: URL): unknown => parse(readFileSync(file, 'utf8'))
const base = yamlOf(new URL('base.yaml', folder))

/** A side is the base with what its file says otherwise, and the base itself where it has no file. */
function read(kind: string, side: string): Catalog {
  const file = new URL(`${kind}/${side}.yaml`, folder)
  return catalogOf((existsSync(file) ? withOverlay(base, yamlOf(file)) : base) as readonly Procedure[])
}

/** One pair of catalogs a kind of change; the folder is named for the kind. */
export const pairs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
  .map((name) => ({
    kind: name as ChangeKind,
    before: read(name, 'before'),
    after: read(name, 'after'),
  }))
