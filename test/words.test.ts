import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Words that an English-speaking reader of this field would not use so, and what is used instead; CONTRIBUTING has the glossary. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\b([Tt]old|[Tt]ells?|[Tt]elling)\b|[a-z]Told\b/, 'report, print, show, distinguish'],
  [/\b(young|youngs|younger|olds)\b/i, 'before, after'],
  [/\bfelt\b/i, 'effect'],
  [/\bwish(es|ed)?\b/i, 'request'],
  [/\bpass(es|ed|ing)? over\b/i, 'ignore'],
  [/\bdotted without\b/i, 'left as dots if omitted'],
  [/\bends? in a sign\b/i, 'ends with punctuation'],
  [/\botherwise by now\b/i, 'has changed since'],
  [/\bmust stand a\b/i, 'must refer to'],
  [/\bnothing is to be\b/i, 'nothing to do'],
  [/\blying (page|sheet)s?\b/i, 'landscape'],
  [/\bend of its way\b/i, 'final'],
]

const listed = (...paths: string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--', ...paths], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)

/** Where a text uses a refused word: `path:line: word → what to write`. */
function refusedIn(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) =>
    REFUSED.flatMap(([word, instead]) => {
      const found = word.exec(line)
      return found === null ? [] : [`${path}:${index + 1}: “${found[0]}” → ${instead}`]
    }),
  )
}

test('a refused word is found, in code as in prose', () => {
  const text = 'const stepTold = 1\n// it mends the file\nWould pass over it'
  expect(refusedIn('a.ts', text).map((line) => line.split(' → ')[1])).toEqual([
    'report, print, show, distinguish',
    'fix',
    'ignore',
  ])
})

test('code, schemas and documentation use the words of the field', () => {
  const files = listed(
    'src',
    'bin',
    'bench',
    'tools',
    'schemas',
    'docs',
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'action.yml',
  )
  expect(files.length).toBeGreaterThan(400)
  const texts = files.filter((path) => /\.(ts|js|md|json|yml)$/.test(path) && !path.endsWith('.gen.ts'))
  expect(texts.flatMap((path) => refusedIn(path, readFileSync(path, 'utf8')))).toEqual([])
})
