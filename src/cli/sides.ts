import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { load, type Loaded } from '../catalog/load.ts'
import { apply } from '../change/apply.ts'
import { lookupIn, resolve as resolveProposal } from '../change/resolve.ts'
import type { Catalog } from '../model/catalog.ts'
import { failure } from '../model/failure.ts'
import { say } from '../model/localized.ts'
import type { CalendarDate } from '../model/types.gen.ts'
import { readRevision } from '../sources/git.ts'
import { catalogFolder, loadFolder, readable, unknown } from './catalog.ts'
import type { Io } from './io.ts'
import type { GlobalOptions } from './settings.ts'

/** What the words after `diff` mean: two sides, and proposals that are laid over the second. */
export interface Sides {
  readonly base: string
  readonly head: string
  readonly proposals: readonly string[]
}

/** The catalog as it lies in the working folder. */
export const WORKING_TREE = ''

/** Reads `[BASE [HEAD]]` with `v1..v2` and `+ID`: by default HEAD against the working tree; `+ID` alone against the working tree itself. */
export function parseSides(words: readonly string[]): Sides {
  const proposals = words.filter((word) => word.startsWith('+')).map((word) => word.slice(1))
  const sides = words.filter((word) => !word.startsWith('+'))
  if (sides.length > 2) throw failure(say('diff nhận nhiều nhất hai bên: BASE và HEAD.', 'diff takes two sides at most: BASE and HEAD.'))
  const range = sides.length === 1 ? /^(.+?)\.\.(.+)$/.exec(sides[0]!) : null
  if (range !== null && !range[2]!.startsWith('.')) return { base: range[1]!, head: range[2]!, proposals }
  const [base = proposals.length > 0 ? WORKING_TREE : 'HEAD', head = WORKING_TREE] = sides
  return { base, head, proposals }
}

/** Loads one side: the working tree, a folder, or a git revision of the catalog's folder. */
export function loadSide(side: string, options: GlobalOptions, io: Io): Loaded {
  if (side === WORKING_TREE) return loadFolder(catalogFolder(options, io), io)
  const path = resolve(io.workingFolder, side)
  if (existsSync(path) && statSync(path).isDirectory()) return loadFolder(path, io)
  return load(readRevision(side, catalogFolder(options, io), io.workingFolder))
}

/** The catalog of a side. Throws when a file of it cannot be read. */
export const readSide = (side: string, options: GlobalOptions, io: Io): Catalog => readable(loadSide(side, options, io))

/** The catalog with proposals applied, one after the other. Throws (3) for an id that it does not have. */
export function withProposals(catalog: Catalog, ids: readonly string[], asOf: CalendarDate): Catalog {
  return ids.reduce((result, id) => {
    const proposal = catalog.proposals.find(({ value }) => value.id === id)?.value
    if (proposal === undefined) throw failure(unknown('phương án', 'proposal', id, catalog.proposals.map(({ value }) => value.id)), 3)
    const lookup = lookupIn(result.procedures.map(({ value }) => value))
    return apply(result, resolveProposal(proposal, lookup).map(({ change }) => change), asOf)
  }, catalog)
}
