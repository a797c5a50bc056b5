import type { Comparison } from '#change/comparison.ts'
import type { Differences } from '#change/differences.ts'
import { concernedBy } from '#change/facts.ts'
import { acceptanceBlocks } from '#documents/acceptances.ts'
import { comparison as comparisonText, type Extras } from '#documents/comparison.ts'
import { matchSections, sectionBlocks } from '#documents/comparison-matches.ts'
import { comparisonPage } from '#documents/comparison-page.ts'
import { comparisonSheet } from '#documents/comparison-sheet.ts'
import { comparisonTable } from '#documents/comparison-table.ts'
import type { Unchanged } from '#documents/comparison-unchanged.ts'
import type { Formalities } from '#documents/official.ts'
import { redlineDocument, type Sides as Texts } from '#documents/redline.ts'
import type { ComparisonPage } from '#model/comparison-page.ts'
import type { Document } from '#model/document.ts'
import { say, type Language } from '#model/localized.ts'
import type { RedlinedDocument } from '#model/redline.ts'
import type { ProfileFile } from '#model/types.gen.ts'
import type { DocumentFormat, Printout } from '#render/index.ts'
import { position } from '#catalog/place-text.ts'

/** What was compared, and what a document about it needs to know. */
export interface Compared {
  readonly comparison: Comparison
  /** What of it is asked for. */
  readonly differences: Differences
  readonly profiles: Readonly<Record<'base' | 'head', ProfileFile | undefined>>
  readonly language: Language
  /** How people name the two sides. */
  readonly sides: { readonly base: string; readonly head: string }
  readonly unchanged: () => Unchanged
  readonly explained: boolean
  /** Characters that Markdown may have, and the command that shows the rest. */
  readonly limit: { readonly characters: number; readonly command: string }
}

/** A comparison as what suits a format. */
export function comparisonPrintout(compared: Compared, format: Exclude<DocumentFormat, 'csv'>): Printout {
  const { comparison, differences, language, explained, limit } = compared
  const text = (extras?: Extras): Document => comparisonText(differences, language, position, extras)
  switch (format) {
    case 'docx':
      return { format, result: tableOf(compared) }
    case 'xlsx':
      return { format, result: comparisonSheet(differences.procedures, comparison.names, language, position) }
    case 'html':
      return { format, result: pageOf(compared) }
    case 'json':
      return { format, result: text() }
    case 'markdown':
      return { format, result: text({ explained: true, unchanged: compared.unchanged(), limit }) }
    case 'text':
      return { format, result: text({ explained, unchanged: compared.unchanged() }) }
  }
}

function tableOf(compared: Compared): Document {
  const { comparison, differences, language } = compared
  return comparisonTable(differences.procedures, {
    names: comparison.names,
    language,
    subject: subjectOf(compared),
    data: () => ({ schemaVersion: 1 }),
    remarks: [
      ...matchSections(differences.matches, language, position).flatMap(sectionBlocks),
      ...acceptanceBlocks(differences.acceptances, language),
    ],
    ...formalitiesOf(compared),
  })
}

function pageOf(compared: Compared): ComparisonPage {
  const { comparison, differences, language, sides } = compared
  return comparisonPage(differences, {
    names: comparison.names,
    asOf: comparison.asOf,
    language,
    sides,
    locate: position,
    unchanged: compared.unchanged().count,
    ...noticeOf(compared),
  })
}

/** The changed procedures in full, each with the differences of its sheet tracked; a change of ids alone has no mark in it. */
export function redlineOf(compared: Compared): RedlinedDocument {
  const { comparison, differences, language } = compared
  return redlineDocument(textsOf(compared), {
    names: comparison.names,
    language,
    asOf: comparison.asOf,
    subject: subjectOf(compared),
    remarks: acceptanceBlocks(differences.acceptances, language),
    ...formalitiesOf(compared),
  })
}

/** Both sides of each changed procedure, and of those that a merger ends or a split brings. */
function textsOf({ comparison: { base, head }, differences: { procedures } }: Compared): readonly Texts[] {
  const shown = new Set(procedures.flatMap(({ code, after = { code } }) => [code, after.code]))
  const fresh = (code: string): boolean => !shown.has(code) && shown.add(code).size > 0
  return procedures.flatMap(({ before, after, changes }): Texts[] => [
    ...changes.flatMap(({ change }) =>
      concernedBy(change)
        .ends.filter(fresh)
        .map((code) => ({ before: base.get(code)?.value })),
    ),
    { before, after },
    ...changes.flatMap(({ change }) =>
      concernedBy(change)
        .makes.filter(fresh)
        .map((code) => ({ after: head.get(code)?.value })),
    ),
  ])
}

const subjectOf = ({ sides, language }: Compared): string =>
  say(`Hiện hành: ${sides.base}; đề xuất: ${sides.head}`, `Current: ${sides.base}; proposed: ${sides.head}`)[language]

function formalitiesOf({ profiles, comparison }: Compared): { readonly formalities?: Formalities } {
  const profile = profiles.head ?? profiles.base
  return profile === undefined ? {} : { formalities: { profile, on: comparison.asOf, illustrative: false } }
}

function noticeOf({ profiles }: Compared): { readonly notice?: string } {
  const notice = profiles.head?.notice
  return notice === undefined ? {} : { notice }
}
