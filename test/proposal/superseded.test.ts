import { expect, test } from 'vitest'
import type { Catalog, Entry } from '#model/catalog.ts'
import type { Procedure, Proposal, ProposedChange, StatusEvent } from '#model/types.gen.ts'
import { carryOut } from '#proposal/carry-out.ts'
import { standingsIn } from '#proposal/standings.ts'
import type { State } from '#proposal/state.ts'
import { catalogOf } from '../build/values.ts'

const AS_OF = '2020-06-01'
const CODE = '1.000001'

const procedure = (days: number, rest: Partial<Procedure> = {}): Procedure => ({
  code: CODE,
  name: 'Một',
  levels: ['commune'],
  field: 'ho-tich',
  authority: 'ubnd-xa',
  processingTime: { committed: `${days} ngày` },
  ...rest,
})

const time = (from: number | undefined, to: number): ProposedChange => ({
  kind: 'processing-time',
  key: 'committed',
  ...(from === undefined ? {} : { from: `${from} ngày` }),
  to: `${to} ngày`,
  reason: 'x',
})

function proposal(
  id: string,
  change: ProposedChange,
  events: readonly (readonly [StatusEvent['status'], string])[],
): Entry<Proposal> {
  const path = `proposals/2020/${id}.yaml`
  const value = {
    id,
    title: id,
    year: 2020,
    status: events.at(-1)![0],
    history: events.map(([status, date]) => ({ status, date })),
    items: [{ procedures: [CODE], competence: 'own', changes: [change] }],
  } as unknown as Proposal
  return { source: { path, file: path, text: '' }, value }
}

const withProposals = (procedures: readonly Procedure[], ...proposals: readonly Entry<Proposal>[]): Catalog => ({
  ...catalogOf(procedures),
  proposals,
})
const stateOf = (catalog: Catalog, entry: Entry<Proposal>): State => standingsIn(catalog, AS_OF)(entry)[0]!.state

const later = proposal('later', time(10, 8), [
  ['approved', '2020-03-01'],
  ['implemented', '2020-04-01'],
])
const earlier = (status: 'approved' | 'implemented', change = time(15, 10)): Entry<Proposal> =>
  proposal(
    'earlier',
    change,
    status === 'approved'
      ? [['approved', '2020-01-01']]
      : [
          ['approved', '2020-01-01'],
          ['implemented', '2020-02-01'],
        ],
  )

test('what a later proposal changed again is superseded, whether it was marked as implemented or not', () => {
  for (const each of [earlier('implemented'), earlier('approved')]) {
    const catalog = withProposals([procedure(8)], each, later)
    expect(stateOf(catalog, each)).toBe('superseded')
    expect(carryOut(catalog, [each], AS_OF)).toMatchObject({ catalog, conflicts: [] })
  }
})

test('only by what came later, is decided, and is carried out', () => {
  const own = earlier('implemented')
  const draft = proposal('later', time(10, 8), [['draft', '2020-04-01']])
  const before = proposal('later', time(10, 8), [
    ['approved', '2019-03-01'],
    ['implemented', '2019-04-01'],
  ])
  const waiting = proposal('later', time(9, 7), [['approved', '2020-03-01']])
  const elsewhere = proposal('later', { kind: 'channel-added', to: 'post', reason: 'x' }, [
    ['implemented', '2020-04-01'],
  ])
  for (const other of [draft, before, waiting, elsewhere])
    expect(stateOf(withProposals([procedure(8)], own, other), own), JSON.stringify(other.value)).toBe('conflicting')
})

test('what was approved and can be made as it is written still is to be made', () => {
  const catalog = withProposals([procedure(15)], later)
  expect(stateOf(catalog, earlier('approved'))).toBe('open')
  expect(stateOf(catalog, earlier('implemented'))).toBe('superseded')
  // Where it does not say what it starts from, nobody knows that it still can.
  expect(stateOf(catalog, earlier('approved', time(undefined, 10)))).toBe('superseded')
})

test('a draft is never superseded: it is to be drafted again', () => {
  const draft = proposal('earlier', time(15, 10), [['draft', '2020-01-01']])
  expect(stateOf(withProposals([procedure(8)], draft, later), draft)).toBe('conflicting')
})

test('a procedure that was made, and changed by a later proposal, is not one whose code is taken', () => {
  const created = { kind: 'created', to: procedure(10), reason: 'x' } as const
  expect(stateOf(withProposals([procedure(8)], later), earlier('implemented', created))).toBe('superseded')
  expect(stateOf(withProposals([procedure(8)], later), earlier('approved', created))).toBe('conflicting')
  expect(stateOf(withProposals([procedure(8)]), earlier('implemented', created))).toBe('conflicting')
})

test('what is carried out together contradicts, and supersedes nothing', () => {
  const [one, other] = [earlier('approved'), proposal('other', time(15, 12), [['approved', '2020-05-01']])]
  const { conflicts } = carryOut(withProposals([procedure(15)], one, other), [other, one], AS_OF)
  expect(conflicts.map(({ code }) => code)).toEqual(['conflicting-proposal'])
})
