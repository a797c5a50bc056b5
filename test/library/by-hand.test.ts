import { expect, test } from 'vitest'
import { byHand } from '#library/by-hand.ts'
import { emptyCatalog, type Catalog, type Entry } from '#model/catalog.ts'
import type { Procedure, Proposal } from '#model/types.gen.ts'
import { carryOut } from '#proposal/carry-out.ts'
import { decision } from '../build/values.ts'

const AS_OF = '2020-01-01'
const sourceOf = (path: string): Entry<never>['source'] => ({ path, file: path, text: '' })
const procedure = (code: string): Entry<Procedure> => ({
  value: { code, name: `Thủ tục ${code}`, levels: ['commune'], field: 'ho-tich', authority: 'ubnd-xa' },
  source: sourceOf(`procedures/${code}.yaml`),
})
const proposal: Entry<Proposal> = {
  value: {
    id: 'p',
    title: 'p',
    year: 2020,
    status: 'approved',
    items: [
      {
        procedures: ['1.000001'],
        competence: 'recommendation',
        changes: [{ kind: 'abolished', replacedBy: ['1.000002'], reason: 'x' }],
        adopted: [decision()],
      },
    ],
  },
  source: sourceOf('proposals/p.yaml'),
}

test('what a person has to write into the file of a procedure that takes the place of another', () => {
  const catalog: Catalog = { ...emptyCatalog, procedures: ['1.000001', '1.000002', '1.000003'].map(procedure) }
  const { catalog: after, steps } = carryOut(catalog, [proposal], AS_OF)
  const messageFor = (code: string): string =>
    byHand(
      after.procedures.find(({ value }) => value.code === code)!,
      catalog,
      steps,
    ).message
  const reported = 'edit by hand: Abolishes the procedure “Thủ tục 1.000001”, replaced by 1.000002.'
  expect(messageFor('1.000001')).toContain(reported)
  expect(messageFor('1.000002')).toContain(reported)
  expect(messageFor('1.000003')).not.toContain('Abolishes')
})
