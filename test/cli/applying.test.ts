import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { sourcesAfter, verify } from '#library/read-back.ts'
import { main } from '#cli/main.ts'
import { apply } from '#change/apply.ts'
import { rewriteProcedures } from '#edit/rewrite-procedures.ts'
import { readFolder } from '#sources/folder.ts'
import { projectFolder } from './run.ts'
import { copyOf } from '../build/folders.ts'

const AS_OF = '2020-11-08'
const reading = readFolder(join(projectFolder, 'catalog'), projectFolder)
const { catalog } = load(reading)
const wanted = apply(catalog, [{ kind: 'renamed', procedure: '1.000894', to: 'Kết hôn' }], AS_OF)
const { changed } = rewriteProcedures(
  catalog.procedures,
  wanted.procedures,
  (procedure) => procedure,
  reading.sources[0]!,
)

test('what is read back is held against what was wanted', () => {
  const check = (spoil: (text: string) => string): void => {
    const spoilt = changed.map((change) => ({ ...change, text: spoil(change.text) }))
    verify(wanted, load({ ...reading, sources: sourcesAfter(reading.sources, spoilt) }), spoilt, [AS_OF])
  }
  expect(changed).toHaveLength(1)
  expect(() => check((text) => text)).not.toThrow()
  expect(() => check((text) => text.replace('name: Kết hôn', 'name: Cưới'))).toThrow(
    'Procedure 1.000894: read back it says other than the proposal (Renamed from “Kết hôn” to “Cưới”). Nothing is written; edit the file of that procedure by hand.',
  )
  expect(() => check((text) => text.replace('levels: [commune]', 'levels: [village]'))).toThrow(
    /1\.000894\.yaml:4:10: after the proposal this file does not fit its schema/,
  )
  expect(() => check(() => 'code: [')).toThrow(
    /1\.000894\.yaml:1:\d+: after the proposal this file does not fit its schema/,
  )
})

test('a file that somebody changes between reading and writing is kept, and no other is written', async () => {
  const cwd = copyOf(join(projectFolder, 'catalog'))
  const [first, second] = ['1.002211', '2.000930'].map((code) =>
    join(cwd, `procedures/commune/hoa-giai-co-so/${code}.yaml`),
  ) as [string, string]
  const before = readFileSync(first, 'utf8')
  const errors: string[] = []
  const code = await main(['apply', '2020-hoa-giai-vien', '-C', cwd], {
    workingFolder: cwd,
    environment: { TTHC_LANG: 'vi' },
    now: () => new Date(0),
    terminal: { output: false, errors: false, columns: 80 },
    readInput: () => Promise.resolve(''),
    write: () => undefined,
    // What is reported comes before what is written.
    writeError: (text) => {
      if (errors.push(text) === 1) writeFileSync(second, 'của tôi\n')
    },
  })
  expect([code, errors.at(-1)]).toEqual([
    2,
    'tthc: procedures/commune/hoa-giai-co-so/2.000930.yaml: tệp vừa được sửa ở nơi khác nên không ghi đè; chạy lại.\n',
  ])
  expect([readFileSync(first, 'utf8'), readFileSync(second, 'utf8')]).toEqual([before, 'của tôi\n'])
})
