import { expect, test } from 'vitest'
import { apply } from '#change/apply.ts'
import { expand } from '#proposal/expand.ts'
import { lookupIn } from '#proposal/lookup.ts'
import { heldAgainst, proposedAt } from '#proposal/standing.ts'
import { together, type State } from '#proposal/state.ts'
import type { Entry } from '#model/catalog.ts'
import type { Procedure, Proposal, ProposedChange } from '#model/types.gen.ts'
import { catalogOf, entryOf, procedure, proposal } from '../build/values.ts'

const AS_OF = '2020-01-01'
const timed = (days: number, rest: Partial<Procedure> = {}): Procedure =>
  procedure('1.000001', { processingTime: { committed: `${days} ngày làm việc` }, ...rest })
const paper = { id: 'so-ho-khau', name: 'Sổ hộ khẩu', originals: 1 }
const cut: ProposedChange = {
  kind: 'processing-time',
  key: 'committed',
  from: '15 ngày làm việc',
  to: '10 ngày làm việc',
  reason: 'x',
}
const drop: ProposedChange = { kind: 'document-removed', key: paper.id, reason: 'x' }

const entry = (changes: readonly ProposedChange[]): Entry<Proposal> => entryOf(proposal(changes))
const states = (
  changes: readonly ProposedChange[],
  now: readonly Procedure[],
  drafted?: readonly Procedure[],
): readonly State[] =>
  heldAgainst(catalogOf(now), AS_OF, drafted && catalogOf(drafted))(entry(changes)).map(({ state }) => state)

test('a change stands, is done, or meets another value; both places and values are reported', () => {
  expect(states([cut], [timed(15)])).toEqual(['open'])
  expect(states([cut], [procedure('1.000001', { processingTime: { committed: '10  ngày làm việc' } })])).toEqual([
    'done',
  ])
  const [met] = heldAgainst(catalogOf([timed(12)], 'a.yaml'), AS_OF)(entry([cut]))
  expect(met).toMatchObject({
    state: 'conflicting',
    now: '12 ngày làm việc',
    change: { from: '15 ngày làm việc', to: '10 ngày làm việc' },
  })
  expect(proposedAt(met!)).toEqual({ source: entry([cut]).source, at: ['items', 0, 'changes', 0] })
  expect(met?.found).toMatchObject({ source: { file: 'a.yaml' }, at: ['processingTime', 'committed'] })
  expect(states([cut], [])).toEqual(['missing'])
})

test('a new id, and what else happens to the thing, reported under the former id', () => {
  const moved: readonly ProposedChange[] = [
    { kind: 'document-renamed', key: paper.id, from: paper.name, to: 'Sổ hộ khẩu gốc', reason: 'x' },
    { kind: 'rekeyed', key: 'documents', from: paper.id, to: 'so-goc', reason: 'x' },
  ]
  const holding = (...documents: readonly (typeof paper)[]): Procedure =>
    procedure('1.000001', { dossier: { documents: [...documents] } })
  expect(states(moved, [holding(paper)])).toEqual(['open', 'open'])
  expect(states(moved, [holding({ ...paper, id: 'so-goc', name: 'Sổ hộ khẩu gốc' })])).toEqual(['done', 'done'])
  expect(states(moved, [holding({ ...paper, id: 'so-goc' })])).toEqual(['open', 'done'])
  expect(states(moved, [holding(paper, { ...paper, id: 'so-goc' })])).toEqual(['open', 'conflicting'])
  expect(states(moved, [holding()])).toEqual(['conflicting', 'conflicting'])
})

test('a paper to drop: there, gone, and changed since it was drafted', () => {
  const holding = (item: object): Procedure => timed(15, { dossier: { documents: [item as typeof paper] } })
  expect(states([drop], [holding(paper)])).toEqual(['open'])
  expect(states([drop], [timed(15)])).toEqual(['done'])
  expect(states([drop], [holding({ ...paper, originals: 2 })], [holding(paper)])).toEqual(['conflicting'])
})

test('a paper without a purpose is handed in, whether a file says so or not', () => {
  const holding = (item: object): Procedure => timed(15, { dossier: { documents: [item as typeof paper] } })
  const shown: ProposedChange = {
    kind: 'document-form',
    key: paper.id,
    from: { purpose: 'submit', originals: 1 },
    to: { purpose: 'present', originals: 1 },
    reason: 'x',
  }
  expect(states([shown], [holding(paper)])).toEqual(['open'])
  expect(states([{ ...shown, from: { originals: 1 } }], [holding({ ...paper, purpose: 'submit' })])).toEqual(['open'])
  expect(states([shown], [holding({ ...paper, purpose: 'present' })])).toEqual(['done'])
  expect(states([shown], [holding({ ...paper, purpose: 'submit', originals: 2 })])).toEqual(['conflicting'])
  expect(states([{ ...drop, from: { ...paper, purpose: 'submit' } } as ProposedChange], [holding(paper)])).toEqual([
    'open',
  ])
})

test('a paper to add, and one to change that is gone', () => {
  const added: ProposedChange = { kind: 'document-added', key: paper.id, to: paper, reason: 'x' }
  expect(states([added], [timed(15)])).toEqual(['open'])
  expect(states([added], [timed(15, { dossier: { documents: [paper] } })])).toEqual(['done'])
  expect(states([added], [timed(15, { dossier: { documents: [{ ...paper, name: 'Khác' }] } })])).toEqual([
    'conflicting',
  ])
  expect(
    states([{ kind: 'document-renamed', key: paper.id, from: 'Sổ hộ khẩu', to: 'Sổ', reason: 'x' }], [timed(15)]),
  ).toEqual(['conflicting'])
})

