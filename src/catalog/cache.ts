import type { Reading } from '#sources/reading.ts'
import { load, type Loaded } from './load.ts'
import { readSource } from './read.ts'

/**
 * A loader that reads only files whose text is new; the others keep their value, their source and their findings. What is no
 * longer there is forgotten.
 */
export function rememberingLoad(): (reading: Reading) => Loaded {
  let known: ReadonlyMap<string, Remembered> = new Map()
  return (reading) => {
    const now = new Map<string, Remembered>()
    const loaded = load(reading, (source) => {
      const before = known.get(source.path)
      const isSame = before?.text === source.text && before.file === source.file
      const read = isSame ? before.read : readSource(source)
      now.set(source.path, { text: source.text, file: source.file, read })
      return read
    })
    known = now
    return loaded
  }
}

interface Remembered {
  readonly text: string
  readonly file: string
  readonly read: ReturnType<typeof readSource>
}
