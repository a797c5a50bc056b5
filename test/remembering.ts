import { vi } from 'vitest'

// Of the fast lane. Most tests of commands load the sample, and reading its 150 files over and over took more than half of their time.
// Reading is a pure function, so a text that was read before gives what it gave; the slow lane reads everything anew.
const MOST = 2_000

/** A pure function of a text that remembers its latest results. */
function remembering<R>(read: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>()
  return (text) => {
    const result = known.get(text) ?? read(text)
    known.delete(text)
    known.set(text, result)
    if (known.size > MOST) known.delete(known.keys().next().value!)
    return result
  }
}

vi.mock(import('#yaml/parse.ts'), async (original) => {
  const module = await original()
  return { ...module, parse: remembering(module.parse) }
})
