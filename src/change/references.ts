import type { Route } from '#model/place.ts'

/** What an id that a procedure holds can refer to. */
export type Referent = 'agency' | 'field' | 'paper-type' | 'database' | 'procedure'

/** An id that refers to something outside the procedure, and where it is written, from the value that was searched. */
export interface Reference {
  readonly to: Referent
  readonly id: string
  readonly at: Route
}

/** Fields of procedure.schema.json whose texts refer to something, in the notation of `covers`. */
const referring: ReadonlyMap<string, Referent> = new Map([
  ['authority', 'agency'],
  ['coordinating[]', 'agency'],
  ['steps[].by', 'agency'],
  ['field', 'field'],
  ['dossier.documents[].type', 'paper-type'],
  ['results[].type', 'paper-type'],
  ['dossier.documents[].lookup', 'database'],
  ['validity.replaces[]', 'procedure'],
  ['validity.replacedBy[]', 'procedure'],
])

/** The references in a procedure, or in a part of one: `place` is where the value stands there, `at` begins each route. */
export function* referencesIn(value: unknown, place = '', at: Route = []): Iterable<Reference> {
  if (typeof value === 'string') {
    const to = referring.get(place)
    if (to !== undefined) yield { to, id: value, at }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* referencesIn(item, `${place}[]`, [...at, index])
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      yield* referencesIn(item, place === '' ? key : `${place}.${key}`, [...at, key])
  }
}

/** The references in a field that holds ids of one sort, or one of them. */
export function* idsAt(to: Referent, at: Route, ids: string | readonly string[] = []): Iterable<Reference> {
  if (typeof ids === 'string') yield { to, id: ids, at }
  else for (const [index, id] of ids.entries()) yield { to, id, at: [...at, index] }
}
