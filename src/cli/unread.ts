import type { Loaded } from '#catalog/load.ts'
import { positionText } from '#catalog/place-text.ts'
import { namesOfUnknown } from '#catalog/unknown-names.ts'
import type { Catalog, CatalogFile } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Proposal } from '#model/types.gen.ts'
import { codesOf } from '#change/facts.ts'
import { expand } from '#proposal/expand.ts'
import type { Context } from './command.ts'

/** A file that is not in the catalog as it is written, and the first thing that is wrong with it. */
export interface Unread {
  readonly path: string
  /** `file:line:column`, or the file alone. */
  readonly at: string
  readonly message: Localized
  /** Empty where not even its text could be read. */
  readonly text: string
  /** Whether nothing of it is known. */
  readonly isNothing: boolean
}

/** The files of a catalog of which something is not known, each once. */
export function unreadOf({ catalog, diagnostics }: Loaded): readonly Unread[] {
  const unfit = say('Tệp không đúng lược đồ.', 'The file does not fit its schema.')
  const all = [
    ...diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ place, message }) => ({
        path: place.source.path,
        at: positionText(place),
        message,
        text: place.source.text,
      })),
    ...catalog.files
      .filter(({ valid }) => !valid)
      .map(({ source }) => ({ path: source.path, at: source.file, message: unfit, text: source.text })),
  ]
  const nothing = new Set(catalog.files.filter(isNothing).map(({ source }) => source.path))
  const byPath = new Map([...all].reverse().map((unread) => [unread.path, unread]))
  return [...byPath.values()].reverse().map((unread) => ({
    ...unread,
    isNothing: unread.text === '' || nothing.has(unread.path),
  }))
}

/** Says once, on standard error, how many files are not known in full, and where the first mistake is; `-q` keeps it back. */
export function warnOfUnread(
  unread: readonly Unread[],
  { io, language }: Pick<Context, 'io' | 'language'>,
  { quiet }: { readonly quiet?: boolean },
): void {
  const [first] = unread
  if (first === undefined || quiet === true) return
  const count = unread.length
  const message = say(
    `${count} tệp không đọc được trọn vẹn; phần không đọc được coi như chưa biết. Chỗ đầu tiên: ${first.at}: ${first.message.vi} Xem tất cả: tthc validate.`,
    `${count} ${count === 1 ? 'file is' : 'files are'} not read in full; what is not read counts as unknown. The first place: ${first.at}: ${first.message.en} See all: tthc validate.`,
  )
  io.writeError(`tthc: ${message[language]}\n`)
}

/** Throws (2) where what is asked for by its code or id stands in a file that could not be read. */
export function requireRead({ files }: Catalog, kind: 'procedure' | 'proposal', id: string): void {
  const file = files.find((each) => each.kind === kind && isNothing(each) && namesOfUnknown(each).includes(id))
  if (file !== undefined) throw failure(unfit(file.source.file, id))
}

/** Throws (2) where one of the procedures is not known in full: what is written must not rest on half of it. */
export function requireWhole(catalog: Catalog, codes: readonly string[]): void {
  for (const code of codes) {
    requireRead(catalog, 'procedure', code)
    const partial = catalog.procedures.find(({ value, source }) => value.code === code && source.gaps !== undefined)
    if (partial !== undefined) throw failure(unfit(partial.source.file, code))
  }
}

/** Throws (2) where a procedure that one of the proposals speaks of is not known in full. */
export const requireWholeFor = (catalog: Catalog, proposals: readonly Proposal[]): void =>
  requireWhole(
    catalog,
    proposals.flatMap((proposal) => expand(proposal, () => undefined).flatMap(({ change }) => codesOf(change))),
  )

const unfit = (file: string, id: string): Localized =>
  say(
    `${file}: tệp của ${quoted(id)} không đúng lược đồ nên không biết hết nội dung; chạy tthc validate ${file}, sửa rồi làm lại.`,
    `${file}: the file of ${quoted(id)} does not fit its schema, so not all of it is known; run tthc validate ${file}, fix it and try again.`,
  )

const isNothing = ({ valid, known }: CatalogFile): boolean => !valid && known === undefined
