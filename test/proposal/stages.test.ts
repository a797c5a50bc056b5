import { expect, test } from 'vitest'
import type { Procedure, Proposal, ProposedChange } from '#model/types.gen.ts'
import { carryOut } from '#proposal/carry-out.ts'
import { lookupIn } from '#proposal/lookup.ts'
import { stagesOf, type Stage } from '#proposal/stages.ts'
import { withStartingValues } from '#proposal/starting-values.ts'
import { catalogOf, procedure, proposal } from '../build/values.ts'

const AS_OF = '2020-01-01'
const [A, B] = [procedure('1.000001', { processingTime: { committed: '15 ngày' } }), procedure('1.000002')]
const made = procedure('1.000003')
const cut: ProposedChange = { kind: 'processing-time', key: 'committed', to: '10 ngày', reason: 'x' }

const meaning = (...items: readonly (readonly [readonly string[], ...ProposedChange[]])[]): Proposal =>
  proposal([], [], {
    items: items.map(([procedures, ...changes]) => ({ procedures: [...procedures], competence: 'own', changes })),
  })

/** Codes, and which sides are there. */
const sides = (stages: readonly Stage[]): readonly string[] =>
  stages.map(
    ({ code, before, after }) => `${code} ${before === undefined ? '∅' : 'x'} → ${after === undefined ? '∅' : 'x'}`,
  )
const stages = (value: Proposal, procedures: readonly Procedure[]): readonly Stage[] =>
  stagesOf(value, lookupIn(procedures)).flatMap((staged) => staged.stages)

const cases: readonly (readonly [string, Proposal, readonly string[]])[] = [
  ['inside', meaning([[A.code], cut]), ['1.000001 x → x']],
  ['created', meaning([[made.code], { kind: 'created', to: made, reason: 'x' }]), ['1.000003 ∅ → x']],
  ['abolished', meaning([[A.code], { kind: 'abolished', reason: 'x' }]), ['1.000001 x → ∅']],
  [
    'merged into a new one',
    meaning([[A.code], { kind: 'merged', from: [A.code, B.code], to: made.code, target: made, reason: 'x' }]),
    ['1.000001 x → ∅', '1.000002 x → ∅'],
  ],
  [
    'merged into one of them',
    meaning([[A.code], { kind: 'merged', from: [A.code, B.code], to: A.code, reason: 'x' }]),
    ['1.000001 x → x', '1.000002 x → ∅'],
  ],
  [
    'split that keeps its first part',
    meaning([[A.code], { kind: 'split', from: A.code, to: [A.code, made.code], targets: [made], reason: 'x' }]),
    ['1.000001 x → x'],
  ],
  [
    'recoded',
    meaning([[A.code], { kind: 'recoded', from: A.code, to: '1.000009', reason: 'x' }, cut]),
    ['1.000001 x → x'],
  ],
]

test.each(cases)('%s: which procedures, and what they were and are', (_, proposal, expected) => {
  expect(sides(stages(proposal, [A, B]))).toEqual(expected)
})

test.each(cases)('%s: once it is carried out it is seen as it was', (_, proposal) => {
  const source = { path: 'p.yaml', file: 'p.yaml', text: '' }
  const { catalog, steps } = carryOut(catalogOf([A, B]), [{ source, value: proposal }], AS_OF)
  const after = stages(
    withStartingValues(steps[0]!).proposal,
    catalog.procedures.map(({ value }) => value),
  )
  const reported = (list: readonly Stage[]): unknown =>
    list.map(({ code, before, after: then }) => [code, inside(before), inside(then)])
  expect(reported(after)).toEqual(reported(stages(proposal, [A, B])))
})

/** What a procedure says, but for its days and whom it replaces. */
function inside(procedureOf: Procedure | undefined): unknown {
  if (procedureOf === undefined) return undefined
  const { validity: _, ...rest } = procedureOf
  return rest
}

test('items follow each other', () => {
  const [first, second] = stages(meaning([[A.code], cut], [[A.code], { ...cut, from: '10 ngày', to: '8 ngày' }]), [A])
  expect(first!.after).toBe(second!.before)
  expect(second!.after!.processingTime).toEqual({ committed: '8 ngày' })
})
