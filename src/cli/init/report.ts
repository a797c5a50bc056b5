import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say, type Localized } from '#model/localized.ts'
import type { FolderOutput } from '#store/job.ts'

/** What was done with the files of a project: what was written, and what was kept. */
export function initReport(
  root: string,
  files: readonly FolderOutput[],
  fresh: readonly FolderOutput[],
  shown: (path: string) => string,
): readonly Localized[] {
  return files.map((file) =>
    fresh.includes(file)
      ? say(`Đã ghi ${shown(file.path)}`, `Wrote ${shown(file.path)}`)
      : kept(root, file, shown(file.path)),
  )
}

function kept(root: string, file: FolderOutput, shown: string): Localized {
  if (isContent(file) || holds(root, file)) return say(`Để nguyên ${shown}`, `Kept ${shown}`)
  return say(
    `Để nguyên ${shown}: khác mẫu; muốn xem mẫu, chạy tthc init ở một thư mục trống.`,
    `Kept ${shown}: it differs from the model; to see that, run tthc init in an empty folder.`,
  )
}

/** What the catalog says is there to be changed. */
const isContent = ({ path }: FolderOutput): boolean =>
  /(^|\/)((catalog|documents|assumptions|calendar\/\d+)\.yaml|procedures\/[^/]+)$/.test(path)

function holds(root: string, { path, text }: FolderOutput): boolean {
  try {
    return readFileSync(join(root, path), 'utf8') === text
  } catch {
    return false
  }
}
