import type { Effect } from './change.ts'
import type { Language } from './localized.ts'

/** A run of text. `tone` says which way a change goes: renderers colour it, and never by colour alone. */
export interface Inline {
  readonly text: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly tone?: Effect
  /** Begins a new line. */
  readonly newLine?: boolean
}

/** Text of a paragraph, a list item or a table cell: plain, or in runs. */
export type Content = string | readonly Inline[]

/** Column of a table; widths are shares of the whole. */
export interface Column {
  readonly header: string
  readonly width: number
  readonly align?: 'left' | 'center' | 'right'
}

/** Row of a table: a `group` row spans every column with its first cell, a `total` row is set in bold. */
export interface Row {
  readonly cells: readonly Content[]
  readonly kind?: 'group' | 'total'
}

/** Head of an official document (Decree 30/2020/NĐ-CP, annex I): issuer on the left, state and motto on the right. */
export interface Letterhead {
  readonly type: 'letterhead'
  /** Body above the issuer, if any; printed in capitals like the issuer. */
  readonly parent?: string
  readonly issuer: string
  /** "Số: …/PA-UBND". */
  readonly number: string
  /** "Diên Khánh, ngày … tháng … năm 2020". */
  readonly placeAndDate: string
  /** "DỰ THẢO": printed under the number where the document is none yet. */
  readonly mark?: string
}

/** Kind of document in capitals, and its subject below. */
export interface TitleBlock {
  readonly type: 'title'
  readonly kind: string
  readonly subject: string
}

/** Start of an annex: a new page, numbered apart. */
export interface AnnexBlock {
  readonly type: 'annex'
  /** "Phụ lục I". */
  readonly label: string
  readonly title: string
  /** "(Kèm theo …)". */
  readonly reference?: string
  readonly landscape?: boolean
}

export interface HeadingBlock {
  readonly type: 'heading'
  /** 1 is the largest. The text carries its own number: "I. Danh mục". */
  readonly level: 1 | 2 | 3 | 4
  readonly text: string
}

/** `basis`: a legal basis, in italics; `note`: a remark such as the notice that figures are illustrative; `call`: a line in the middle, such as "QUYẾT ĐỊNH:". */
export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly role: 'body' | 'basis' | 'note' | 'call'
  readonly content: Content
}

export interface ListBlock {
  readonly type: 'list'
  readonly items: readonly Content[]
}

export interface TableBlock {
  readonly type: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** A list that a reader may open and close where the format can. Markdown that would be too long leaves items of folds out, and nothing else. */
export interface FoldBlock {
  readonly type: 'fold'
  readonly summary: string
  readonly items: readonly Content[]
  /** What is said where items are left out; `{left}` is how many, of all folds that say the same. */
  readonly more: string
}

/** Text whose line breaks and spaces count: a piece of YAML. */
export interface CodeBlock {
  readonly type: 'code'
  readonly language: string
  readonly text: string
}

/** Recipients on the left, authority, title and name of the signer on the right; kept together on a page. */
export interface SignatureBlock {
  readonly type: 'signature'
  /** Without dash and semicolon; renderers add them, and "Lưu: VT." at the end. */
  readonly recipients: readonly string[]
  readonly authority?: string
  readonly title: string
  readonly name?: string
}

export type Block =
  | Letterhead
  | TitleBlock
  | AnnexBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | FoldBlock
  | TableBlock
  | CodeBlock
  | SignatureBlock

/** Blocks under a title, to be laid out on pages. */
export interface Pages {
  /** Title for windows, tabs and file properties. */
  readonly title: string
  readonly language: Language
  readonly blocks: readonly Block[]
  /** Whether the pages lie, besides those of annexes. */
  readonly landscape?: boolean
}

/**
 * A document before it has a format. Closed: every format writes all of it, and a new block does not compile until every
 * renderer answers. What one format alone can show is no document: `ComparisonPage`, `RedlinedDocument`, `Sheet`.
 */
export interface Document extends Pages {
  /** Characters that Markdown may have at most. */
  readonly most?: number
  /** What the json renderer prints, worked out only for that; always carries `schemaVersion`. */
  readonly data: () => unknown
}

/** Runs of a content. */
export const runs = (content: Content): readonly Inline[] =>
  typeof content === 'string' ? [{ text: content }] : content

/** Characters of a content without its marks; a new line is a line break. */
export const plainText = (content: Content): string =>
  runs(content)
    .map(({ text, newLine }) => (newLine === true ? `\n${text}` : text))
    .join('')
