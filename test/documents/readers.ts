import { redlineOf } from '#cli/comparison-document.ts'
import type { Comparison, Side } from '#change/comparison.ts'
import { onlyChanges } from '#change/differences.ts'
import type { JudgedProcedure } from '#change/judged.ts'
import { comparisonPage } from '#documents/comparison-page.ts'
import { comparisonSheet } from '#documents/comparison-sheet.ts'
import { comparisonTable } from '#documents/comparison-table.ts'
import { thingsOf } from '#documents/outline/outline.ts'
import { procedureSheet } from '#documents/procedure-sheet.ts'
import { reviewForms } from '#documents/review-form.ts'
import { sidesOf } from '#documents/tags/sides.ts'
import { plainText, type Block } from '#model/document.ts'
import type { Language } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
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

/** The review form of a procedure that nobody proposes to change. */
function formOf(procedure: Procedure): string {
  const items = [{ procedures: [procedure.code], competence: 'own', changes: [] }] as const
  const proposal = {
    id: 'ra-soat',
    year: 2020,
    title: 'Rà soát',
    status: 'draft',
    items,
  } as unknown as Proposal
  return renderMarkdown(
    reviewForms({
      evaluations: [evaluate(proposal, lookupIn([procedure]), undefined, 'scm')],
      formalities: { profile, on: '2020-01-01', illustrative: false },
      names,
      assumptions: undefined,
      statistics: undefined,
    }),
  )
}

/** The tracked text of `diff --redline`, with every change rejected and with every change accepted. */
function redlineSides({ comparison, judged }: Case): Sides {
  const { redline } = redlineOf({
    comparison,
    differences: onlyChanges(judged),
    profiles: { base: undefined, head: undefined },
    language: 'vi',
    sides: { base: 'a', head: 'b' },
    unchanged: () => ({ count: 0 }),
    explained: false,
    limit: { characters: 1000, command: '' },
  })
  return [settledFlow(redline, 'inserted'), settledFlow(redline, 'deleted')]
}

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

function tableSides({ judged }: Case): Sides {
  const { blocks } = comparisonTable(judged, { ...context, data: () => ({}) })
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
  return [sides.map(([old]) => old).join('\n'), sides.map(([, young]) => young).join('\n')]
}

/** Something that describes procedures: what it says of both sides of a change, and what it leaves out on purpose, and why. */
export interface Reader {
  readonly sides: (of: Case) => Sides
  readonly waived?: Readonly<Record<string, string>>
}

const outlined = (procedure: Procedure): string =>
  JSON.stringify(thingsOf(procedure, names).flatMap(({ facts }) => facts))

const ids = 'an id binds the things of a catalog together; nobody outside it reads it'
const unlisted = 'a procedure of which only this differs has not changed, and is not among those that are told'
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
  'review form': {
    sides: ({ comparison: { base, head } }) => [each(base, formOf), each(head, formOf)],
    waived: { rekeyed: ids, provenance: 'the form has no place for it' },
  },
  'comparison page': { sides: pageSides, waived: { provenance: applicant } },
  'comparison table': { sides: tableSides, waived: { provenance: applicant } },
  'comparison sheet': { sides: sheetSides, waived: { provenance: applicant } },
  tags: { sides: tagSides, waived: { rekeyed: ids, provenance: applicant } },
}
