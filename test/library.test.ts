import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { apply, check, compare, evaluate, isFailure, load, type Entry, type Proposal } from '#index.ts'
import { patch } from '#print/patch.ts'
import { json, mistakes, projectFolder, run } from './cli/run.ts'
import { edited } from './build/folders.ts'

// The library does what the commands print.

const sample = join(projectFolder, 'catalog')
const loaded = load(sample, projectFolder)
const { catalog } = loaded
const asOf = catalog.profile?.value.asOf ?? ''
const named = (id: string): Entry<Proposal> => catalog.proposals.find(({ value }) => value.id === id)!

describe('load', () => {
  test('files are named within the folder, or as a person in the working folder names them', () => {
    expect(load(sample).catalog.profile?.source.file).toBe('catalog.yaml')
    expect(catalog.profile?.source.file).toBe('catalog/catalog.yaml')
  })

  test('a folder that is not there is a failure in both languages', () => {
    const missing = join(sample, 'khong-co')
    const thrown = (() => {
      try {
        return load(missing)
      } catch (error) {
        return error
      }
    })()
    expect(isFailure(thrown) && thrown.localized).toEqual({
      vi: `Không có thư mục danh mục ${missing}.`,
      en: `There is no catalog folder ${missing}.`,
    })
  })
})

test('check finds what validate prints', async () => {
  const folder = mistakes
  const { diagnostics } = json<{ diagnostics: { code: string; line: number; column: number }[] }>(
    await run(['validate', '-C', folder, '--format', 'json', '--as-of', '2020-11-08']),
  )
  const { found } = check(load(folder), '2020-11-08')
  expect(found.length).toBeGreaterThan(2)
  const place = (at: { code: string; line: number; column: number }): string => `${at.code} ${at.line}:${at.column}`
  expect(found.map(({ code, span }) => place({ code, ...span })).sort()).toEqual(diagnostics.map(place).sort())
})

test('compare finds what diff prints', async () => {
  const after = edited(sample, [
    'procedures/commune/dang-ky-cu-tru/1.004222.yaml',
    'timesPerYear: 1',
    'timesPerYear: 2',
  ])
  const printed = json<{ procedures: { code: string; changes: { kind: string; effect: string }[] }[] }>(
    await run(['diff', sample, after, '--format', 'json']),
  )
  const { differences, comparison } = compare(catalog, load(after).catalog, asOf)
  const reported = differences.procedures.map(({ code, changes }) => [
    code,
    changes.map(({ change, effect }) => `${change.kind} ${effect}`),
  ])
  expect(comparison.changes.length).toBeGreaterThan(0)
  expect(reported).toEqual(
    printed.procedures.map(({ code, changes }) => [code, changes.map((c) => `${c.kind} ${c.effect}`)]),
  )
})

test('evaluate counts what propose prints, and all proposals where none are named', async () => {
  const printed = json<{ proposals: { id: string; benefit: { total: { before: number; after: number } } }[] }>(
    await run(['propose', '2019-thuong-tru', '2016-khai-sinh', '--format', 'json']),
  )
  const evaluations = evaluate(catalog, [named('2019-thuong-tru').value, named('2016-khai-sinh').value])
  expect(evaluations.map(({ proposal, cost }) => [proposal.id, cost?.before, cost?.after])).toEqual(
    printed.proposals.map(({ id, benefit }) => [id, benefit.total.before, benefit.total.after]),
  )
  expect(evaluate(catalog).map(({ proposal }) => proposal)).toEqual(catalog.proposals.map(({ value }) => value))
})

test('apply gives the texts that the command would write, and the catalog that is read from them', async () => {
  const { output } = await run(['apply', '2020-giay-phep-xay-dung', '--dry-run', '-C', sample])
  const { changed, conflicts, catalog: after } = apply(catalog, [named('2020-giay-phep-xay-dung')], asOf)
  expect([conflicts, patch(changed)]).toEqual([[], output])
  expect(compare(catalog, after, asOf).differences.procedures.map(({ code }) => code)).toEqual([
    '1.013225',
    '1.013226',
    '1.013229',
  ])
  expect(apply(after, [named('2020-giay-phep-xay-dung')], asOf).changed).toEqual([])
})

test('what cannot be carried out is a conflict, and nothing is to be written', () => {
  const entry = named('2019-thuong-tru')
  const [item] = entry.value.items
  const stale: Proposal = {
    ...entry.value,
    items: [
      {
        ...item,
        competence: 'own',
        changes: [{ kind: 'processing-time', key: 'committed', from: '20 ngày', to: '10 ngày', reason: 'Nhanh hơn' }],
      },
    ] as unknown as Proposal['items'],
  }
  const { conflicts, changed } = apply(catalog, [{ ...entry, value: stale }], asOf)
  expect([conflicts.length, changed]).toEqual([1, []])
})
