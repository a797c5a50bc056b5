import type { Catalog, CatalogFile } from '#model/catalog.ts'
import { broughtBy, newCodes } from '#change/facts.ts'
import type { Change } from '#model/change.ts'
import type { Code, Proposal } from '#model/types.gen.ts'
import { expand } from '#proposal/expand.ts'
import { isDecided, liveProposals } from '#proposal/status.ts'

/** Codes that may be named: those of procedures, of procedure files that are wrong in other ways, those that a live proposal makes, and those that an approved one took away. */
export function knownCodes(catalog: Catalog): ReadonlySet<string> {
  const written = catalog.files.filter(({ kind }) => kind === 'procedure').flatMap(codesOf)
  const made = liveProposals(catalog).flatMap(({ value }) => madeBy(changesOf(value)))
  return new Set([...written, ...made, ...formerCodes(catalog)])
}

const changesOf = (proposal: Proposal): readonly Change[] =>
  expand(proposal, () => undefined).map(({ change }) => change)

/** Codes of procedures that the changes bring, and those under which they put others. */
const madeBy = (changes: readonly Change[]): readonly Code[] => [
  ...changes.flatMap(broughtBy).map(({ code }) => code),
  ...newCodes(changes).values(),
]

/** Codes that procedures had before a decided proposal gave them another; statistics and proposals of the time still say them. */
function formerCodes({ procedures, proposals }: Catalog): readonly Code[] {
  const replaces = new Map(procedures.map(({ value }) => [value.code, value.validity?.replaces ?? []]))
  return proposals
    .filter(({ value }) => isDecided(value))
    .flatMap(({ value }) => [...newCodes(changesOf(value))])
    .flatMap(([before, after]) => (replaces.get(after)?.includes(before) === true ? [before] : []))
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
