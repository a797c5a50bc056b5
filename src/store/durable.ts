import type { FileSystem } from './file-system.ts'

/** Writes to a new (`wx`) file, or to the end (`a`) of one, down to the disk; with the rights given. Throws what the disk throws. */
export function writeDown(
  path: string,
  flag: 'wx' | 'a',
  content: string | Uint8Array,
  fs: FileSystem,
  mode?: number,
): void {
  const file = fs.openSync(path, flag)
  try {
    if (mode !== undefined) fs.fchmodSync(file, mode & 0o777)
    fs.writeFileSync(file, content)
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
}

/** Brings the names of a folder down to the disk, where the system can do that. */
export function syncFolder(folder: string, fs: FileSystem): void {
  try {
    const handle = fs.openSync(folder, 'r')
    try {
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
  } catch {
    // Some systems open no folders; there the names follow by themselves.
  }
}
