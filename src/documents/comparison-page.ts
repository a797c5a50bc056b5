import type { Differences } from '#change/differences.ts'
import { summarize, type JudgedChange, type JudgedProcedure } from '#change/judged.ts'
import type { ComparisonPage, PageChange, PageProcedure } from '#model/comparison-page.ts'
import { printDate } from '#model/date.ts'
import { say, type Language } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Locate, Place } from '#model/place.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { levelWords } from '#model/words.ts'
import { acceptanceLines } from './acceptances.ts'
import { matchSections } from './comparison-matches.ts'
import { explained } from './comparison-explained.ts'
import { partsOf } from './comparison-rows.ts'
import { sentenceOfChanges } from './comparison-sentence.ts'
import { balanceOf, timeNotes } from './comparison-summary.ts'

/** What the page says besides the changes. */
export interface PageContext {
  readonly names: Names
  readonly language: Language
  readonly locate: Locate
  /** How people name the two sides. */
  readonly sides: { readonly base: string; readonly head: string }
  readonly asOf: CalendarDate
  /** The notice that documents of this catalog carry. */
  readonly notice?: string
  /** How many procedures did not change; left out where absent. */
  readonly unchanged?: number
}

/** A comparison with both sides of each procedure, to be shown and filtered. */
export function comparisonPage(differences: Differences, context: PageContext): ComparisonPage {
  const { procedures, matches, acceptances } = differences
  const { language, locate, sides, asOf } = context
  return {
    language,
    ...sides,
    asOf: printDate(asOf),
    sentence: sentenceOfChanges(procedures)[language],
    counts: summarize(procedures),
    balance: balanceOf(procedures, language),
    notes: [...notesOf(procedures, context), ...acceptanceLines(acceptances, language)],
    procedures: procedures.map((procedure) => pageProcedure(procedure, context)),
    sections: matchSections(matches, language, locate),
  }
}

function pageProcedure(procedure: JudgedProcedure, context: PageContext): PageProcedure {
  const { language, names, locate } = context
  const { code, name, levels, field } = procedure
  return {
    code,
    name,
    levels: levels.map((id) => ({ id, name: levelWords[id][language] })),
    field: { id: field, name: names.field(field) },
    counts: summarize([procedure]),
    balance: balanceOf([procedure], language),
    parts: partsOf(procedure, { names, language, note: (change) => noteOf(change, language, locate) }),
  }
}

function noteOf(change: JudgedChange, language: Language, locate: Locate): PageChange {
  const { effect, recorded, message, base, head } = change
  const line = (place: Place): string => {
    const at = locate(place)
    return `${at.file}:${at.line}`
  }
  return {
    effect,
    ...(recorded === true ? { recorded } : {}),
    sentence: message[language],
    meaning: explained(change)[language],
    ...(base === undefined ? {} : { base: line(base) }),
    ...(head === undefined ? {} : { head: line(head) }),
  }
}

const notesOf = (
  procedures: readonly JudgedProcedure[],
  { language, notice, unchanged }: PageContext,
): readonly string[] => [
  ...(notice === undefined ? [] : [notice]),
  ...timeNotes(procedures, language),
  ...(unchanged === undefined
    ? []
    : [
        say(
          `Không đổi: ${unchanged} thủ tục.`,
          `Unchanged: ${unchanged} ${unchanged === 1 ? 'procedure' : 'procedures'}.`,
        )[language],
      ]),
]
