import { createHash } from 'node:crypto'
import type { Located } from './diagnostic.ts'
import type { Source } from './place.ts'

const LENGTH = 32

/**
 * One name for each finding, in the same order, that stays while the file changes elsewhere: 32 hexadecimal digits of a hash over
 * rule, path inside the catalog, message and source line, never over the number of the line. Findings that are equal in all of
 * these are numbered in their order, so no two names of a list are the same.
 */
export function fingerprints(findings: readonly Located[]): readonly string[] {
  const seen = new Map<string, number>()
  const lines = linesOnce()
  return findings.map((finding) => {
    const identity = JSON.stringify([
      finding.code,
      finding.place.source.path,
      wording(finding.message.en),
      lineOf(finding, lines),
    ])
    const number = seen.get(identity) ?? 0
    seen.set(identity, number + 1)
    return createHash('sha256')
      .update(number === 0 ? identity : `${identity}#${number}`)
      .digest('hex')
      .slice(0, LENGTH)
  })
}

/** What a message says of anything: quoted names and figures, which change without the mistake becoming another one, are left out. */
const wording = (message: string): string => message.replace(/“[^”]*”/g, '“”').replace(/\p{N}+/gu, '0')

/** The first line of the place; indentation and spacing do not count, so moving a block keeps the name. */
const lineOf = ({ place, span }: Located, lines: (source: Source) => readonly string[]): string =>
  (lines(place.source)[span.line - 1] ?? '').replace(/\s+/gu, ' ').trim()

/** Splits the text of each file once, however many findings it has. */
function linesOnce(): (source: Source) => readonly string[] {
  const known = new Map<Source, readonly string[]>()
  return (source) => {
    const lines = known.get(source) ?? source.text.split(/\r?\n/)
    known.set(source, lines)
    return lines
  }
}
