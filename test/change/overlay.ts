type Item = Readonly<Record<string, unknown>>

const KEYS = ['code', 'id', 'document'] as const

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What distinguishes the items of a list: of procedures `code`, of a legal basis `document`, otherwise `id`. */
const keyOf = (list: readonly unknown[]): (typeof KEYS)[number] | undefined =>
  KEYS.find((key) => list.length > 0 && list.every((item) => isItem(item) && item[key] !== undefined))

function fieldsWith(base: Item, overlay: Item): Item {
  const changed = Object.entries(overlay).map(([name, value]) => [name, withOverlay(base[name], value)] as const)
  const all = { ...base, ...Object.fromEntries(changed) }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
}

function itemsWith(base: readonly Item[], key: string, overlay: Item): readonly unknown[] {
  const idOf = (item: Item): string => String(item[key])
  const kept = base.map((item) => (idOf(item) in overlay ? withOverlay(item, overlay[idOf(item)]) : item))
  const added = Object.entries(overlay).filter(([id]) => !base.some((item) => idOf(item) === id))
  const orphan = added.find(([, value]) => !isItem(value))
  if (orphan) throw new Error(`nothing of the base has the ${key} “${orphan[0]}”`)
  return [...kept.filter((item) => item !== null), ...added.map(([id, value]) => ({ [key]: id, ...(value as Item) }))]
}

function listWith(base: readonly Item[], key: string, list: readonly unknown[]): readonly unknown[] {
  return list.map((entry) => {
    const item = typeof entry === 'string' ? base.find((each) => each[key] === entry) : entry
    if (item === undefined) throw new Error(`nothing of the base has the ${key} “${String(entry)}”`)
    return item
  })
}

/**
 * The base with what an overlay says otherwise. A mapping over a mapping changes the keys it names. Over a list of items, a mapping
 * changes the items it names by id and adds the others at the end; a list is the new list, where an id stands for the item of the
 * base. `null` removes; everything else replaces. Throws where an overlay removes or lists an item that the base does not have.
 */
export function withOverlay(base: unknown, overlay: unknown): unknown {
  if (isItem(base) && isItem(overlay)) return fieldsWith(base, overlay)
  const key = Array.isArray(base) ? keyOf(base) : undefined
  if (key === undefined) return overlay
  if (isItem(overlay)) return itemsWith(base as readonly Item[], key, overlay)
  return Array.isArray(overlay) ? listWith(base as readonly Item[], key, overlay) : overlay
}
