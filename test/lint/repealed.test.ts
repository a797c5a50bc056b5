import { expect, test } from 'vitest'
import { emptyCatalog, type Catalog } from '#model/catalog.ts'
import { isDate } from '#model/date.ts'
import { isDocumentNumber } from '#lint/document-number.ts'
import { bareNumber } from '#lint/legal-title.ts'
import { repealedOn } from '#lint/repealed.ts'
import { repealedTable } from '#lint/repealed.gen.ts'

test('the shipped table says of each document since when, by what and from which source, and that nobody verified it', () => {
  expect(repealedTable.length).toBeGreaterThan(10)
  for (const { document, since, replacedBy = [], source, verified } of repealedTable) {
    for (const number of [document, ...replacedBy]) expect(isDocumentNumber(number), number).toBe(true)
    expect(isDate(since), since).toBe(true)
    expect(source).not.toBe('')
    expect(verified, document).toBe(false)
  }
})

test('no document stands in it twice, and none is in force when the one that replaces it is not', () => {
  const since = new Map(repealedTable.map((row) => [bareNumber(row.document), row.since]))
  expect(since.size).toBe(repealedTable.length)
  for (const { document, since: ended, replacedBy = [] } of repealedTable)
    for (const heir of replacedBy) expect(ended <= (since.get(bareNumber(heir)) ?? '9999'), document).toBe(true)
})

test('a document is repealed from its day on, and what the profile says of it counts alone', () => {
  const source = { path: 'catalog.yaml', file: 'catalog.yaml', text: '' }
  const base = { locality: 'xã', issuingBody: 'UBND xã', fields: [], agencies: [] }
  const own = { document: '81/2006/QH11', since: '2022-01-01', source: 'Công văn' }
  const catalog: Catalog = { ...emptyCatalog, profile: { source, value: { ...base, repealed: [own] } } }
  const isRepealed = (where: Catalog, day: string): boolean => repealedOn(where, day).has(bareNumber('81/2006/QH11'))
  expect([isRepealed(emptyCatalog, '2021-06-30'), isRepealed(emptyCatalog, '2021-07-01')]).toEqual([false, true])
  expect([isRepealed(catalog, '2021-12-31'), isRepealed(catalog, '2022-01-01')]).toEqual([false, true])
})
