import type { Catalog } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { placeholderIn } from '#model/placeholder.ts'
import type { Proposal } from '#model/types.gen.ts'
import type { Context } from '../command.ts'

/** The files that documents of the proposals are written from and that still hold placeholders: the profile, and their own. */
const unfinishedFiles = ({ files }: Catalog, proposals: readonly Proposal[]): readonly string[] =>
  files
    .filter(
      ({ kind, value }) =>
        kind === 'profile' ||
        (kind === 'proposal' && proposals.some(({ id }) => id === (value as Partial<Proposal> | null)?.id)),
    )
    .filter(({ texts }) => texts.some(({ text }) => placeholderIn(text) !== undefined))
    .map(({ source }) => source.file)

/** Whether documents of the proposals are none to be signed yet. */
export const isUnfinished = (catalog: Catalog, proposals: readonly Proposal[]): boolean =>
  unfinishedFiles(catalog, proposals).length > 0

/** Says, on standard error, why documents are marked as drafts that no status calls so. */
export function warnOfUnfinished(
  catalog: Catalog,
  proposals: readonly Proposal[],
  { io, language }: Context,
  { quiet }: { readonly quiet?: boolean },
): void {
  const files = unfinishedFiles(catalog, proposals)
  if (files.length === 0 || quiet === true) return
  const message = say(
    `${files.join(', ')} còn chỗ chờ điền nên văn bản ghi DỰ THẢO; tthc validate chỉ từng chỗ.`,
    `${files.join(', ')}: placeholders are left, so the documents are marked DỰ THẢO; tthc validate names each place.`,
  )
  io.writeError(`tthc: ${message[language]}\n`)
}
