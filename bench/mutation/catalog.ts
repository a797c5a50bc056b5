import type { Source } from '../../src/model/place.ts'
import { fileKind } from '../../src/model/catalog.ts'
import type { Reading } from '../../src/sources/reading.ts'

/** A catalog of as many times the procedures, each under a code of its own that its copies cite among themselves. */
export function scaled(reading: Reading, times: number): Reading {
  const copies = reading.sources.filter(({ path }) => fileKind(path) === 'procedure')
    .flatMap((source) => Array.from({ length: times - 1 }, (_, index) => copyOf(source, `B${index + 1}`)))
  return { ...reading, sources: [...reading.sources, ...copies] }
}

function copyOf({ path, text }: Source, suffix: string): Source {
  const copied = path.replace(/(\.ya?ml)$/, `.${suffix}$1`)
  return { path: copied, file: copied, text: text.replace(/\b[1-9]\.\d{6}\b/g, `$&.${suffix}`) }
}
