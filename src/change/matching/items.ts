import { grouped } from '#model/grouped.ts'
import { compareIds } from '#model/text.ts'
import { foldWording } from '#model/wording.ts'
import type { DocumentCase, DossierDocument, Procedure } from '#model/types.gen.ts'
import { canonical } from '../same.ts'
import { documents, findPart, requirements, steps, timeCases, type Parts } from '../parts.ts'
import { best, joined, sharing, unrivalled, type Edge } from './assignment.ts'
import type { Features } from './features.ts'
import { agree, agreeOfType, AUTOMATIC, coreKey, likeness, WORTH_A_LOOK, type Permille } from './likeness.ts'
import { featuresOf } from './names.ts'

/** Lists of a procedure whose items are matched by what they say when their ids differ. */
export type ListName = 'documents' | 'steps' | 'requirements'

/** How an item was found again: by its type of paper, by its name to the letter, or by the likeness of the names. */
export type ItemMethod = 'type' | 'name' | 'likeness'

/** Two items with different ids that are taken, or may be, the same thing. */
export interface ItemPair {
  readonly list: ListName
  readonly from: Item
  readonly to: Item
  readonly score: Permille
}
export interface ItemMatch extends ItemPair {
  readonly method: ItemMethod
}

/** An item by its id, with what it is called. */
export interface Item {
  readonly id: string
  readonly name: string
  readonly type?: string
  /** In which case a paper is needed, as it counts in comparisons; empty where it always is. */
  readonly when: string
  /** All that the catalog says of a paper but its id, as it counts in comparisons; absent where the place in the list counts, too. */
  readonly content?: string
  readonly features: Features
}

/** Items found again under another id, and pairs that only a person can decide. */
export interface ItemMatching {
  readonly matches: readonly ItemMatch[]
  readonly candidates: readonly ItemPair[]
}

/** The lists, and what their items are called. */
export const lists = {
  documents: { parts: documents as Parts<never>, name: ({ name }: { readonly name: string }) => name },
  steps: { parts: steps as Parts<never>, name: ({ name }: { readonly name: string }) => name },
  requirements: { parts: requirements as Parts<never>, name: ({ text }: { readonly text: string }) => text },
} as const
const listNames = Object.keys(lists) as ListName[]

/** Finds the items of two states of a procedure that say the same under different ids. Ids that both sides have are never asked. */
export function matchItems(before: Procedure, after: Procedure): ItemMatching {
  const found = listNames.map((list) => matchList(list, lonely(list, before, after), lonely(list, after, before)))
  return { matches: found.flatMap(({ matches }) => matches), candidates: found.flatMap(({ candidates }) => candidates) }
}

/** Items whose id the other side does not have, and which no other item of their own side shares. */
function lonely(list: ListName, own: Procedure, other: Procedure): readonly Item[] {
  const { parts, name } = lists[list]
  const taken = new Set(parts.list(other).map(parts.key))
  const items = parts.list(own) as readonly (Pick<DossierDocument, 'id' | 'type'> & DocumentCase)[]
  const counts = new Map<string, number>()
  for (const { id } of items) counts.set(id, (counts.get(id) ?? 0) + 1)
  return items
    .filter(({ id }) => !taken.has(id) && counts.get(id) === 1)
    .map((item) => {
      const text = (name as (item: unknown) => string)(item)
      if (list !== 'documents') return { id: item.id, name: text, when: '', features: featuresOf(text, 'text') }
      return {
        id: item.id,
        name: text,
        when: conditionOf(item, own),
        content: contentOf(item),
        ...(item.type === undefined ? {} : { type: item.type }),
        features: featuresOf(text, 'paper'),
      }
    })
}

const contentOf = ({ id: _, ...paper }: Pick<DossierDocument, 'id'>): string => JSON.stringify(canonical(paper))

/** The words of the case and of the condition in which a paper is needed: ids of cases can change like all others. */
function conditionOf({ case: id, when }: DocumentCase, procedure: Procedure): string {
  const inCase = id === undefined ? undefined : (findPart(timeCases, procedure, id)?.when ?? id)
  return [inCase, when].flatMap((text) => (text === undefined ? [] : [foldWording(text)])).join('\n')
}

