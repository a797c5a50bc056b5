import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { toGitSide } from '#sources/git-side.ts'
import type { Io } from './io.ts'

/** What the words after `diff` mean: two sides, and proposals that are laid over the second. */
export interface Sides {
  readonly base: string
  readonly head: string
  readonly proposals: readonly string[]
}

/** The catalog as it lies in the working folder. */
export const WORKING_TREE = ''

/** The catalog as it is staged for the next commit. */
export const STAGED = '--staged'

/**
 * Reads `[BASE [HEAD]]` and `+ID`, with ranges as git has them: `a..b` is two sides, `a...b` begins where the two part, and a side
 * that is left out is HEAD. By default HEAD against the working tree, or against what is staged; `+ID` alone against the side itself.
 */
export function parseSides(words: readonly string[], io: Io, staged = false): Sides {
  if (words.some((word) => word === '' || word === '+')) throw blank()
  const proposals = words.filter((word) => word.startsWith('+')).map((word) => word.slice(1))
  const sides = words.filter((word) => !word.startsWith('+')).flatMap((word) => rangeOf(word, io) ?? [word])
  if (staged && sides.length > 1)
    throw failure(say('--staged chỉ đi cùng một bên BASE.', '--staged goes with one side at most: BASE.'))
  if (sides.length > 2)
    throw failure(say('diff nhận nhiều nhất hai bên: BASE và HEAD.', 'diff takes two sides at most: BASE and HEAD.'))
  const now = staged ? STAGED : WORKING_TREE
  const [base = proposals.length > 0 ? now : 'HEAD', head = now] = sides
  return { base, head, proposals }
}

/** In a script an unset variable becomes an empty word: no side that anybody meant. */
const blank = (): Error =>
  failure(
    say(
      'diff: một bên hoặc phương án để trống (biến chưa đặt?); ghi rõ, hoặc bỏ hẳn từ ấy.',
      'diff: a side or a proposal is blank (a variable that is not set?); name it, or leave the word out.',
    ),
  )

/** The sides of a range; both are of the repository that is named before it. A path with `..` in it is none, nor is what is there unless `^{` says so. */
function rangeOf(word: string, { workingFolder }: Io): readonly [string, string] | undefined {
  const [, from = '', dots = '', to = ''] = /^(.*?)(\.{2,3})(?!\.)(.*)$/s.exec(word) ?? []
  const isPath =
    /(^|[\\/:])\.\.([\\/]|$)/.test(word) || (!word.includes('^{') && existsSync(resolve(workingFolder, word)))
  if (dots === '' || isPath) return undefined
  const { repository, revision } = toGitSide(from, workingFolder)
  const [start, end] = [revision || 'HEAD', to || 'HEAD']
  const inRepository = (side: string): string => (repository === undefined ? side : `${repository.shown}@${side}`)
  const base = from === '' || dots === '...' ? inRepository(dots === '..' ? start : `${start}...${end}`) : from
  return [base, toGitSide(end, workingFolder).repository === undefined ? inRepository(end) : end]
}
