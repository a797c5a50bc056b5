import type { Seen, Told } from './mutator.ts'

const line = ({ kind, key, case: id, effect }: Told): string => [kind, key ?? '', id ?? '', effect].join(' | ')

/** What is wrong with what was said, when exactly these changes of one procedure had to be told, in any order. */
export const exactly =
  (code: string, expected: readonly Told[]) =>
  (seen: readonly Seen[]): string | undefined => {
    const [wanted, told] = [expected, seen].map((list) => list.map(line).sort())
    if (told!.length < wanted!.length)
      return `not found: wanted ${wanted!.join('; ')}; told ${told!.join('; ') || 'nothing'}`
    if (told!.length > wanted!.length)
      return `more than was done: wanted ${wanted!.join('; ') || 'nothing'}; told ${told!.join('; ')}`
    if (told!.join('\n') !== wanted!.join('\n')) return `wrong: wanted ${wanted!.join('; ')}; told ${told!.join('; ')}`
    return seen.find(({ procedure }) => procedure !== code) === undefined
      ? undefined
      : `told of another procedure: ${seen[0]!.procedure}`
  }

/** What is wrong when something had to be told, and of nothing but a part under its old or its new name. */
export const onlyOf =
  (code: string, keys: readonly string[]) =>
  (seen: readonly Seen[]): string | undefined => {
    if (seen.length === 0) return 'not found'
    const other = seen.find(
      ({ procedure, key = '' }) => procedure !== code || !keys.includes(key.replace('activities/', '')),
    )
    return other === undefined ? undefined : `told of something else: ${other.procedure} ${line(other)}`
  }
