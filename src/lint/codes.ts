import type { Catalog, CatalogFile } from '#model/catalog.ts'
import { createdCodes, liveProposals } from '#proposal/proposed.ts'

/** Codes that may be named: those of procedures, of procedure files that are wrong in other ways, those that a live proposal makes, and those that an approved one took away. */
export function knownCodes(catalog: Catalog): ReadonlySet<string> {
  const written = catalog.files.filter(({ kind }) => kind === 'procedure').flatMap(codesOf)
  const made = liveProposals(catalog).flatMap(({ value }) =>
    value.items.flatMap((item) => [...createdCodes(item.changes)]),
  )
  return new Set([...written, ...made, ...formerCodes(catalog)])
}

/** Codes that procedures had before an approved proposal gave them another; statistics and proposals of the time still say them. */
function formerCodes({ procedures, proposals }: Catalog): readonly string[] {
  const replaces = new Map(procedures.map(({ value }) => [value.code, value.validity?.replaces ?? []]))
  const items = proposals
    .filter(({ value }) => value.status === 'approved' || value.status === 'implemented')
    .flatMap(({ value }) => value.items)
  return items.flatMap((item) =>
    item.changes
      .flatMap((change) => (change.kind === 'recoded' ? (replaces.get(change.to ?? '') ?? []) : []))
      .filter((code) => item.procedures.includes(code)),
  )
}

/** A file that does not fit its schema has a mistake of its own; its name stands for a code that cannot be read. */
function codesOf({ source, value, numbers, valid }: CatalogFile): readonly string[] {
  const code = (value as { readonly code?: unknown } | null | undefined)?.code
  const number = numbers.find((each) => each.at.length === 1 && each.at[0] === 'code')?.written
  const fileName = source.path
    .split('/')
    .at(-1)
    ?.replace(/\.ya?ml$/i, '')
  return [code, ...(valid ? [] : [number, fileName])].filter((each) => typeof each === 'string')
}
