import { summarize, type JudgedChange, type JudgedProcedure } from '../change/judged.ts'
import type { ComparisonPage, PageBalance, PageChange, PageProcedure } from '../model/comparison-page.ts'
import { printDate } from '../model/date.ts'
import type { Document } from '../model/document.ts'
import { say, type Language } from '../model/localized.ts'
import type { Names } from '../model/names.ts'
import type { Place } from '../model/place.ts'
import type { CalendarDate } from '../model/types.gen.ts'
import { levelWords } from '../model/words.ts'
import { balances } from '../review/balance.ts'
import { balanceRow } from './comparison-balance.ts'
import { comparison, type Locate } from './comparison.ts'
import { partsOf } from './comparison-rows.ts'
import { sentenceOfChanges } from './comparison-sentence.ts'

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
}

/** A comparison with both sides of each procedure, for formats that can show and filter them. */
export function comparisonPage(procedures: readonly JudgedProcedure[], context: PageContext): Document {
  const { language, locate, sides, asOf } = context
  const page: ComparisonPage = {
    ...sides, asOf: printDate(asOf), sentence: sentenceOfChanges(procedures)[language], counts: summarize(procedures),
    balance: balanceOf(procedures, language), notes: notesOf(procedures, context),
    procedures: procedures.map((procedure) => pageProcedure(procedure, context)),
  }
  return { ...comparison(procedures, language, locate), page }
}

function pageProcedure(procedure: JudgedProcedure, context: PageContext): PageProcedure {
  const { language, names, locate } = context
  const { code, name, levels, field } = procedure
  return {
    code, name, levels: levels.map((id) => ({ id, name: levelWords[id][language] })), field: { id: field, name: names.field(field) },
    counts: summarize([procedure]), balance: balanceOf([procedure], language),
    parts: partsOf(procedure, { names, language, note: (change) => noteOf(change, language, locate) }),
  }
}

function noteOf({ effect, message, base, head }: JudgedChange, language: Language, locate: Locate): PageChange {
  const line = (place: Place): string => {
    const at = locate(place)
    return `${at.file}:${at.line}`
  }
  return { effect, sentence: message[language], ...(base === undefined ? {} : { base: line(base) }), ...(head === undefined ? {} : { head: line(head) }) }
}

function balanceOf(procedures: readonly JudgedProcedure[], language: Language): readonly PageBalance[] {
  const moved = procedures.flatMap(({ changes, ...sides }) => changes.map(({ change }) => ({ ...sides, change })))
  return balances(moved).map((balance) => balanceRow(balance, language))
}

function notesOf(procedures: readonly JudgedProcedure[], { language, notice }: PageContext): readonly string[] {
  const times = procedures.flatMap(({ changes }) => changes).filter(({ change, effect }) => change.kind === 'processing-time' && effect === 'undetermined').length
  return [
    ...(notice === undefined ? [] : [notice]),
    ...(times === 0 ? [] : [say(`${times} thời hạn không so sánh được (khác đơn vị hoặc chưa rõ), không có trong các tổng.`,
      `${times} ${times === 1 ? 'time does' : 'times do'} not compare (other units, or not known) and ${times === 1 ? 'is' : 'are'} in no sum.`)[language]]),
  ]
}
