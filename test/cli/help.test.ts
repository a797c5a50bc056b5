import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { run } from './run.ts'

test.each(['vi', 'en'])('the list of commands fits a terminal of 80 columns (%s)', async (language) => {
  const { output } = await run(['--help', '--lang', language])
  const [, commands = ''] = output.split(/^(?:Lệnh|Commands):\n/m)
  expect(commands.split('\n').length).toBeGreaterThan(20)
  expect(commands.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([])
})
