import { compareProcedures } from '#change/compare-procedures.ts'
import { comparisonOf } from '#change/comparison.ts'
import { matchItems } from '#change/matching/items.ts'
import { emptyCatalog, type Catalog } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { DossierDocument, Procedure } from '#model/types.gen.ts'
import { randomOf } from '../mutation/random.ts'
import { anew, nameAndCase } from './anew.ts'
import { editOf } from './edits.ts'
import { noisy } from './spelling.ts'

const AS_OF = '2026-07-01'

const catalogOf = (procedures: readonly Procedure[]): Catalog => {
  const source = { path: 'portal.yaml', file: 'portal.yaml', text: '' }
  return { ...emptyCatalog, procedures: procedures.map((value) => ({ value, source })) }
}

/** The changes that a comparison finds between procedures and themselves with noise in each text: each of them is false. */
export const falseChanges = (procedures: readonly Procedure[], seed: number): readonly Change[] =>
  comparisonOf(
    catalogOf(procedures),
    catalogOf(procedures.map((procedure, index) => noisy(procedure, randomOf(seed, index)))),
    AS_OF,
  ).changes

/** How papers under new ids were found again. */
export interface Found {
  /** Papers whose name and case no other of their procedure has. */
  readonly unique: number
  readonly uniqueFound: number
  /** The others. */
  readonly alike: number
  readonly alikeFound: number
  /** Pairs of papers that differ. */
  readonly wrong: number
}

/** Finds the papers of procedures again in a shuffled list under new ids; with noise in each text if asked. */
export function foundAnew(procedures: readonly Procedure[], seed: number, withNoise: boolean): Found {
  const all = procedures.map((procedure, index) => {
    const { procedure: moved, ids } = anew(procedure, randomOf(seed, index))
    return foundIn(procedure, withNoise ? noisy(moved, randomOf(seed, index)) : moved, ids)
  })
  const sum = (of: keyof Found): number => all.reduce((total, found) => total + found[of], 0)
  return {
    unique: sum('unique'),
    uniqueFound: sum('uniqueFound'),
    alike: sum('alike'),
    alikeFound: sum('alikeFound'),
    wrong: sum('wrong'),
  }
}

function foundIn(before: Procedure, after: Procedure, ids: ReadonlyMap<string, string>): Found {
  const papers = papersById(before)
  const pairs = pairsOf(before, after)
  const right = new Set(pairs.filter(([from, to]) => isRight(from, to, papers, ids)).map(([from]) => from))
  const names = [...papers.values()].map(nameAndCase)
  const isUnique = (paper: DossierDocument): boolean =>
    names.indexOf(nameAndCase(paper)) === names.lastIndexOf(nameAndCase(paper))
  const all = [...papers.values()]
  const [unique, alike] = [all.filter(isUnique), all.filter((paper) => !isUnique(paper))]
  const counted = (of: readonly DossierDocument[]): number => of.filter(({ id }) => right.has(id)).length
  return {
    unique: unique.length,
    uniqueFound: counted(unique),
    alike: alike.length,
    alikeFound: counted(alike),
    wrong: pairs.length - right.size,
  }
}

type Papers = ReadonlyMap<string, DossierDocument>
const papersById = ({ dossier }: Procedure): Papers => new Map(dossier?.documents?.map((paper) => [paper.id, paper]))

const pairsOf = (before: Procedure, after: Procedure): readonly (readonly [from: string, to: string])[] =>
  matchItems(before, after)
    .matches.filter(({ list }) => list === 'documents')
    .map(({ from, to }) => [from.id, to.id])

/** Whether a paper was paired with itself, or with one that says the very same. */
function isRight(from: string, to: string, papers: Papers, ids: ReadonlyMap<string, string>): boolean {
  const was = [...ids].find(([, now]) => now === to)?.[0]
  if (was === undefined || from === was) return from === was
  const [one, other] = [from, was].map((id) => contentOf(papers.get(id)!))
  return one === other
}

const contentOf = (paper: DossierDocument): string =>
  JSON.stringify([nameAndCase(paper), paper.originals, paper.copies])

/** A true edit together with all noise, and what was wrong with what was reported; undefined where nothing was. */
export interface Tried {
  readonly edit: string
  readonly procedure: string
  readonly fault: 'not found' | 'false change' | 'wrong pair' | undefined
  readonly reported: readonly string[]
}

/** As many true edits as asked for, one at a time, each under new ids, in shuffled lists and with noise in each text. */
export const editsFound = (procedures: readonly Procedure[], count: number, seed: number): readonly Tried[] =>
  Array.from({ length: count }, (_, number) => {
    const random = randomOf(seed, number)
    return tried(random.one(procedures), number, seed)
  })

function tried(before: Procedure, number: number, seed: number): Tried {
  const random = randomOf(seed, -1 - number)
  const edit = editOf(before, number, random)
  const { procedure: moved, ids } = anew(edit.after, random)
  const after = noisy(moved, random)
  const reported = compareProcedures(before, after)
    .filter(({ kind }) => kind !== 'rekeyed')
    .map((change) => (NAMELESS.has(change.kind) || !('key' in change) ? change.kind : `${change.kind} ${change.key}`))
  const missing = edit.ways.map((way) => way.filter((part) => !reported.includes(part)).length)
  const isExact = edit.ways.some((way, index) => missing[index] === 0 && way.length === reported.length)
  const known = new Map([...papersById(edit.after), ...papersById(before)])
  const isWrong = pairsOf(before, after).some(([from, to]) => !isRight(from, to, known, ids))
  const fault = isWrong ? 'wrong pair' : isExact ? undefined : missing.includes(0) ? 'false change' : 'not found'
  return { edit: edit.name, procedure: before.code, fault, reported }
}

/** Kinds of changes that report what came under an id that only the altered side has. */
const NAMELESS: ReadonlySet<string> = new Set(['document-added', 'requirement-added'])
