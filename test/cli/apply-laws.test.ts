import fc from 'fast-check'
import { expect, test } from 'vitest'
import { load } from '../../src/catalog/load.ts'
import { compare } from '../../src/change/compare.ts'
import { enact } from '../../src/change/enact.ts'
import { filesOf } from '../../src/cli/applying/files.ts'
import { requireSame } from '../../src/cli/applying/verified.ts'
import type { Catalog, Entry } from '../../src/model/catalog.ts'
import type { Proposal, ProposedChange } from '../../src/model/types.gen.ts'
import { toReading, type Reading } from '../../src/sources/reading.ts'
import { anyHistory } from '../change/histories.ts'
import { anyChoose, textsOf } from '../change/shuffled.ts'

const AS_OF = '2020-01-01'

/** As a file would give it. */
const plain = (value: object): object => JSON.parse(JSON.stringify(value)) as object

/** A proposal of everything that leads from one catalog to the other. */
function proposalOf(before: Catalog, after: Catalog): Entry<Proposal> {
  const items = compare(before, after, AS_OF).map(({ procedure, ...change }) =>
    ({ procedures: [procedure], competence: 'own' as const, changes: [plain({ ...change, reason: 'Vì vậy.' }) as unknown as ProposedChange] }))
  const value = { id: '2020-moi', year: 2020, title: 'Mọi thay đổi', status: 'approved', items } as Proposal
  return { value, source: { path: 'proposals/2020/2020-moi.yaml', file: 'proposals/2020/2020-moi.yaml', text: '' } }
}

const after = ({ sources }: Reading, files: ReturnType<typeof filesOf>): Reading => toReading([
  ...sources.filter((source) => !files.some((file) => file.source === source)), ...files.map(({ path, text }) => ({ path, file: path, text }))])

test('what is written of any proposal is, read again, what the proposal makes of the catalog; then nothing is left to do', () => {
  fc.assert(fc.property(anyHistory(2), anyChoose, ([a, b], choose) => {
    const reading = toReading(textsOf(a!, choose))
    const { catalog } = load(reading)
    fc.pre(catalog.files.every(({ valid }) => valid) && new Set(catalog.procedures.map(({ value }) => value.code)).size === catalog.procedures.length)
    const proposal = proposalOf(catalog, b!)
    const enacted = enact(catalog, [proposal], AS_OF)
    fc.pre(enacted.standings.every(({ state }) => state !== 'conflicting'))
    const files = filesOf(enacted, catalog)
    requireSame(reading, files, enacted, AS_OF)
    const again = load(after(reading, files)).catalog
    expect(compare(enacted.catalog, again, AS_OF)).toEqual([])
    expect(filesOf(enact(again, [proposal], AS_OF), again).map(({ path }) => path)).toEqual([])
  }), { numRuns: 300 })
}, 120_000)
