import type { Procedure } from '#model/types.gen.ts'
import type { Rekeying } from '../kind.ts'
import { activities, type Parts } from '../parts.ts'
import { lists, type ItemMatching, type ListName } from './items.ts'

/** The items of the later state that carry another id than the same items of the earlier one. */
export const rekeyingsOf = ({ matches }: ItemMatching): readonly Rekeying[] =>
  matches.map(({ list, from, to }) => ({ key: list, from: from.id, to: to.id }))

/** The later state of a procedure with the ids that its items had before: every item stands under one id on both sides. */
export const withFormerKeys = (after: Procedure, rekeyings: readonly Rekeying[]): Procedure =>
  rekeyings.reduce((result, { key, from, to }) => renameKey(result, key, to, from), after)

/** The procedure with an item under another id; where that id is taken, or nothing stands under the former, as it was. */
export function renameKey(procedure: Procedure, list: ListName, from: string, to: string): Procedure {
  const parts = lists[list].parts as unknown as Parts<{ readonly id: string }>
  const items = parts.list(procedure)
  if (items.some(({ id }) => id === to) || !items.some(({ id }) => id === from)) return procedure
  const renamed = parts.put(
    procedure,
    items.map((item) => (item.id === from ? { ...item, id: to } : item)),
  )
  return list === 'documents' ? followed(renamed, from, to) : renamed
}

/** Work on a paper follows it to its new id. A reference that was lost goes the other way, so that going back restores it. */
function followed(procedure: Procedure, from: string, to: string): Procedure {
  const list = activities.list(procedure)
  if (!list.some(({ document }) => document === from || document === to)) return procedure
  const now = (id: string): string => (id === from ? to : id === to ? from : id)
  return activities.put(
    procedure,
    list.map((item) => (item.document === undefined ? item : { ...item, document: now(item.document) })),
  )
}
