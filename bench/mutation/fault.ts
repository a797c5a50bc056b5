import type { Seen, ExpectedChange } from './mutator.ts'

const line = ({ kind, key, case: id, effect }: ExpectedChange): string =>
  [kind, key ?? '', id ?? '', effect].join(' | ')

/** What is wrong with what was said, when exactly these changes of one procedure had to be reported, in any order. */
export const exactly =
  (code: string, expected: readonly ExpectedChange[]) =>
  (seen: readonly Seen[]): string | undefined => {
    const [wanted, found] = [expected, seen].map((list) => list.map(line).sort())
    if (found!.length < wanted!.length)
      return `not found: wanted ${wanted!.join('; ')}; reported ${found!.join('; ') || 'nothing'}`
    if (found!.length > wanted!.length)
      return `more than was done: wanted ${wanted!.join('; ') || 'nothing'}; reported ${found!.join('; ')}`
    if (found!.join('\n') !== wanted!.join('\n'))
      return `wrong: wanted ${wanted!.join('; ')}; reported ${found!.join('; ')}`
    return seen.find(({ procedure }) => procedure !== code) === undefined
      ? undefined
      : `reported of another procedure: ${seen[0]!.procedure}`
  }

/** What is wrong when something had to be reported, and of nothing but a part under its old or its new name. */
export const onlyOf =
  (code: string, keys: readonly string[]) =>
  (seen: readonly Seen[]): string | undefined => {
    if (seen.length === 0) return 'not found'
    const other = seen.find(
      ({ procedure, key = '' }) => procedure !== code || !keys.includes(key.replace('activities/', '')),
    )
    return other === undefined ? undefined : `reported of something else: ${other.procedure} ${line(other)}`
  }
