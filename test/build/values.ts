import { emptyCatalog, type Catalog, type Entry } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { Adoption, Code, Procedure, Proposal, ProposedChange } from '#model/types.gen.ts'
import { drafted } from '#proposal/drafted.ts'

/** A procedure with as little as its schema allows, and the rest that is given. */
export const procedure = (code: Code, rest: Partial<Procedure> = {}): Procedure => ({
  code,
  name: `Thủ tục ${code}`,
  levels: ['commune'],
  field: 'ho-tich',
  authority: 'ubnd-xa',
  ...rest,
})

/** A catalog that holds the procedures and nothing else. */
export function catalogOf(procedures: readonly Procedure[], file = 'procedures.yaml'): Catalog {
  const source = { path: file, file, text: '' }
  return { ...emptyCatalog, procedures: procedures.map((value) => ({ value, source })) }
}

/** An approved proposal that wants the same changes of each of the procedures. */
export const proposal = (
  changes: readonly ProposedChange[],
  procedures: readonly Code[] = ['1.000001'],
  rest: Partial<Proposal> = {},
): Proposal => ({
  id: 'p',
  year: 2019,
  title: 'p',
  status: 'approved',
  items: [{ procedures: [...procedures], competence: 'own', changes: [...changes] }],
  ...rest,
})

/** An approved proposal of changes that were found, each in its own procedure; all that it recommends is taken up. */
export const proposalOf = (changes: readonly Change[], rest: Partial<Proposal> = {}): Proposal =>
  wholly(recommending(changes, rest))

/** The same before any higher decision. */
export const recommending = (changes: readonly Change[], rest: Partial<Proposal> = {}): Proposal => ({
  ...drafted(
    changes.map((change) => ({ change, reason: 'x' })),
    { id: 'p', year: 2019, title: 'p' },
  ),
  status: 'approved',
  ...rest,
})

/** A proposal whose recommendations are all taken up by a higher decision, from the day on which the proposal applies. */
export const wholly = (value: Proposal): Proposal => ({
  ...value,
  items: value.items.map((item) =>
    item.competence === 'own' ? item : { ...item, adopted: [decision(value.effectiveFrom)] },
  ) as Proposal['items'],
})

/** A higher decision. */
export const decision = (effectiveFrom = '2019-12-01'): Adoption => ({
  by: 'Chính phủ',
  number: '1/2019/NĐ-CP',
  date: '2019-11-01',
  effectiveFrom,
})

/** A proposal as it stands in a catalog. */
export const entryOf = (value: Proposal): Entry<Proposal> => {
  const path = `proposals/${value.year}/${value.id}.yaml`
  return { value, source: { path, file: path, text: '' } }
}
