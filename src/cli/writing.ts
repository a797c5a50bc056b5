import { existsSync, realpathSync, statSync } from 'node:fs'
import { say, type Language, type Localized } from '#model/localized.ts'
import type { FolderOutput } from '#store/job.ts'
import { lockFolder, type Held } from '#store/lock.ts'
import { recover, type Recovery } from '#store/recover.ts'
import { secretIn, type Secret } from '#store/secret.ts'
import { writeAll } from '#store/write-all.ts'
import type { Io } from './io.ts'
import { selfOf, stateFolder } from './self.ts'

/** How a command writes into folders: one writer at a time, and all files or none. */
export interface Writing {
  /** Waits for whoever writes there, keeps others out, and settles what a killed run left: only then the folder may be read. */
  readonly claim: (folder: string) => Promise<void>
  /** Writes into a folder that was claimed, or is not there yet. */
  readonly write: (folder: string, outputs: readonly FolderOutput[]) => void
  /** Lets others write. */
  readonly release: () => void
}

const messages: Readonly<Record<Recovery, Localized>> = {
  finished: say(
    'Một lần ghi trước bị ngắt giữa chừng: đã ghi nốt.',
    'An earlier write was interrupted: it has been finished.',
  ),
  undone: say(
    'Một lần ghi trước bị ngắt trước khi xong: các tệp đã trở lại như cũ.',
    'An earlier write was interrupted before it was ready: the files are as they were.',
  ),
}

/** The writing of one run of a command; `name` says to others who it is. */
export function writingOf(name: string, io: Io, language: Language, isQuiet: boolean): Writing {
  const held = new Map<string, Held>()
  const remembered: { secret?: Secret } = {}
  const secret = (): Secret => (remembered.secret ??= secretOf(io))
  return {
    claim: async (folder) => {
      if (!isFolder(folder) || held.has(realpathSync(folder))) return
      held.set(realpathSync(folder), await lockFolder(folder, selfOf(name)))
      const recovery = recover({ folder, secret: secret() })
      if (recovery !== undefined && !isQuiet) io.writeError(`${messages[recovery][language]}\n`)
    },
    write: (folder, outputs) => {
      const lock = isFolder(folder) ? held.get(realpathSync(folder)) : NONE
      if (lock === undefined) throw new Error(`${folder} is written to without being claimed`)
      writeAll({ folder, secret: secret(), keep: lock.keep }, outputs)
    },
    release: () => {
      for (const { release } of held.values()) release()
      held.clear()
    },
  }
}

/** The secret of whoever runs the program. */
export const secretOf = (io: Io): Secret => secretIn(stateFolder(io))

// What is not there yet is made by one of several programs: the others find it in their way.
const NONE: Pick<Held, 'keep'> = { keep: () => undefined }

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()
