import type { Block } from '#model/document.ts'
import { say, type Language } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { RedlinedDocument } from '#model/redline.ts'
import type { CalendarDate, Procedure } from '#model/types.gen.ts'
import { notices, type Formalities } from './official.ts'
import { procedureSheet } from './procedure-sheet.ts'
import { revisedFlow } from './redline-flow.ts'

/** A procedure on both sides; absent where it is not there. */
export interface Sides {
  readonly before?: Procedure | undefined
  readonly after?: Procedure | undefined
}

/** Who is said to have made the changes, and when; and the official notices of the catalog. */
export interface RedlineContext {
  readonly names: Names
  readonly language: Language
  readonly asOf: CalendarDate
  /** How people name the two sides. */
  readonly subject: string
  readonly formalities?: Formalities
  /** What stands before the texts. */
  readonly remarks?: readonly Block[]
}

const AUTHOR = 'tthc'

/**
 * The sheets of procedures, as `show` prints them, with every difference tracked: accepted it is the sheet after, rejected the sheet before.
 * New ids are not in a sheet, so that a procedure of which nothing else differs stands there without a mark.
 */
export function redlineDocument(
  sides: readonly Sides[],
  { names, language, asOf, subject, formalities, remarks = [] }: RedlineContext,
): RedlinedDocument {
  const t = (vi: string, en: string): string => say(vi, en)[language]
  const sheet = (procedure: Procedure | undefined): readonly Block[] | undefined =>
    procedure === undefined ? undefined : procedureSheet(procedure, language, names).blocks
  const note =
    sides.length === 0
      ? t('Không có thay đổi nào.', 'Nothing has changed.')
      : t(
          'Chỗ thêm, chỗ bỏ được ghi bằng chức năng theo dõi thay đổi: chấp nhận tất cả thì còn nội dung đề xuất, từ chối tất cả thì còn nội dung hiện hành.',
          'What is added and taken away is tracked: accept all changes for the proposed text, reject all for the current one.',
        )
  return {
    title: t('Toàn văn thủ tục hành chính có theo dõi thay đổi', 'Procedures in full with tracked changes'),
    language,
    blocks: [
      { type: 'title', kind: t('Toàn văn thủ tục hành chính', 'Procedures in full'), subject },
      ...(formalities === undefined ? [] : notices(formalities)),
      { type: 'paragraph', role: 'note', content: note },
      ...remarks,
    ],
    redline: {
      author: formalities?.profile.issuingBody ?? AUTHOR,
      date: `${asOf}T00:00:00Z`,
      flow: sides.flatMap(({ before, after }) => revisedFlow(sheet(before), sheet(after))),
    },
  }
}
