import type { Diagnostic } from '#model/diagnostic.ts'
import { say, type Localized } from '#model/localized.ts'
import type { Route, Source } from '#model/place.ts'
import type { Problem as YamlProblem } from '#yaml/problems.ts'

/** A mistake in one file, before the file is named. */
export interface Problem {
  readonly code: YamlProblem['code'] | 'file-too-large' | 'not-utf8' | 'unreadable' | 'symbolic-link' | 'schema'
  readonly at: Route | number
  readonly key?: boolean
  readonly message: Localized
  /** What to write in the place of the value: it only gives the text that is written there the quotes that it lacks. */
  readonly instead?: string
}

// A file that goes wrong a thousand times is usually one mistake; a stranger may send a million.
const MOST = 100

/** The findings of a file: at most a hundred, and one that says how many were left out. */
export function toDiagnostics(source: Source, problems: readonly Problem[]): readonly Diagnostic[] {
  const shown = problems.slice(0, MOST).map((problem) => toDiagnostic(source, problem))
  const [first] = problems
  if (first === undefined || problems.length <= MOST) return shown
  const more = problems.length - MOST
  return [
    ...shown,
    toDiagnostic(source, {
      code: first.code,
      at: first.at,
      message: say(`… và ${more} lỗi nữa trong tệp này.`, `… and ${more} more errors in this file.`),
    }),
  ]
}

function toDiagnostic(source: Source, { code, at, key, message, instead }: Problem): Diagnostic {
  const found = {
    code,
    severity: 'error',
    place: { source, at, ...(key === undefined ? {} : { key }) },
    message,
  } as const
  if (instead === undefined || typeof at === 'number') return found
  return { ...found, fixable: true, fix: { kind: 'replace', safe: true, source, at, text: instead } }
}