type Round = readonly [
  method: ItemMethod,
  key: (item: Item) => string | undefined,
  holds: (a: Item, b: Item) => boolean,
]
const folded = ({ name }: Item): string => foldWording(name)
const always = (): boolean => true
const ways: readonly Round[] = [
  ['type', (item) => (item.type === undefined ? undefined : `${item.type}\n${folded(item)}`), always],
  ['type', ({ type }) => type, (a, b) => agreeOfType(a.features, b.features)],
  ['name', folded, always],
  [
    'likeness',
    ({ features }) => coreKey(features),
    (a, b) => agree(a.features, b.features) && likeness(a.features, b.features) >= AUTOMATIC,
  ],
]
/** A paper of one name in two cases is two papers: each way is gone in the same case first, then between cases that can be one reworded. */
const rounds: readonly Round[] = ways.flatMap(([method, key, holds]): readonly Round[] => [
  [method, (item) => inCase(key(item), item), holds],
  [method, key, (a, b) => holds(a, b) && canBeOneCase(a.when, b.when)],
])

const inCase = (key: string | undefined, { when }: Item): string | undefined =>
  key === undefined ? undefined : JSON.stringify([key, when])

/** A paper can come to be needed in one case only, or in all; two cases that no word connects are two papers' cases. */
const canBeOneCase = (a: string, b: string): boolean =>
  a === b || a === '' || b === '' || likeness(featuresOf(a, 'text'), featuresOf(b, 'text')) >= WORTH_A_LOOK

/** Surer ways first; of each only pairs without a rival, so that what could be two things is left to a person. */
function matchList(list: ListName, before: readonly Item[], after: readonly Item[]): ItemMatching {
  if (before.length === 0 || after.length === 0) return { matches: [], candidates: [] }
  const matches: ItemMatch[] = []
  const free = (items: readonly Item[], end: 'from' | 'to'): readonly Item[] => {
    const gone = new Set(matches.map((match) => match[end]))
    return items.filter((item) => !gone.has(item))
  }
  for (const [method, key, holds] of rounds) {
    const edges = joined(free(before, 'from'), free(after, 'to'), key).filter(([a, b]) => holds(a, b))
    matches.push(
      ...unrivalled(edges).map(([from, to]): ItemMatch => ({ list, from, to, method, score: scoreOf(from, to) })),
    )
  }
  for (const [from, to] of twins(free(before, 'from'), free(after, 'to')))
    matches.push({ list, from, to, method: 'name', score: 1000 })
  return { matches, candidates: candidatesOf(list, free(before, 'from'), free(after, 'to')) }
}

/** Papers that say the very same, as often on either side: which of them is which makes no difference, so they pair in the order of their ids. */
function twins(before: readonly Item[], after: readonly Item[]): readonly Edge<Item, Item>[] {
  const [mine, others] = [before, after].map((items) =>
    grouped(
      items.filter(({ content }) => content !== undefined),
      ({ content }) => content,
    ),
  )
  return [...mine!].flatMap(([content, alike]) => {
    const like = others!.get(content) ?? []
    return alike.length === like.length
      ? sortedById(alike).map((from, at) => [from, sortedById(like)[at]!] as const)
      : []
  })
}

const sortedById = (items: readonly Item[]): readonly Item[] => [...items].sort((a, b) => compareIds(a.id, b.id))

const scoreOf = (a: Item, b: Item): Permille => (folded(a) === folded(b) ? 1000 : likeness(a.features, b.features))

function candidatesOf(list: ListName, before: readonly Item[], after: readonly Item[]): readonly ItemPair[] {
  const ofType = joined(before, after, ({ type }) => type).map((edge) => ({ edge, score: scoreOf(...edge) }))
  const scored = sharing(before, after, ({ features }) => features.core)
    .map((edge: Edge<Item, Item>) => ({ edge, score: scoreOf(...edge) }))
    .filter(
      ({ edge: [from, to], score }) => score >= WORTH_A_LOOK && (from.type === undefined || from.type !== to.type),
    )
  return best([...ofType, ...scored]).map(({ edge: [from, to], score }) => ({ list, from, to, score }))
}
