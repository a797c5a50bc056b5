import type { Catalog } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import type { Place } from '#model/place.ts'
import type { DossierDocument, Procedure } from '#model/types.gen.ts'
import { liveChanges } from '#proposal/proposed.ts'
import { at, type Rule } from '../rule.ts'

export const unknownPaperType: Rule = {
  id: 'unknown-paper-type',
  severity: 'error',
  title: say(
    'Loại giấy tờ hoặc cơ sở dữ liệu không có trong documents.yaml',
    'Kind of paper or database not in documents.yaml',
  ),
  why: say(
    'Qua loại giấy tờ, danh mục biết giấy nào nhà nước đã có dữ liệu; loại viết sai thì giấy ấy không bao giờ được đề nghị bỏ.',
    'By its kind the catalog knows which paper the state already holds; a paper of a misspelt kind is never proposed to be cut.',
  ),
  example: {
    bad: '- { id: khai-sinh, name: Giấy khai sinh, type: giay-kai-sinh }',
    good: '- { id: khai-sinh, name: Giấy khai sinh, type: giay-khai-sinh }',
  },
  fixable: false,
  *check(catalog) {
    // Without a documents.yaml that can be read no kind is known, and its own finding says why.
    if (catalog.documents === undefined) return
    const { types, databases = [] } = catalog.documents.value
    const known = { type: new Set(types.map(({ id }) => id)), database: new Set(databases.map(({ id }) => id)) }
    for (const { kind, id, place } of named(catalog)) {
      if (known[kind].has(id)) continue
      const guess = didYouMean(id, known[kind])
      const noun = kind === 'type' ? say('Loại giấy tờ', 'The kind of paper') : say('Cơ sở dữ liệu', 'The database')
      yield {
        place,
        message: say(
          `${noun.vi} ${quoted(id)} không có trong documents.yaml.${guess.vi}`,
          `${noun.en} ${quoted(id)} is not in documents.yaml.${guess.en}`,
        ),
      }
    }
  },
}

interface Named {
  readonly kind: 'type' | 'database'
  readonly id: string
  readonly place: Place
}

type Owner = Parameters<typeof at>[0]
type Steps = readonly (string | number)[]

function* named(catalog: Catalog): Generator<Named> {
  for (const entry of catalog.procedures) yield* ofProcedure(entry, [], entry.value)
  const { documents } = catalog
  for (const [index, { lookup }] of (documents?.value.types ?? []).entries()) {
    if (documents !== undefined)
      yield* one('database', documents, ['types', index, 'lookup', 'database'], lookup?.database)
  }
  for (const { entry, written, route } of liveChanges(catalog)) {
    if (written.kind === 'created') yield* ofProcedure(entry, [...route, 'to'], written.to)
    if (written.kind === 'document-added') yield* ofPaper(entry, [...route, 'to'], written.to)
    if (written.kind === 'document-type') yield* one('type', entry, [...route, 'to'], written.to)
    if (written.kind === 'document-lookup') yield* one('database', entry, [...route, 'to'], written.to)
  }
}

function* ofProcedure(entry: Owner, route: Steps, { dossier, results = [] }: Procedure): Generator<Named> {
  for (const [index, paper] of (dossier?.documents ?? []).entries())
    yield* ofPaper(entry, [...route, 'dossier', 'documents', index], paper)
  for (const [index, { type }] of results.entries())
    yield* one('type', entry, [...route, 'results', index, 'type'], type)
}

function* ofPaper(entry: Owner, route: Steps, { type, lookup }: DossierDocument): Generator<Named> {
  yield* one('type', entry, [...route, 'type'], type)
  yield* one('database', entry, [...route, 'lookup'], lookup)
}

function* one(kind: Named['kind'], entry: Owner, route: Steps, id: string | undefined): Generator<Named> {
  if (id !== undefined) yield { kind, id, place: at(entry, ...route) }
}
