import { redlineOf } from '#cli/comparison-document.ts'
import type { Comparison, Side } from '#change/comparison.ts'
import { onlyChanges } from '#change/differences.ts'
import type { JudgedProcedure } from '#change/judged.ts'
import { comparisonPage } from '#documents/comparison-page.ts'
import { comparisonSheet } from '#documents/comparison-sheet.ts'
import { comparisonTable } from '#documents/comparison-table.ts'
import { thingsOf } from '#documents/outline/outline.ts'
import { procedureSheet } from '#documents/procedure-sheet.ts'
import { proposalComparison, proposalRedline } from '#documents/proposal-comparison.ts'
import type { ProposalInput } from '#documents/proposal-input.ts'
import { reviewForms } from '#documents/review-form.ts'
import { sidesOf } from '#documents/tags/sides.ts'
import { plainText, type Block, type Document } from '#model/document.ts'
import type { Language } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import type { RedlinedDocument } from '#model/redline.ts'
import type { Procedure, Proposal } from '#model/types.gen.ts'
import { lookupIn } from '#proposal/lookup.ts'
import { renderMarkdown } from '#render/markdown.ts'
import { renderText } from '#render/text.ts'
import { evaluate } from '#review/evaluate.ts'
import { pairs } from '../change/pairs.ts'
import { settledFlow } from './settled-flow.ts'

/** Two states of a catalog compared, and each change judged. */
export interface Case {
  readonly comparison: Comparison
  readonly judged: readonly JudgedProcedure[]
}
export type Sides = readonly [before: string, after: string]

/** Names of the procedures of all pairs; other ids stand for themselves. */
export const names = namesOf(...pairs.flatMap(({ before, after }) => [before, after]))
const context = {
  names,
  language: 'vi',
  asOf: '2020-01-01',
  subject: 'Hai bên',
} as const

/** What is said of each procedure of a catalog. */
const each = (side: Side, words: (procedure: Procedure) => string): string =>
  [...side.values()].map(({ value }) => words(value)).join('\n')

const shown =
  (language: Language) =>
  (procedure: Procedure): string =>
    renderText(procedureSheet(procedure, language, names), {
      color: false,
      width: 4000,
    })

const profile = { issuingBody: 'Ủy ban nhân dân', locality: 'Diên Khánh', fields: [], agencies: [] }

const evaluated = (items: Proposal['items'], before: readonly Procedure[]): ProposalInput => ({
  evaluations: [
    evaluate(
      { id: 'ra-soat', year: 2020, title: 'Rà soát', status: 'draft', items },
      lookupIn(before),
      undefined,
      'scm',
    ),
  ],
  formalities: { profile, on: '2020-01-01', illustrative: false },
  names,
  assumptions: undefined,
  statistics: undefined,
})

/** The review form of a procedure that nobody proposes to change. */
const formOf = (procedure: Procedure): string =>
  renderMarkdown(
    reviewForms(evaluated([{ procedures: [procedure.code], competence: 'own', changes: [] }], [procedure])),
  )

/** The changes of a comparison as somebody would propose them. */
const proposed = ({ comparison: { base, changes } }: Case): ProposalInput =>
  evaluated(
    changes.map(({ procedure, ...change }) => ({
      procedures: [procedure],
      competence: 'own',
      changes: [{ ...change, reason: 'Vì cần' }],
    })),
    [...base.values()].map(({ value }) => value),
  )

const settledSides = ({ redline }: RedlinedDocument): Sides => [
  settledFlow(redline, 'inserted'),
  settledFlow(redline, 'deleted'),
]

/** The tracked text of `diff --redline`, with every change rejected and with every change accepted. */
const redlineSides = ({ comparison, judged }: Case): Sides =>
  settledSides(
    redlineOf({
      comparison,
      differences: onlyChanges(judged),
      profiles: { base: undefined, head: undefined },
      language: 'vi',
      sides: { base: 'a', head: 'b' },
      unchanged: () => ({ count: 0 }),
      explained: false,
      limit: { characters: 1000, command: '' },
    }),
  )

