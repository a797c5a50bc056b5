import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { saysFormat } from '../formats.ts'
import type { Io } from '../io.ts'

/** Where documents go: one of them to a file, or each to a file of a folder. Without either they go to the screen or the working folder. */
export type Place =
  { readonly file: string; readonly folder?: never } | { readonly file?: never; readonly folder?: string }

/** What `-o` names: a file where the name ends like one of some format and no folder is there, else a folder. */
export function placeOf(output: string | undefined, { workingFolder }: Io): Place {
  if (output === undefined) return {}
  const isFolder = statSync(resolve(workingFolder, output), { throwIfNoEntry: false })?.isDirectory() === true
  return saysFormat(output) && !isFolder ? { file: output } : { folder: output }
}

/** The only document of a file. Throws (2) where there are several. */
export function onlyOne<T>(documents: readonly T[], file: string): T {
  const [only] = documents
  if (only !== undefined && documents.length === 1) return only
  throw failure(
    say(
      `${file}: một tệp chỉ chứa được một văn bản, mà ở đây có ${documents.length}; ghi tên một thư mục sau -o.`,
      `${file}: a file holds one document, and there are ${documents.length}; give the name of a folder after -o.`,
    ),
  )
}
