import type { Route } from '#model/place.ts'
import type { Procedure } from '#model/types.gen.ts'

/** A text of a procedure that people read, and where it stands. */
export interface Text {
  readonly route: Route
  readonly text: string
}

/** Names, conditions and requirements of a procedure; not its legal basis, whose titles never change, and not its provenance. */
export function* texts({
  name,
  dossier,
  fees,
  steps,
  requirements,
  results,
  processingTime,
}: Procedure): Generator<Text> {
  yield { route: ['name'], text: name }
  yield* each(['processingTime', 'cases'], processingTime?.cases, ['when'])
  yield* each(['dossier', 'documents'], dossier?.documents, ['name', 'when'])
  yield* each(['fees'], fees, ['name', 'when'])
  yield* each(['steps'], steps, ['name'])
  yield* each(['requirements'], requirements, ['text'])
  yield* each(['results'], results, ['name'])
}

type Texts<K extends string> = readonly { readonly [key in K]?: string }[]

function* each<K extends string>(route: Route, items: Texts<K> = [], keys: readonly K[]): Generator<Text> {
  for (const [index, item] of items.entries()) {
    for (const key of keys) {
      const text = item[key]
      if (text !== undefined) yield { route: [...route, index, key], text }
    }
  }
}
