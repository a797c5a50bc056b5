import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { load } from '#catalog/load.ts'
import { inSchemaOrder } from '#catalog/schema-order.ts'
import { apply } from '#change/apply.ts'
import { carryOut } from '#proposal/carry-out.ts'
import { compare } from '#change/compare.ts'
import { rewriteProcedures } from '#edit/rewrite-procedures.ts'
import type { Catalog } from '#model/catalog.ts'
import { procedurePath } from '#model/procedure-path.ts'
import type { Source } from '#model/place.ts'
import type { Procedure } from '#model/types.gen.ts'
import { sourcesAfter } from '#library/read-back.ts'
import { anyProcedures } from '../change/arbitrary.ts'
import { runs } from '../lane.ts'
import { entryOf, proposalOf } from '../build/values.ts'

const AS_OF = '2020-01-01'
const tries = runs(200)
const sort = (procedure: Procedure): Procedure => inSchemaOrder('procedure', procedure)
const root = { path: 'catalog.yaml', file: 'c/catalog.yaml' }
const read = (sources: readonly Source[]): Catalog => load({ sources, unreadable: [] }).catalog

interface Style {
  readonly collectionStyle: 'any' | 'block' | 'flow'
  readonly crlf: boolean
  readonly mark: boolean
}
const anyStyle: fc.Arbitrary<Style> = fc.record({
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  crlf: fc.boolean(),
  mark: fc.boolean(),
})

/** Procedures as files, in a style and with a comment. */
function written(procedures: readonly Procedure[], { collectionStyle, crlf, mark }: Style): readonly Source[] {
  return procedures.map((procedure) => {
    const text = `${mark ? '\uFEFF' : ''}# về thủ tục này\n${stringify(procedure, { collectionStyle, lineWidth: 0 })}`
    const path = procedurePath(procedure)
    return { path, file: `c/${path}`, text: crlf ? text.replaceAll('\n', '\r\n') : text }
  })
}

/** Writes what a catalog is to say into the files, and reads it back. */
function rewritten(sources: readonly Source[], wanted: Catalog): readonly Source[] {
  const { changed, refused } = rewriteProcedures(read(sources).procedures, wanted.procedures, sort, root)
  expect(refused).toEqual([])
  return sourcesAfter(sources, changed)
}

const isReadable = (sources: readonly Source[]): boolean => read(sources).files.every(({ valid }) => valid)

test('applying to a catalog and to its files is the same, and once more changes no byte', () => {
  let tried = 0
  fc.assert(
    fc.property(anyProcedures, anyProcedures, anyStyle, (before, after, style) => {
      const sources = written(before, style)
      fc.pre(isReadable(sources) && isReadable(written(after, style)))
      const catalog = read(sources)
      const wanted = apply(catalog, compare(catalog, read(written(after, style)), AS_OF), AS_OF)
      fc.pre(new Set(wanted.procedures.map(({ value }) => procedurePath(value))).size === wanted.procedures.length)
      const reread = rewritten(sources, wanted)
      fc.pre(isReadable(reread))
      tried += 1
      expect(compare(wanted, read(reread), AS_OF)).toEqual([])
      for (const { text } of reread.filter(({ path }) => sources.some((source) => source.path === path))) {
        expect(text).toContain('# về thủ tục này')
        expect([text.startsWith('\uFEFF'), style.crlf && text.replaceAll('\r\n', '').includes('\n')]).toEqual([
          style.mark,
          false,
        ])
      }
      const again = apply(read(reread), compare(read(reread), read(reread), AS_OF), AS_OF)
      expect(rewritten(reread, again)).toEqual(reread)
    }),
    tries,
  )
  expect(tried).toBeGreaterThan(tries.numRuns / 4)
})

test('carrying a proposal out twice changes nothing the second time', () => {
  let tried = 0
  fc.assert(
    fc.property(anyProcedures, anyProcedures, anyStyle, (before, after, style) => {
      const sources = written(before, style)
      fc.pre(isReadable(sources) && isReadable(written(after, style)))
      const [catalog, target] = [read(sources), read(written(after, style))]
      const changes = compare(catalog, target, AS_OF)
      fc.pre(changes.length > 0)
      const proposal = entryOf(proposalOf(changes))
      const first = carryOut(catalog, [proposal], AS_OF)
      fc.pre(
        first.conflicts.length === 0 &&
          new Set(first.catalog.procedures.map(({ value }) => procedurePath(value))).size ===
            first.catalog.procedures.length,
      )
      const reread = rewritten(sources, first.catalog)
      fc.pre(isReadable(reread))
      tried += 1
      const second = carryOut(read(reread), [proposal], AS_OF)
      expect(second.steps.flatMap(({ standings }) => standings).filter(({ state }) => state !== 'done')).toEqual([])
      expect(rewritten(reread, second.catalog)).toEqual(reread)
    }),
    tries,
  )
  expect(tried).toBeGreaterThan(tries.numRuns / 4)
})

test('keys that are added stand where the schema has them, also in maps inside', () => {
  const procedure = {
    code: '1.000001',
    name: 'x',
    levels: ['commune'],
    field: 'a',
    authority: 'ubnd-xa',
    steps: [{ id: 'a', name: 'A' }],
  } as Procedure
  const sources = written([procedure], { collectionStyle: 'any', crlf: false, mark: false })
  const catalog = read(sources)
  const wanted = {
    ...catalog,
    procedures: catalog.procedures.map((entry) => ({
      ...entry,
      value: {
        ...entry.value,
        validity: { to: '2020-01-01', from: '2019-01-01' },
        processingTime: { committed: '1 giờ', statutory: '2 giờ' },
        steps: [{ duration: '1 giờ', name: 'A', id: 'a' }],
      },
    })),
  }
  expect(rewritten(sources, wanted)[0]!.text).toBe(
    [
      '# về thủ tục này',
      'code: "1.000001"',
      'name: x',
      'levels:',
      '  - commune',
      'field: a',
      'authority: ubnd-xa',
      'validity: { from: 2019-01-01, to: 2020-01-01 }',
      'processingTime: { statutory: 2 giờ, committed: 1 giờ }',
      'steps:',
      '  - id: a',
      '    name: A',
      '    duration: 1 giờ',
      '',
    ].join('\n'),
  )
})
