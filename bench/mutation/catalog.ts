import { stringify } from 'yaml'
import { fileKind, type Entry } from '#model/catalog.ts'
import type { Source } from '#model/place.ts'
import type { Procedure } from '#model/types.gen.ts'
import type { Reading } from '#sources/reading.ts'
import type { Case } from './mutator.ts'
import { randomOf, type Random } from './random.ts'

/** A catalog of as many times the procedures, each under a code of its own that its copies cite among themselves. */
export function scaled(reading: Reading, times: number): Reading {
  const copies = reading.sources
    .filter(({ path }) => fileKind(path) === 'procedure')
    .flatMap((source) => Array.from({ length: times - 1 }, (_, index) => copyOf(source, `B${index + 1}`)))
  return { ...reading, sources: [...reading.sources, ...copies] }
}

function copyOf({ path, text }: Source, suffix: string): Source {
  const copied = path.replace(/(\.ya?ml)$/, `.${suffix}$1`)
  return { path: copied, file: copied, text: text.replace(/\b[1-9]\.\d{6}\b/g, `$&.${suffix}`) }
}

/** A catalog in which each procedure went through many edits before: it says what the original never does, of all fields together. */
export function aged(
  reading: Reading,
  procedures: readonly Entry<Procedure>[],
  edits: readonly Case[],
  rounds: number,
  seed: number,
): Reading {
  const texts = new Map(
    procedures.map(({ value, source }, index) => [
      source.path,
      stringify(editedOften(value, edits, rounds, randomOf(seed, -1 - index))),
    ]),
  )
  return {
    ...reading,
    sources: reading.sources.map((source) => ({ ...source, text: texts.get(source.path) ?? source.text })),
  }
}

function editedOften(procedure: Procedure, edits: readonly Case[], rounds: number, random: Random): Procedure {
  return Array.from({ length: rounds }).reduce<Procedure>(
    (now) => random.one(edits).alter(now, random)?.becomes[0] ?? now,
    procedure,
  )
}
