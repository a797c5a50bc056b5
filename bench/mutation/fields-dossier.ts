import type { DossierDocument } from '#model/types.gen.ts'
import type { Alteration, FieldRule, Holder } from './field.ts'
import { listMutators } from './list.ts'
import type { ExpectedEffect, Mutator } from './mutator.ts'
import { otherBasis } from './fields-legal.ts'
import { anotherNumber, freshId, freshText, isNear, less, otherText } from './value.ts'

const SORTS = ['originals', 'copies', 'certifiedCopies']
const isCounted = (paper: Holder): boolean => SORTS.some((sort) => paper[sort] !== undefined)

/** One number of papers: a number that nobody had counted before compares with nothing; beside others it was none. */
function copies({ from, to, before, after }: Alteration): ExpectedEffect {
  return isCounted(before) && isCounted(after) ? less(from ?? 0, to ?? 0) : 'undetermined'
}

/** Another number of the same sorts of papers is reported as a number; another sort as another form. */
function copiesKind({ from, to, before, after }: Alteration): string {
  const isOtherSort = isCounted(before) && isCounted(after) && Number(from ?? 0) > 0 !== Number(to ?? 0) > 0
  return isOtherSort ? 'document-form' : 'document-quantity'
}

/** To show a paper is less than to hand it in, which is what is meant where nothing is said. */
const purpose = ({ to }: Alteration): ExpectedEffect => (to === 'present' ? 'relief' : 'burden')

/** A paper needed in a case only is less than one always needed; between two cases in words a person must decide. */
function condition({ before, after }: Alteration): ExpectedEffect {
  const [was, is] = [before, after].map((paper) => paper['case'] !== undefined || paper['when'] !== undefined)
  return was === is ? 'undetermined' : is === true ? 'relief' : 'burden'
}

const lookup = ({ from, to }: Alteration): ExpectedEffect =>
  from !== undefined && to !== undefined ? 'neutral' : to === undefined ? 'burden' : 'relief'

/** The sort of copy that a name asks for, the heavier one where it speaks of two. */
function sortNamed(text: unknown): string {
  const said = String(text).normalize('NFC').toLowerCase()
  if (/(?<!\p{L})(sao|có|được) (chứng thực|công chứng)(?!\p{L})/u.test(said)) return 'certified'
  return /(?<!\p{L})(bản sao|bản chụp|photo)(?!\p{L})/u.test(said) ? 'copy' : ''
}

/** Another name is the same paper, unless it asks for another sort of copy or has nothing in common with the one before. */
const name = ({ from, to }: Alteration): ExpectedEffect =>
  sortNamed(from) === sortNamed(to) && isNear(from, to) ? 'neutral' : 'undetermined'

const papers = 'dossier.documents[]'

export const dossierFields: readonly FieldRule[] = [
  {
    path: 'dossier.sets',
    kind: 'dossier-sets',
    effect: ({ from, to }) => less(from, to),
    optional: true,
    value: (random, old) => anotherNumber(random, 1, 4, old),
  },
  { path: `${papers}.name`, kind: 'document-renamed', effect: name, value: otherText },
  {
    path: `${papers}.type`,
    kind: 'document-type',
    effect: 'neutral',
    optional: true,
    value: (random) => freshId(random),
  },
  {
    path: `${papers}.purpose`,
    kind: 'document-form',
    effect: purpose,
    optional: ({ purpose: now }) => now === 'present',
    value: (_, old) => (old === 'present' ? 'submit' : 'present'),
  },
  ...SORTS.map((sort): FieldRule => ({
    path: `${papers}.${sort}`,
    kind: copiesKind,
    effect: copies,
    optional: (paper) => Number(paper[sort]) > 0,
    value: (random, old) => anotherNumber(random, 1, 5, old),
  })),
  { path: `${papers}.form`, kind: 'document-template', effect: 'neutral', optional: true, value: otherText },
  {
    path: `${papers}.case`,
    kind: 'document-case',
    effect: condition,
    optional: true,
    value: (random) => freshId(random),
  },
  { path: `${papers}.when`, kind: 'document-case', effect: condition, optional: true, value: otherText },
  {
    path: `${papers}.lookup`,
    kind: 'document-lookup',
    effect: lookup,
    optional: true,
    value: (random) => freshId(random),
  },
  { path: `${papers}.basis`, kind: 'document-basis', effect: 'neutral', optional: true, value: otherBasis },
]

/** What the office looks up nobody brings. */
export const dossierLists: readonly Mutator[] = listMutators<DossierDocument>({
  path: papers,
  added: 'document-added',
  removed: 'document-removed',
  address: ({ id }) => ({ key: id }),
  item: (random, id) => ({
    id,
    name: freshText(random),
    originals: 1 + random.below(2),
    ...(random.once(3) ? { lookup: freshId(random) } : {}),
  }),
  gain: (paper) => (paper.lookup === undefined ? 'burden' : 'neutral'),
  loss: (paper) => (paper.lookup === undefined ? 'relief' : 'neutral'),
})
