import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { schemaErrors } from '#catalog/schema.ts'
import { fileKind, type FileKind } from '#model/catalog.ts'

/** What a stranger may put behind every text that the schemas leave free. */
export const SCRIPT = '"><script>alert(1)</script>'

type Route = readonly (string | number)[]

/** The routes to the texts of a value. */
function textsOf(value: unknown, at: Route = []): readonly Route[] {
  if (typeof value === 'string') return [at]
  if (typeof value !== 'object' || value === null) return []
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, item]) => textsOf(item, [...at, key as string | number]))
}

/** The value with the text at a route replaced. */
function replaced(value: unknown, [key, ...rest]: Route, change: (text: string) => string): unknown {
  if (key === undefined) return change(value as string)
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>
  copy[key] = replaced(copy[key], rest, change)
  return copy
}

/** A value of a catalog with the script behind every text that its schema does not restrict; and how many there are. */
export function hostile<T>(kind: FileKind, value: T): { readonly value: T; readonly count: number } {
  return textsOf(value).reduce<{ value: T; count: number }>(
    (made, at) => {
      const next = replaced(made.value, at, (text) => text + SCRIPT) as T
      return schemaErrors(kind, next).length === 0 ? { value: next, count: made.count + 1 } : made
    },
    { value, count: 0 },
  )
}

/** Copies the files of a catalog that are wanted into a folder, each of them hostile; returns how many texts are. */
export function hostileCatalog(from: string, to: string, isWanted: (path: string) => boolean): number {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, { parentPath, name }) => {
    const path = join(parentPath, name).slice(from.length + 1)
    const kind = fileKind(path.replaceAll('\\', '/'))
    if (kind === undefined || !isWanted(path)) return sum
    const { value, count } = hostile(kind, parse(readFileSync(join(from, path), 'utf8')) as unknown)
    mkdirSync(dirname(join(to, path)), { recursive: true })
    writeFileSync(join(to, path), stringify(value))
    return sum + count
  }, 0)
}
