import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say, type Localized } from '#model/localized.ts'
import type { FolderOutput } from '#store/job.ts'

/** What was done with the files of a project: what was written, what was kept, and what is left to fill in. */
export function initReport(
  root: string,
  files: readonly FolderOutput[],
  fresh: readonly FolderOutput[],
  shown: (path: string) => string,
): readonly Localized[] {
  return [
    ...files.map((file) =>
      fresh.includes(file)
        ? say(`Đã ghi ${shown(file.path)}`, `Wrote ${shown(file.path)}`)
        : kept(root, file, shown(file.path)),
    ),
    ...fresh.flatMap(({ path, text }) => toFillIn(text, shown(path))),
  ]
}

function kept(root: string, file: FolderOutput, shown: string): Localized {
  if (isProfile(file) || holds(root, file)) return say(`Để nguyên ${shown}`, `Kept ${shown}`)
  return say(
    `Để nguyên ${shown}: khác mẫu; muốn xem mẫu, chạy tthc init ở một thư mục trống.`,
    `Kept ${shown}: it differs from the model; to see that, run tthc init in an empty folder.`,
  )
}

/** The profile is there to be changed. */
const isProfile = ({ path }: FolderOutput): boolean => /(^|\/)catalog\.yaml$/.test(path)

function holds(root: string, { path, text }: FolderOutput): boolean {
  try {
    return readFileSync(join(root, path), 'utf8') === text
  } catch {
    return false
  }
}

function toFillIn(text: string, shown: string): readonly Localized[] {
  if (text.includes('[ĐIỀN:'))
    return [
      say(`Tiếp theo: thay các chỗ “[ĐIỀN: …]” trong ${shown}.`, `Next: replace what says “[ĐIỀN: …]” in ${shown}.`),
    ]
  if (!text.includes('DIEN-CHU-KHO')) return []
  return [
    say(
      `Tiếp theo: điền địa chỉ kho của tthc vào chỗ “DIEN-…” trong ${shown}; lần sau có thể dùng --source.`,
      `Next: fill in the address of the repository of tthc where ${shown} says “DIEN-…”; next time --source does that.`,
    ),
  ]
}
