import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Files of a folder by their paths in it, with `/`. */
export type Files = Readonly<Record<string, string>>

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tthc-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A temporary folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder()
  writeFiles(folder, files)
  return folder
}

/** Writes files into a folder, over what is there. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Every file of a folder, hidden ones too, except what git keeps; sorted by path. */
export const filesIn = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), path] as const)
      .filter(([path]) => !path.startsWith('.git/'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, file]) => [path, readFileSync(file, 'utf8')]),
  )

/** A copy of a catalog to spoil. */
export function copyOf(catalog: string): string {
  const folder = join(temporaryFolder(), 'catalog')
  cpSync(catalog, folder, { recursive: true })
  return folder
}

/** Changes a file of a folder; a change that does not happen is a mistake of the test. */
export function edit(folder: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, path), 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`${path}: nothing changed`)
  writeFileSync(join(folder, path), after)
}

/** A copy of a catalog in which texts are replaced; each must be there. */
export function edited(
  catalog: string,
  ...edits: readonly (readonly [file: string, from: string, to: string])[]
): string {
  const folder = copyOf(catalog)
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(folder, file), 'utf8')
    if (!text.includes(from)) throw new Error(`${file}: no “${from}”`)
    writeFileSync(join(folder, file), text.replace(from, to))
  }
  return folder
}
