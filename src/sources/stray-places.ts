/** How many folders down YAML is looked for that is no part of a catalog. */
export const STRAY_DEPTH = 4

/** How many of them are read and named. */
export const MOST_STRAYS = 200

/** Somebody else's files, in their thousands. */
export const FOREIGN: ReadonlySet<string> = new Set(['node_modules', 'schemas'])

/** Whether YAML at a path may be meant for the catalog to which all paths belong: not hidden, not deep down, and in no catalog of its own. */
export function mayHoldStrays(paths: readonly string[]): (path: string) => boolean {
  const others = paths.flatMap((path) =>
    path.endsWith('/catalog.yaml') ? [path.slice(0, -'catalog.yaml'.length)] : [],
  )
  return (path) => {
    const folders = path.split('/').slice(0, -1)
    return (
      folders.length < STRAY_DEPTH &&
      !folders.some((name) => name.startsWith('.') || FOREIGN.has(name)) &&
      !others.some((folder) => path.startsWith(folder))
    )
  }
}
