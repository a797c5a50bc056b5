import type { LegalBasis } from '#model/types.gen.ts'
import type { FieldRule, Holder } from './field.ts'
import { listMutators } from './list.ts'
import type { Mutator, ExpectedChange } from './mutator.ts'
import type { Random } from './random.ts'
import { another, anotherNumber, freshText, otherText } from './value.ts'

const freshDocument = (random: Random): string => `${1 + random.below(999)}/${1990 + random.below(30)}/NĐ-THỬ`

/** A reference of which one part is another: the document, the article, the clause or the point. */
export function otherBasis(random: Random, old: unknown): Holder {
  const basis = (old ?? { document: freshDocument(random) }) as Holder
  if (old === undefined || random.once(4)) return { ...basis, document: freshDocument(random) }
  const name = random.one(['article', 'clause', 'point'])
  return {
    ...basis,
    [name]:
      name === 'point' ? another(random, ['a', 'b', 'đ'], basis[name]) : anotherNumber(random, 1, 60, basis[name]),
  }
}

/** How the program names a legal basis: from the point up to the document. */
export function citationOf(basis: Holder): string {
  const { document, article, clause, point } = basis as unknown as LegalBasis
  const parts = Object.entries({ điểm: point, khoản: clause, Điều: article })
  const words = parts.flatMap(([word, part]) => (part === undefined ? [] : [`${word} ${part}`]))
  return [...words, document].join(' ')
}

const address = (basis: Holder): Pick<ExpectedChange, 'key'> => ({ key: citationOf(basis) })
const list = 'legalBasis[]'

export const legalFields: readonly FieldRule[] = [
  { path: `${list}.title`, kind: 'legal-basis-changed', effect: 'neutral', address, optional: true, value: otherText },
  {
    path: `${list}.date`,
    kind: 'legal-basis-changed',
    effect: 'neutral',
    address,
    optional: true,
    value: (random, old) => another(random, ['1999-09-09', '1998-08-08'], old),
  },
  { path: `${list}.issuer`, kind: 'legal-basis-changed', effect: 'neutral', address, optional: true, value: otherText },
]

/** Whatever is cited, what has to be done stays the same. */
export const legalLists: readonly Mutator[] = listMutators<LegalBasis>({
  path: list,
  added: 'legal-basis-added',
  removed: 'legal-basis-removed',
  address: (basis) => address({ ...basis }),
  item: (random) => ({ document: freshDocument(random), title: freshText(random), article: 1 + random.below(40) }),
  gain: 'neutral',
  loss: 'neutral',
})