const linesOf = (
  side: readonly {
    readonly label?: string
    readonly words: readonly { readonly text: string }[]
  }[],
) => side.map(({ label, words }) => `${label ?? ''}: ${words.map(({ text }) => text).join('')}`).join('\n')

function pageSides({ judged }: Case): Sides {
  const { procedures } = comparisonPage(onlyChanges(judged), {
    ...context,
    sides: { base: 'a', head: 'b' },
    locate: () => ({ file: 'a.yaml', line: 1, column: 1 }),
  })
  const rows = procedures.flatMap(({ parts }) => parts.flatMap((part) => part.rows))
  return [rows.map(({ base }) => linesOf(base)).join('\n'), rows.map(({ head }) => linesOf(head)).join('\n')]
}

function tableSides({ blocks }: Document): Sides {
  const column = (index: number): string =>
    blocks
      .flatMap((block: Block) => (block.type === 'table' && block.columns.length === 3 ? block.rows : []))
      .filter(({ kind }) => kind !== 'group')
      .map(({ cells }) => plainText(cells[index] ?? ''))
      .join('\n')
  return [column(0), column(1)]
}

function sheetSides({ judged }: Case): Sides {
  const { rows } = comparisonSheet(judged, names, 'vi', () => ({ file: 'a.yaml', line: 1, column: 1 }))
  const column = (index: number): string => rows.map((row) => String(row[index] ?? '')).join('\n')
  return [column(6), column(7)]
}

function tagSides({ judged }: Case): Sides {
  const sides = judged.flatMap(({ changes, before }) => changes.map(({ change }) => sidesOf(change, before, names)))
  return [sides.map(([before]) => before).join('\n'), sides.map(([, after]) => after).join('\n')]
}

/** Something that describes procedures: what it says of both sides of a change, and what it leaves out on purpose, and why. */
export interface Reader {
  readonly sides: (of: Case) => Sides
  readonly waived?: Readonly<Record<string, string>>
}

const outlined = (procedure: Procedure): string =>
  JSON.stringify(thingsOf(procedure, names).flatMap(({ facts }) => facts))

const ids = 'an id binds the things of a catalog together; nobody outside it reads it'
const unlisted = 'a procedure of which only this differs has not changed, and is not among those that are listed'
const applicant = 'where a fact was read is nothing that the applicant meets: no kind of change covers it'

/** Everything that describes procedures. */
export const readers: Readonly<Record<string, Reader>> = {
  outline: {
    sides: ({ comparison: { base, head } }) => [each(base, outlined), each(head, outlined)],
    waived: { rekeyed: ids },
  },
  show: {
    sides: ({ comparison: { base, head } }) => [each(base, shown('vi')), each(head, shown('vi'))],
    waived: { rekeyed: ids },
  },
  'show --lang en': {
    sides: ({ comparison: { base, head } }) => [each(base, shown('en')), each(head, shown('en'))],
    waived: { rekeyed: ids },
  },
  redline: {
    sides: redlineSides,
    waived: { rekeyed: ids, provenance: unlisted },
  },
  'redline of a proposal': {
    sides: (of) => settledSides(proposalRedline(proposed(of))),
    waived: { rekeyed: ids, provenance: unlisted },
  },
  'review form': {
    sides: ({ comparison: { base, head } }) => [each(base, formOf), each(head, formOf)],
    waived: { rekeyed: ids, provenance: 'the form has no place for it' },
  },
  'comparison page': { sides: pageSides, waived: { provenance: applicant } },
  'comparison table': {
    sides: ({ judged }) => tableSides(comparisonTable(judged, { ...context, data: () => ({}) })),
    waived: { provenance: applicant },
  },
  'comparison of a proposal': {
    sides: (of) => tableSides(proposalComparison(proposed(of))),
    waived: { provenance: applicant },
  },
  'comparison sheet': { sides: sheetSides, waived: { provenance: applicant } },
  tags: { sides: tagSides, waived: { rekeyed: ids, provenance: applicant } },
}
