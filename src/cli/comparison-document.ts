import { concernedBy } from '#change/facts.ts'
import { inForce } from '#change/normalize.ts'
import type { JudgedProcedure } from '#change/judged.ts'
import { comparison } from '#documents/comparison.ts'
import { comparisonPage } from '#documents/comparison-page.ts'
import { comparisonSheet } from '#documents/comparison-sheet.ts'
import { comparisonTable } from '#documents/comparison-table.ts'
import type { Unchanged } from '#documents/comparison-unchanged.ts'
import type { Formalities } from '#documents/official.ts'
import { redlineDocument, type Sides as Texts } from '#documents/redline.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Document } from '#model/document.ts'
import { say, type Language } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import type { DocumentFormat } from '#render/index.ts'
import { position } from './position.ts'

/** What was compared, and what a document about it needs to know. */
export interface Compared {
  readonly procedures: readonly JudgedProcedure[]
  readonly base: Catalog
  readonly head: Catalog
  readonly asOf: CalendarDate
  readonly language: Language
  /** How people name the two sides. */
  readonly sides: { readonly base: string; readonly head: string }
  readonly unchanged: () => Unchanged
  readonly explained: boolean
  /** Characters that Markdown may have, and the command that shows the rest. */
  readonly limit: { readonly characters: number; readonly command: string }
}

/** A comparison as the document that suits a format. */
export function comparisonDocument(compared: Compared, format: DocumentFormat): Document {
  const { procedures, base, head, language, explained, limit } = compared
  const names = namesOf(base, head)
  switch (format) {
    case 'docx':
      return comparisonTable(procedures, {
        names,
        language,
        subject: subjectOf(compared),
        data: () => ({ schemaVersion: 1 }),
        ...formalitiesOf(compared),
      })
    case 'xlsx':
      return comparisonSheet(procedures, names, language, position)
    case 'html':
      return comparisonPage(procedures, {
        ...compared,
        names,
        locate: position,
        unchanged: compared.unchanged().count,
        ...noticeOf(head),
      })
    case 'json':
      return comparison(procedures, language, position)
    case 'markdown':
      return comparison(procedures, language, position, { explained: true, unchanged: compared.unchanged(), limit })
    case 'text':
      return comparison(procedures, language, position, { explained, unchanged: compared.unchanged() })
  }
}

/** The full text of what was compared with every change tracked. */
export function redlineOf(compared: Compared): Document {
  const { base, head, asOf, language } = compared
  return redlineDocument(textsOf(compared), {
    names: namesOf(base, head),
    language,
    asOf,
    subject: subjectOf(compared),
    ...formalitiesOf(compared),
  })
}

/** Both sides of each changed procedure, and of those that a merger ends or a split brings. */
function textsOf({ procedures, base, head, asOf }: Compared): readonly Texts[] {
  const [old, young] = [base, head].map((side) => new Map(inForce(side, asOf).map(({ value }) => [value.code, value])))
  const told = new Set(procedures.flatMap(({ code, after = { code } }) => [code, after.code]))
  const fresh = (code: string): boolean => !told.has(code) && told.add(code).size > 0
  return procedures.flatMap(({ before, after, changes }): Texts[] => [
    ...changes.flatMap(({ change }) =>
      concernedBy(change)
        .ends.filter(fresh)
        .map((code) => ({ before: old?.get(code) })),
    ),
    { before, after },
    ...changes.flatMap(({ change }) =>
      concernedBy(change)
        .makes.filter(fresh)
        .map((code) => ({ after: young?.get(code) })),
    ),
  ])
}

const subjectOf = ({ sides, language }: Compared): string =>
  say(`Hiện hành: ${sides.base}; đề xuất: ${sides.head}`, `Current: ${sides.base}; proposed: ${sides.head}`)[language]

function formalitiesOf({ head, base, asOf }: Compared): { readonly formalities?: Formalities } {
  const profile = (head.profile ?? base.profile)?.value
  return profile === undefined ? {} : { formalities: { profile, on: asOf, illustrative: false } }
}

function noticeOf({ profile }: Catalog): { readonly notice?: string } {
  const notice = profile?.value.notice
  return notice === undefined ? {} : { notice }
}
