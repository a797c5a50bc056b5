import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { load } from '#catalog/load.ts'
import { loadPair } from '#catalog/pair.ts'
import { readSource } from '#catalog/read.ts'
import { comparisonOf } from '#change/comparison.ts'
import { judge } from '#change/judged.ts'
import type { Source } from '#model/place.ts'
import type { Procedure } from '#model/types.gen.ts'
import type { Contents } from '#sources/git-blobs.ts'
import { readRevision } from '#sources/git.ts'
import { toReading } from '#sources/reading.ts'
import { anyProcedures } from '../change/arbitrary.ts'
import { runs, slowly } from '../lane.ts'
import { folderOf } from '../build/folders.ts'
import { git } from '../build/git.ts'

const AS_OF = '2020-01-01'
const paths = ['procedures/a.yaml', 'procedures/b.yaml', 'procedures/c.yaml', 'procedures/d.yaml', 'procedures/e.yaml']

/** Files of a side: some are those of the other side, some its own; codes may occur twice. */
const anySides = fc
  .tuple(anyProcedures, anyProcedures, anyProcedures, fc.boolean())
  .map(([shared, before, after, escaped]) => {
    const side = (own: readonly Procedure[], name: string): readonly Source[] =>
      [...shared, ...own].slice(0, paths.length).map((value, index) => {
        const text = stringify(value)
        return {
          path: paths[index]!,
          file: `${name}:${paths[index]!}`,
          text: escaped
            ? text.replaceAll(
                /^( *- |code: )"?(1\.00000\d)"?$/gm,
                (_, key: string, code: string) => `${key}"\\x31${code.slice(1)}"`,
              )
            : text,
        }
      })
    return [toReading(side(before, 'before')), toReading(side(after, 'after'))] as const
  })

test('a comparison of what was read of both sides says what a comparison of all of it says', () => {
  fc.assert(
    fc.property(anySides, ([base, head]) => {
      const [before, after] = [load(base).catalog, load(head).catalog]
      const pair = loadPair(base, head)
      // Whole procedures beside the changes are for other readers; all else is the same to the letter.
      expect(judge(comparisonOf(pair.base.catalog, pair.head.catalog, AS_OF))).toEqual(
        judge(comparisonOf(before, after, AS_OF)),
      )
    }),
    runs(100),
  )
})

const COUNT = 20_000
const EDITS = 50
const code = (at: number): string => `1.${String(at).padStart(6, '0')}`

const procedureText = (at: number, days: number): string => `code: "${code(at)}"
name: Thủ tục số ${at}
levels: [commune]
field: ho-tich
authority: ubnd-xa
processingTime:
  statutory: ${days} ngày làm việc
dossier:
  sets: 1
  documents:
    - id: to-khai
      name: Tờ khai số ${at}
      originals: 1
${at % 400 === 7 ? `linked: ["${code(at - 7)}"]\n` : ''}`

/** Two commits in one stream: a whole catalog, then fifty edits. */
function imported(folder: string): void {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
  const file = (at: number, days: number): string =>
    `M 100644 inline procedures/commune/ho-tich/${code(at)}.yaml\n${data(procedureText(at, days))}`
  const start = (mark: number): string =>
    `commit refs/heads/main\nmark :${mark}\ncommitter T <t@example.invalid> ${mark} +0000\n${data('x')}`
  const all = Array.from({ length: COUNT }, (_, at) => file(at, 10)).join('')
  const edits = Array.from({ length: EDITS }, (_, at) => file(at * 400 + 7, 8)).join('')
  git(folder, 'init', '--quiet', '--initial-branch=main')
  execFileSync('git', ['fast-import', '--quiet'], {
    cwd: folder,
    input: `${start(1)}${all}\n${start(2)}from :1\n${edits}\n`,
  })
}

slowly(
  `of ${COUNT} procedures with ${EDITS} edits between two revisions only those that changed, and those they name, are parsed`,
  { timeout: 60_000 },
  () => {
    const folder = folderOf({})
    imported(folder)
    const parsed: string[] = []
    const begin = performance.now()
    const contents: Contents = new Map()
    const [base, head] = [
      readRevision('main~1', folder, folder, contents),
      readRevision('main', folder, folder, contents),
    ]
    const read = performance.now()
    const pair = loadPair(base, head, [], (source) => {
      parsed.push(source.path)
      return readSource(source)
    })
    const found = judge(comparisonOf(pair.base.catalog, pair.head.catalog, AS_OF))
    const end = performance.now()
    console.log(
      `${COUNT} procedures, ${EDITS} edits: ${Math.round(read - begin)} ms for git, ${Math.round(end - read)} ms for the comparison, ${parsed.length} blobs parsed of ${2 * COUNT}`,
    )
    expect(found.flatMap(({ changes }) => changes.map(({ change }) => change.kind))).toEqual(
      Array<string>(EDITS).fill('processing-time'),
    )
    expect(contents.size).toBe(COUNT + EDITS)
    // Both states of each edited procedure, and once the one that it is linked with.
    expect(parsed).toHaveLength(3 * EDITS)
  },
)
