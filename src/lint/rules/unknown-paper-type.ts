import { idsAt } from '#change/references.ts'
import type { Catalog } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import { namedAt, namedIn, type Named } from '../named.ts'
import type { Rule } from '../rule.ts'

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
    const known = { 'paper-type': new Set(types.map(({ id }) => id)), database: new Set(databases.map(({ id }) => id)) }
    for (const { to, id, place } of named(catalog)) {
      if ((to !== 'paper-type' && to !== 'database') || known[to].has(id)) continue
      const guess = didYouMean(id, known[to])
      const noun = nouns[to]
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

const nouns = {
  'paper-type': say('Loại giấy tờ', 'The kind of paper'),
  database: say('Cơ sở dữ liệu', 'The database'),
}

function* named(catalog: Catalog): Generator<Named> {
  yield* namedIn(catalog)
  const { documents } = catalog
  if (documents === undefined) return
  for (const [index, { lookup }] of documents.value.types.entries())
    yield* namedAt(documents, ['types', index, 'lookup', 'database'], idsAt('database', [], lookup?.database))
}
