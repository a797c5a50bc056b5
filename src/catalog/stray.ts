import { fileKind, type Stray } from '#model/catalog.ts'
import type { Source } from '#model/place.ts'
import { procedurePath } from '#model/procedure-path.ts'
import type { Level } from '#model/types.gen.ts'
import { levelOrder } from '#model/words.ts'
import { parse } from '#yaml/parse.ts'

/** A file that stands in no place of a catalog, and where what it says belongs. */
export function toStray(source: Source): Stray {
  const home = renamed(source.path) ?? homeOf(parse(source.text).value)
  return { source, ...(home === undefined || home === source.path ? {} : { home }) }
}

/** Notepad adds “.txt” to a name that it does not know. */
function renamed(path: string): string | undefined {
  const name = path.replace(/\.txt$/i, '')
  return name !== path && fileKind(name) !== undefined ? name : undefined
}

function homeOf(value: unknown): string | undefined {
  const { code, levels, field, id, year, items } = (typeof value === 'object' ? (value ?? {}) : {}) as Record<
    string,
    unknown
  >
  if (isName(code) && isName(field) && Array.isArray(levels)) {
    const known = levels.filter((level): level is Level => levelOrder.includes(level as Level))
    return known.length === 0 ? undefined : procedurePath({ levels: known as [Level], field, code })
  }
  if (isName(id) && Number.isInteger(year) && Array.isArray(items)) return `proposals/${String(year)}/${id}.yaml`
  return undefined
}

/** A text that may be part of a path. */
const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w][\w.-]*$/.test(value)
