import { load } from '#catalog/load.ts'
import { readSource } from '#catalog/read.ts'
import { inSchemaOrder } from '#catalog/schema-order.ts'
import type { Changed } from '#edit/apply.ts'
import { rewriteProcedures } from '#edit/rewrite-procedures.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { Source } from '#model/place.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { carryOut, type Outcome } from '#proposal/carry-out.ts'
import { byHand } from './by-hand.ts'
import { sourcesAfter, verify } from './read-back.ts'
import { changedProposals } from './starting-values.ts'

/** A catalog as it reads after proposals were carried out, and the files that make it so; with conflicts it is not to be used. */
export interface Applied extends Outcome {
  /** Files that change, move or are new, with their texts. Nothing is written; none where there are conflicts. */
  readonly changed: readonly Changed[]
}

/**
 * Carries out proposals in their order, whatever their status, each on the day on which it takes effect (`asOf` where it does not say).
 * Only the lines that must change do, and what was read back from them is the catalog that was wanted. Throws a `Failure` for a file
 * that only a person can change, and for a place that another file has.
 */
export function apply(catalog: Catalog, proposals: readonly Entry<Proposal>[], asOf: CalendarDate): Applied {
  const outcome = carryOut(catalog, proposals, asOf)
  if (outcome.conflicts.length > 0) return { ...outcome, changed: [] }
  const changed = [...rewritten(catalog, outcome), ...changedProposals(outcome.steps)]
  const read = reread(catalog, changed)
  verify(outcome.catalog, read, changed, [asOf, ...outcome.steps.flatMap(({ days }) => days)])
  return { ...outcome, catalog: read.catalog, changed }
}

/** The catalog as it is read with the files that change; the others keep what they said. */
function reread({ files }: Catalog, changed: readonly Changed[]): ReturnType<typeof load> {
  const known = new Map(files.map((file) => [file.source, { file, diagnostics: [] }]))
  const sources = sourcesAfter([...known.keys()], changed)
  return load({ sources, unreadable: [] }, (source) => known.get(source) ?? readSource(source))
}

/** The files with what the proposals change; throws a failure for one that only a person can change, and for a place that is taken. */
function rewritten(catalog: Catalog, { catalog: after, steps }: Outcome): readonly Changed[] {
  const {
    changed,
    refused: [first],
  } = rewriteProcedures(
    catalog.procedures,
    after.procedures,
    (procedure) => inSchemaOrder('procedure', procedure),
    rootOf(catalog),
  )
  if (first !== undefined) throw byHand(first, catalog, steps)
  const leaving = new Set(changed.flatMap(({ from }) => from ?? []))
  const taken = new Set(catalog.files.map(({ source }) => source.path).filter((path) => !leaving.has(path)))
  const clash = changed.find(({ path, from, source }) => (from !== undefined || source.text === '') && taken.has(path))
  if (clash !== undefined)
    throw failure(
      say(
        `${clash.file}: đã có tệp khác ở chỗ thủ tục này phải nằm. Không ghi gì; dời tệp ấy đi rồi chạy lại.`,
        `${clash.file}: another file is where this procedure belongs. Nothing is written; move that file and run again.`,
      ),
    )
  return changed
}

const rootOf = ({ profile, files }: Catalog): Source =>
  profile?.source ?? files[0]?.source ?? { path: '', file: '', text: '' }
