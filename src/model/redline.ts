import type { Pages } from './document.ts'

/** What somebody did to a text: accepted, what is inserted stays and what is deleted goes; rejected, the other way round. */
export type Revision = 'inserted' | 'deleted'

/** Words of one state; without `revision` both sides have them. */
export interface RevisedRun {
  readonly text: string
  readonly revision?: Revision
}

/** A paragraph; `revision` says that the whole of it came or went, its end included. */
export interface RevisedParagraph {
  readonly type: 'paragraph'
  readonly look: 'title' | 'heading' | 'body' | 'item'
  readonly runs: readonly RevisedRun[]
  readonly revision?: Revision
}

/** Row of a table; `revision` says that the whole row came or went. */
export interface RevisedRow {
  readonly cells: readonly (readonly RevisedRun[])[]
  readonly revision?: Revision
}

/** A table; `revision` says that the whole of it came or went. */
export interface RevisedTable {
  readonly type: 'table'
  readonly columns: readonly { readonly header: string; readonly width: number }[]
  readonly rows: readonly RevisedRow[]
  readonly revision?: Revision
}

/** Texts with every change in them, by whom, and the moment as Word writes it (2020-11-08T00:00:00Z). */
export interface Redline {
  readonly author: string
  readonly date: string
  readonly flow: readonly (RevisedParagraph | RevisedTable)[]
}

/** Texts with tracked changes behind the blocks that introduce them; Word alone has such. */
export interface RedlinedDocument extends Pages {
  readonly redline: Redline
}
