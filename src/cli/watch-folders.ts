import { readdirSync, watch, type Dirent, type FSWatcher } from 'node:fs'
import { join } from 'node:path'
import { fileKind } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'

/** Watchers of a catalog folder and the folders in it. */
export interface Watchers {
  /** Watches the folders that are there now. Throws a failure when the system allows no more watching. */
  readonly refresh: () => void
  /** How many folders are watched. */
  readonly count: () => number
  readonly close: () => void
}

/**
 * Calls `changed` whenever something in a folder of a catalog changes. One watcher a folder: on Linux the recursive one of Node
 * watches every file by itself, loses those that editors replace, and may throw for one that vanishes.
 */
export function watchFolders(root: string, changed: () => void): Watchers {
  let watchers: readonly FSWatcher[] = []
  const closeAll = (old: readonly FSWatcher[]): void => {
    for (const watcher of old) watcher.close()
  }
  return {
    refresh: () => {
      // A folder that was deleted and made again looks the same, and its watcher is dead: all are renewed, the new ones first.
      const old = watchers
      watchers = [...folders(root, '')].flatMap((folder) => opened(folder, changed))
      closeAll(old)
    },
    count: () => watchers.length,
    close: () => closeAll(watchers),
  }
}

/** The folders that hold files of a catalog. Links are not followed, as reading does not. */
function* folders(root: string, inside: string): Generator<string> {
  yield join(root, inside)
  for (const item of listed(join(root, inside))) {
    const path = inside === '' ? item.name : `${inside}/${item.name}`
    if (item.isDirectory() && fileKind(`${path}/x.yaml`) !== undefined) yield* folders(root, path)
  }
}

function listed(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // It vanished; the folder above it will report that.
    return []
  }
}

function opened(folder: string, changed: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(folder, (_, name) => {
      // Files beside are being written, and renamed when they are whole.
      if (name?.startsWith('.') !== true) changed()
    })
    // A folder that vanishes; there will be a change above it.
    watcher.on('error', changed)
    return [watcher]
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw failure(
      say(
        `--watch: hệ điều hành không cho theo dõi thêm thư mục (${code ?? ''}); tăng giới hạn hoặc chạy lại không có --watch.`,
        `--watch: the system allows no more folders to be watched (${code ?? ''}); raise the limit or run without --watch.`,
      ),
    )
  }
}
