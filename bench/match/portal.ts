import { matchItems } from '#change/matching/items.ts'
import type { DossierDocument, Procedure } from '#model/types.gen.ts'
import { randomOf } from '../mutation/random.ts'
import { anew, nameAndCase } from '../noise/anew.ts'
import { portalRecords, procedureOf } from '../noise/portal.ts'
import type { Verdict } from './labelled.ts'

const SEED = 1

/**
 * Pairs of papers of one name in records of the portal, labelled by rule: each record stands against itself in another order under new ids, so
 * a paper is the same as itself, and another one of its name stands in another case. Undefined where the records are not there.
 */
export const portalVerdicts = (): readonly Verdict[] | undefined =>
  portalRecords()
    ?.map(procedureOf)
    .flatMap(pairsIn)
    .map((pair, index) => ({ ...pair, held: index % 3 === 2 }))

function pairsIn(procedure: Procedure, number: number): readonly Omit<Verdict, 'held'>[] {
  const { procedure: after, ids } = anew(procedure, randomOf(SEED, number))
  const { matches, candidates } = matchItems(procedure, after)
  const has = (pairs: typeof candidates, from: string, to: string): boolean =>
    pairs.some((pair) => pair.list === 'documents' && pair.from.id === from && pair.to.id === to)
  const [mine, others] = [unique(procedure), unique(after)]
  return mine.flatMap((a) =>
    others
      .filter((b) => wordsOfName(a) === wordsOfName(b))
      .map((b) => ({
        same: ids.get(a.id) === b.id,
        a: written(a),
        b: written(b),
        source: `Portal ${procedure.code}`,
        said: has(matches, a.id, b.id) ? 'matched' : has(candidates, a.id, b.id) ? 'candidate' : 'apart',
      })),
  )
}

/** Papers that their name and case distinguish from all others of the procedure. */
function unique({ dossier }: Procedure): readonly DossierDocument[] {
  const papers = dossier?.documents ?? []
  const names = papers.map(nameAndCase)
  return papers.filter((_, index) => names.indexOf(names[index]!) === names.lastIndexOf(names[index]!))
}

const wordsOfName = ({ name, id }: DossierDocument): string => nameAndCase({ name, id })
const written = ({ name, when }: DossierDocument): string => (when === undefined ? name : `${name} [${when}]`)
