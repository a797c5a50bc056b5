import { ask } from './git-command.ts'
import type { Repository } from './git-repository.ts'

/** A file that git alters when it checks it out, and the attribute that says so. */
export interface Altered {
  readonly path: string
  readonly attribute: string
  readonly value: string
}

// Line ends, and what is shown of a file, do not change what it says.
const ALTERING = ['filter', 'working-tree-encoding']
const OFF: readonly string[] = ['unspecified', 'unset']

/** Of files, with paths inside the folder in which git is asked, those that the attributes of the repository let git alter. */
export function alteredFiles(at: Repository, paths: readonly string[]): readonly Altered[] {
  if (paths.length === 0) return []
  const answer = ask(
    at,
    ['-c', 'core.attributesFile=/dev/null', 'check-attr', '-z', '--stdin', ...ALTERING],
    paths.join('\0'),
  )
  const words = (answer ?? '').split('\0')
  return Array.from({ length: Math.floor(words.length / 3) }, (_, index) => words.slice(index * 3, index * 3 + 3))
    .map(([path = '', attribute = '', value = '']) => ({ path, attribute, value }))
    .filter(({ value }) => !OFF.includes(value))
}
