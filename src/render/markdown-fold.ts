import { atLineStart, escapeInTag } from './markdown-escape.ts'
import { inlineMarkdown } from './markdown-inline.ts'
import type { Content, FoldBlock } from '#model/document.ts'

/** The items of a list, one line each. */
export const itemsMarkdown = (items: readonly Content[]): string =>
  items.map((item) => `- ${atLineStart(inlineMarkdown(item))}`).join('\n')

/** A list that opens and closes. */
export const foldMarkdown = ({ summary, items }: Pick<FoldBlock, 'summary' | 'items'>): string =>
  `<details>\n<summary>${escapeInTag(summary).trim()}</summary>\n\n${itemsMarkdown(items)}\n\n</details>`