test('whole procedures: a merger of which one member has ended is partly done', () => {
  const merged: ProposedChange = {
    kind: 'merged',
    from: ['1.000001', '1.000002'],
    to: '1.000003',
    reason: 'x',
  } as ProposedChange
  const [a, b, c] = ['1.000001', '1.000002', '1.000003'].map((code) => procedure(code)) as [
    Procedure,
    Procedure,
    Procedure,
  ]
  expect(states([merged], [a, b, c])).toEqual(['open'])
  expect(states([merged], [b, c])).toEqual(['partly-done'])
  expect(states([merged], [c])).toEqual(['done'])
  expect(states([merged], [])).toEqual(['conflicting'])
  expect(states([{ kind: 'abolished', reason: 'x' }], [b])).toEqual(['done'])
})

test('a new procedure: not there, there, and its code with other content, also where the proposal merges or splits', () => {
  const [a, b, made] = [procedure('1.000001'), procedure('1.000002'), procedure('1.000003', { linked: ['1.000001'] })]
  const other = procedure('1.000003', { name: 'Khác' })
  const changes: readonly ProposedChange[] = [
    { kind: 'created', to: made, reason: 'x' },
    { kind: 'merged', from: [a.code, b.code], to: made.code, target: made, reason: 'x' },
    { kind: 'split', from: a.code, to: [a.code, made.code], targets: [made], reason: 'x' },
  ]
  for (const change of changes) {
    expect(states([change], [a, b])).toEqual(['open'])
    expect(states([change], [a, b, other])).toEqual(['conflicting'])
    expect(states([change], change.kind === 'merged' ? [made] : [a, b, made])).toEqual(['done'])
  }
  const retold: ProposedChange = {
    kind: 'created',
    to: { ...made, fees: [], provenance: { source: 'Cổng', verified: true } },
    reason: 'x',
  }
  expect(states([retold], [made])).toEqual(['done'])
})

test('a new code that another procedure has, and one that was given already', () => {
  const recoded: ProposedChange = { kind: 'recoded', from: '1.000001', to: '1.000002', reason: 'x' }
  expect(states([recoded, cut], [timed(15)])).toEqual(['open', 'open'])
  expect(states([recoded, cut], [timed(15), procedure('1.000002')])).toEqual(['conflicting', 'open'])
  expect(states([recoded, cut], [{ ...timed(15), code: '1.000002' }])).toEqual(['done', 'open'])
  expect(states([recoded, cut], [{ ...timed(10), code: '1.000002' }])).toEqual(['done', 'done'])
})

test('what changes inside may start from what the proposal makes of the whole', () => {
  const recoded: ProposedChange = { kind: 'recoded', from: '1.000001', to: '1.000002', reason: 'x' }
  const validity: ProposedChange = {
    kind: 'validity',
    from: { replaces: ['1.000001'] },
    to: { replaces: ['1.000009'] },
    reason: 'x',
  }
  expect(states([recoded, validity], [procedure('1.000001')])).toEqual(['open', 'open'])
  expect(states([validity], [procedure('1.000001')])).toEqual(['conflicting'])
})

test('a change that has nowhere to be made is in conflict, unless the proposal makes the place', () => {
  const form: ProposedChange = { kind: 'document-case', key: paper.id, to: { case: 'a' }, reason: 'x' }
  const added: ProposedChange = { kind: 'document-added', key: paper.id, to: paper, reason: 'x' }
  expect(states([form], [timed(15)])).toEqual(['conflicting'])
  expect(states([added, form], [timed(15)])).toEqual(['open', 'open'])
})

test('a procedure that has ended shows a change or not, and cannot be changed any more', () => {
  const validity = { to: '2019-12-31' }
  expect(states([cut], [timed(10, { validity })])).toEqual(['done'])
  expect(states([cut], [timed(15, { validity })])).toEqual(['conflicting'])
})

test('the proposal as a whole', () => {
  expect(together(['open', 'open'])).toBe('open')
  expect(together(['open', 'done'])).toBe('partly-done')
  expect(together(['done', 'done'])).toBe('done')
  expect(together(['done', 'conflicting'])).toBe('conflicting')
  expect(together(['open', 'missing'])).toBe('conflicting')
  expect(together(['done', 'superseded'])).toBe('done')
  expect(together([])).toBe('done')
})

test('what was just applied is done', () => {
  const before = catalogOf([timed(15, { dossier: { documents: [paper] } })])
  const { value } = entry([cut, drop])
  const after = apply(
    before,
    expand(value, lookupIn(before.procedures.map((each) => each.value))).map(({ change }) => change),
    AS_OF,
  )
  expect(heldAgainst(before, AS_OF)(entry([cut, drop])).map(({ state }) => state)).toEqual(['open', 'open'])
  expect(heldAgainst(after, AS_OF, before)(entry([cut, drop])).map(({ state }) => state)).toEqual(['done', 'done'])
})

test('an order of steps is done only when they stand in it', () => {
  const ordered = (...ids: readonly string[]): Procedure =>
    procedure('1.000001', { steps: ids.map((id) => ({ id, name: id, by: 'ubnd-xa' })) })
  const order: ProposedChange = { kind: 'step-order', from: ['a', 'b', 'c'], to: ['c', 'a', 'b'], reason: 'x' }
  expect(states([order], [ordered('a', 'b', 'c')])).toEqual(['open'])
  expect(states([order], [ordered('c', 'a', 'b')])).toEqual(['done'])
  expect(states([order], [ordered('b', 'a', 'c')])).toEqual(['conflicting'])
})
