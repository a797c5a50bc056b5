import { CST } from 'yaml'
import { DEEPEST, MOST_VALUES } from './limits.ts'

/** Whether tokens hold more values, or deeper ones, than anyone writes. */
export function weighsTooMuch(tokens: readonly CST.Token[]): boolean {
  let level = tokens
  let values = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.reduce((sum, token) => sum + weight(token), 0)
    if (depth > DEEPEST || values > MOST_VALUES) return true
    level = level.flatMap(children)
  }
  return false
}

// A million commas make no item, and as many mistakes.
const weight = (token: CST.Token): number =>
  CST.isCollection(token)
    ? (token.items as CST.CollectionItem[]).reduce((sum, { start }) => sum + 1 + Math.floor(start.length / 8), 0)
    : 1

function children(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!CST.isCollection(token)) return []
  return (token.items as CST.CollectionItem[]).flatMap(({ key, value }) =>
    [key, value].filter((part) => part !== undefined && part !== null),
  )
}
