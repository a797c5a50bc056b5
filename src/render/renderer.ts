import type { ComparisonPage } from '#model/comparison-page.ts'
import type { Document } from '#model/document.ts'
import type { RedlinedDocument } from '#model/redline.ts'
import type { Sheet } from '#model/sheet.ts'

/** What each format takes: documents, and what it alone can show. Anything else does not compile. */
export interface Taken {
  readonly docx: Document | RedlinedDocument
  readonly xlsx: Document | Sheet
  readonly csv: Document | Sheet
  readonly html: Document | ComparisonPage
  readonly markdown: Document
  readonly json: Document
  readonly text: Document
}

/** Formats a document can be written in. */
export type DocumentFormat = keyof Taken

/** A result and the format to write it in, which takes it. */
export type Printout<F extends DocumentFormat = DocumentFormat> = {
  readonly [P in F]: { readonly format: P; readonly result: Taken[P] }
}[F]

/** What the reader's screen can do; `width` is in columns. Only the text format asks. */
export interface RenderOptions {
  readonly color: boolean
  readonly width: number
}

/** One format: the extension of its files, and the bytes (`binary`) or text of a result. */
export interface Renderer<T> {
  readonly extension: string
  readonly binary: boolean
  readonly render: (result: T, options: RenderOptions) => Promise<Uint8Array | string>
}
