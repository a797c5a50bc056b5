import { describe, expect, test } from 'vitest'
import { recover } from '#store/recover.ts'
import type { Files } from '../build/folders.ts'
import { filesOf, folderWith, writer } from './disk.ts'
import { startWriters } from './writers.ts'

/** Five files; every writer moves each one on and adds its number to it. */
const start: Files = Object.fromEntries(
  Array.from({ length: 5 }, (_, index) => [`procedures/${10 + index}.yaml`, `${index}\n`]),
)

/** What is there after these writers, one after the other. */
const after = (order: readonly number[]): Files =>
  Object.fromEntries(
    Array.from({ length: 5 }, (_, index) => [
      `procedures/${10 + index + order.length}.yaml`,
      `${index}\n${order.map((number) => `${number}\n`).join('')}`,
    ]),
  )

const orders = (numbers: readonly number[]): readonly (readonly number[])[] =>
  numbers.length === 0
    ? [[]]
    : numbers.flatMap((first) => orders(numbers.filter((each) => each !== first)).map((rest) => [first, ...rest]))

describe('writers at once, with moves', () => {
  test.each([
    [100, 2],
    [100, 3],
  ])(
    '%i races of %i: all write, in some order, and nothing is left beside',
    async (races, count) => {
      const { race } = await startWriters(count)
      const seen = new Set<string>()
      for (let round = 0; round < races; round += 1) {
        const folder = folderWith(start)
        expect(await race(folder, count)).toEqual([])
        const files = filesOf(folder)
        const order = orders([...Array(count).keys()]).find(
          (each) => JSON.stringify(after(each)) === JSON.stringify(files),
        )
        expect(order, JSON.stringify(files)).toBeDefined()
        seen.add(String(order))
      }
      expect(seen.size, 'they did race').toBeGreaterThan(1)
    },
    600_000,
  )

  test('40 races in which one is killed: its write is whole or did not happen, and the other one is not kept waiting', async () => {
    const { kill } = await startWriters(2)
    const seen = new Set<string>()
    for (let round = 0; round < 40; round += 1) {
      const folder = folderWith(start)
      expect(await kill(folder, round)).toEqual([])
      recover(writer(folder))
      const files = Object.fromEntries(Object.entries(filesOf(folder)).filter(([path]) => !path.includes('.tthc-lock')))
      const order = [[0, 1], [1, 0], [1]].find((each) => JSON.stringify(after(each)) === JSON.stringify(files))
      expect(order, JSON.stringify(files)).toBeDefined()
      seen.add(String(order))
    }
    expect(seen.size, 'it was killed at different moments').toBeGreaterThan(1)
  }, 600_000)
})
