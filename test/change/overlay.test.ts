import { expect, test } from 'vitest'
import { withOverlay } from './overlay.ts'

const base = { name: 'a', tags: ['x'], steps: [{ id: 'one', by: 'p' }, { id: 'two' }] }

test.each([
  ['a key', { name: 'b' }, { ...base, name: 'b' }],
  ['a key that is new', { sets: 2 }, { ...base, sets: 2 }],
  ['a key that goes', { tags: null }, { name: 'a', steps: base.steps }],
  ['a list of plain values, whole', { tags: ['y', 'z'] }, { ...base, tags: ['y', 'z'] }],
  ['an item, by its id', { steps: { one: { by: 'q' } } }, { ...base, steps: [{ id: 'one', by: 'q' }, { id: 'two' }] }],
  ['an item that goes', { steps: { one: null } }, { ...base, steps: [{ id: 'two' }] }],
  [
    'an item at the end',
    { steps: { three: { by: 'r' } } },
    { ...base, steps: [...base.steps, { id: 'three', by: 'r' }] },
  ],
  [
    'items in another order, and a new one between',
    { steps: ['two', { id: 'three' }, 'one'] },
    { ...base, steps: [{ id: 'two' }, { id: 'three' }, { id: 'one', by: 'p' }] },
  ],
])('%s', (_, overlay, expected) => {
  expect(withOverlay(base, overlay)).toEqual(expected)
})

test.each([[{ steps: { three: null } }], [{ steps: ['three'] }]])('what the base does not have: %j', (overlay) => {
  expect(() => withOverlay(base, overlay)).toThrow('nothing of the base has the id “three”')
})
