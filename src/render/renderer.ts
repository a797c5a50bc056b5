import type { Document } from '#model/document.ts'

/** Formats a document can be written in. */
export type DocumentFormat = 'docx' | 'xlsx' | 'html' | 'markdown' | 'json' | 'text'

/** What the reader's screen can do; `width` is in columns. Only the text format asks. */
export interface RenderOptions {
  readonly color: boolean
  readonly width: number
}

/** One format: the extension of its files, and the bytes (`binary`) or text of a document. */
export interface Renderer {
  readonly extension: string
  readonly binary: boolean
  readonly render: (document: Document, options: RenderOptions) => Promise<Uint8Array | string>
}
