import { say, type Language } from '../model/localized.ts'
import { WORKING_TREE, type Sides } from './sides.ts'

/** How a reader is told the two sides: "thư mục làm việc", "main", "thư mục làm việc và phương án 2019-thuong-tru". */
export function sideNames({ base, head, proposals }: Sides, language: Language): { readonly base: string; readonly head: string } {
  const name = (side: string): string => (side === WORKING_TREE ? say('danh mục hiện có', 'the catalog as it is')[language] : side)
  const added = proposals.length === 0 ? '' : say(` cùng phương án ${proposals.join(', ')}`, ` with ${proposals.join(', ')}`)[language]
  return { base: name(base), head: `${name(head)}${added}` }
}
