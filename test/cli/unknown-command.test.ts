import { describe, expect, test } from 'vitest'
import { knownWord, knownWords } from '#cli/unknown-command.ts'
import { run } from './run.ts'

describe('a command that there is not', () => {
  test('because it is only planned: says so, and what there is instead', async () => {
    const { code, errors } = await run(['import', 'a.xlsx'])
    expect(code).toBe(2)
    expect(errors).toBe(
      'tthc: phiên bản này chưa có lệnh “import”; ghi mỗi thủ tục thành một tệp YAML; “tthc init” tạo tệp mẫu để điền; xem tthc --help.\n',
    )
  })

  test('because it stands behind another word, or is called otherwise', async () => {
    expect((await run(['submit', '2019-a'])).errors).toBe(
      'tthc: không có lệnh “submit” (có phải tthc proposal submit?); xem tthc --help.\n',
    )
    expect((await run(['check', '--lang', 'en'])).errors).toBe(
      'tthc: there is no command “check” (did you mean tthc validate?); see tthc --help.\n',
    )
  })

  test('because it is mistyped: the nearest one', async () => {
    expect((await run(['valdate'])).errors).toBe(
      'tthc: không có lệnh “valdate” (có phải validate?); xem tthc --help.\n',
    )
  })

  test('and a word that an object inherits is no command either', async () => {
    expect((await run(['constructor'])).errors).toContain('không có lệnh “constructor”')
  })
})

test.each(knownWords)('%s is no command, and every command offered instead is one', async (word) => {
  const named = (text: string) => [
    ...text.matchAll(/tthc ([a-z]+(?: (?:submit|approve|reject|withdraw|adopt|implement))?)/g),
  ]
  const commands = named(knownWord(word)!.en).map(([, command = '']) => command.split(' '))
  expect(commands).not.toEqual([])
  for (const command of commands) expect((await run([...command, '--help'])).code).toBe(0)
  expect((await run([word])).code).toBe(2)
})
