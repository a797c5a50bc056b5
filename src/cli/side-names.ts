import { say, type Language } from '#model/localized.ts'
import type { Proposal } from '#model/types.gen.ts'
import { STAGED, WORKING_TREE, type Sides } from './side-words.ts'

/** The names of the two sides for a reader: "danh mục hiện có", "main", "danh mục hiện có cùng phương án “Bớt giấy tờ …” (2019-thuong-tru)". */
export function sideNames(
  { base, head, proposals }: Sides,
  language: Language,
  known: readonly Pick<Proposal, 'id' | 'title'>[] = [],
): { readonly base: string; readonly head: string } {
  const titles = new Map(known.map(({ id, title }) => [id, title]))
  const names = proposals.map((id) => (titles.has(id) ? `“${titles.get(id)}” (${id})` : id)).join(', ')
  const added = proposals.length === 0 ? '' : say(` cùng phương án ${names}`, ` with ${names}`)[language]
  return { base: nameOf(base, language), head: `${nameOf(head, language)}${added}` }
}

function nameOf(side: string, language: Language): string {
  if (side === WORKING_TREE) return say('danh mục hiện có', 'the catalog as it is')[language]
  if (side === STAGED) return say('danh mục đã git add', 'the catalog as staged')[language]
  const [, one, other] = /^(.+)\.\.\.(.+)$/s.exec(side) ?? []
  return one === undefined || other === undefined
    ? side
    : say(`chỗ ${one} và ${other} tách nhau`, `where ${one} and ${other} part`)[language]
}
