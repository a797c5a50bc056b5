import { show } from './elements.ts'
import type { Procedure, Row } from './procedures.ts'

/** What the reader asks for: words without diacritics; an empty word, level or field is any. */
export interface Wanted {
  readonly words: string
  readonly effects: ReadonlySet<string>
  readonly level: string
  readonly field: string
}

/** How many changes are left, and in how many procedures. */
export interface Left {
  readonly changes: number
  readonly procedures: number
}

/** Hides what is not wanted, and shows the rest. */
export function filter(procedures: readonly Procedure[], wanted: Wanted): Left {
  const counts = procedures.map((procedure) => filterProcedure(procedure, wanted))
  return { changes: sum(counts), procedures: counts.filter((count) => count > 0).length }
}

function filterProcedure(procedure: Procedure, wanted: Wanted): number {
  const isMeant =
    (wanted.level === '' || procedure.levels.includes(wanted.level)) &&
    (wanted.field === '' || procedure.field === wanted.field)
  const isNamed = isMeant && (wanted.words === '' || procedure.title().includes(wanted.words))
  const isFound = (row: Row): boolean => isNamed || (isMeant && row.text().includes(wanted.words))
  const count = sum(
    procedure.parts.map((part) => {
      const inPart = sum(part.rows.map((row) => filterRow(row, isFound(row), wanted.effects)))
      show(part.element, inPart > 0)
      return inPart
    }),
  )
  show(procedure.element, count > 0)
  return count
}

function filterRow({ element, changes }: Row, isFound: boolean, effects: ReadonlySet<string>): number {
  const kept = changes.filter((change) => show(change, isFound && effects.has(change.dataset['effect'] ?? '')))
  show(element, kept.length > 0)
  return kept.length
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
