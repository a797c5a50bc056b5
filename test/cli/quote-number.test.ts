import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mistakes, run } from './run.ts'
import { copyOf } from '../build/folders.ts'

const FILE = 'procedures/commune/ho-tich/1.001612.yaml'
const write = (code: string): string =>
  `code: ${code}   # mã số\nname: Đăng ký lại khai sinh\nlevels: [commune]\nfield: ho-tich\nauthority: ubnd-xa\n`

async function fixed(code: string): Promise<string> {
  const folder = copyOf(mistakes)
  const file = join(folder, FILE)
  writeFileSync(file, write(code))
  await run(['validate', '-C', folder, '--fix'])
  return readFileSync(file, 'utf8')
}

test('a code without quotes gets them, and nothing else changes', async () => {
  expect(await fixed('1.001612')).toBe(write('"1.001612"'))
})

test('a number that is no code in quotes either stays for a person', async () => {
  expect(await fixed('12')).toBe(write('12'))
})
