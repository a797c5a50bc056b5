import { describe, expect, test } from 'vitest'
import { buildProgram } from '#cli/program.ts'
import type { Io } from '#cli/io.ts'
import { fixture, run } from './run.ts'

const io: Io = {
  workingFolder: '.',
  environment: {},
  now: () => new Date(0),
  terminal: { output: false, errors: false, columns: 80 },
  readInput: () => Promise.resolve(''),
  write: () => undefined,
  writeError: () => undefined,
}
const commands = (await buildProgram(io, 'vi', () => undefined)).commands.flatMap((command) => [
  { words: [command.name()], options: command.options },
  ...command.commands.map((member) => ({ words: [command.name(), member.name()], options: member.options })),
])
/** Every option of every command that takes a day. */
const days = commands.flatMap(({ words, options }) =>
  options.filter(({ flags }) => flags.endsWith('<DATE>')).map(({ long = '' }) => [[...words, long]] as const),
)

test('there are days in most commands', () => {
  expect(days.length).toBeGreaterThan(30)
  expect(new Set(days.map(([words]) => words.at(-1)))).toEqual(new Set(['--as-of', '--date', '--effective-from']))
})

test.each(days)('%j: a day that does not exist is refused with one sentence', async (words) => {
  expect(await run([...words, '31/02/2020'])).toEqual({
    code: 2,
    output: '',
    errors: `tthc: ${words.at(-1)}: “31/02/2020” không phải một ngày; viết như 22/09/2020 hoặc 2020-09-22.\n`,
  })
})

describe('a day may be written either way', () => {
  const catalog = fixture('dien-khanh-small')
  test.each([
    ['propose', ['propose', '2019-thuong-tru', '--format', 'markdown', '--date']],
    ['report', ['report', '2019', '--format', 'markdown', '--date']],
    ['--as-of', ['progress', '--format', 'json', '--as-of']],
  ])('%s', async (_, words) => {
    const [dotted, iso] = [
      await run([...words, '22/09/2020', '-C', catalog]),
      await run([...words, '2020-09-22', '-C', catalog]),
    ]
    expect(dotted).toEqual(iso)
    expect(dotted.code).toBe(0)
    expect(dotted.output).toMatch(/22\/09\/2020|2020-09-22|ngày 22 tháng 9 năm 2020/)
  })
})
