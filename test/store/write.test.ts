import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isFailure } from '#model/failure.ts'
import { writeOutputs } from '#store/write.ts'
import { temporaryFolder } from '../build/folders.ts'

function refusal(path: string): string {
  try {
    writeOutputs([{ path, shown: 'x', content: 'a' }], false)
  } catch (thrown) {
    if (isFailure(thrown)) return thrown.localized.en
    throw thrown
  }
  return ''
}

test('folders on the way are made', () => {
  const path = join(temporaryFolder(), 'a/b/c.txt')
  writeOutputs([{ path, shown: 'c.txt', content: 'chữ' }], false)
  expect(readFileSync(path, 'utf8')).toBe('chữ')
})

test('a way through a file is reported, and the file stays', () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, 'x')
  expect(refusal(join(file, 'a/b.txt'))).toBe('x: cannot be written (ENOTDIR); check permissions and disk space.')
  expect(readFileSync(file, 'utf8')).toBe('x')
})

test.skipIf(!existsSync('/proc/self'))('where a system lets nobody make folders it ends, and says so', () => {
  expect(refusal('/proc/no-such/a/b.txt')).toMatch(
    /^x: cannot be written \(E[A-Z]+\); check permissions and disk space\.$/,
  )
})
