import { say, type Localized } from '#model/localized.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import { everyTag, foldName, type Tag } from '#model/tag.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Found, Stray } from './scan.ts'

/** What is wrong in a template, and in which paragraph: a Word file has no lines. */
export interface Fault {
  readonly text: string
  readonly message: Localized
}

/** A fault as one sentence. */
export const faultSentence = ({ text, message }: Fault, shown: string): Localized =>
  say(
    `Biểu mẫu ${shown}, đoạn ${quoted(text.trim())}: ${message.vi}`,
    `Template ${shown}, paragraph ${quoted(text.trim())}: ${message.en}`,
  )

/** A block as one writes it: "{#thủ tục}". */
export const opening = ({ vi }: Tag): string => `{#${vi}}`
/** The end of a block: "{/thủ tục}". */
export const closing = ({ vi }: Tag): string => `{/${vi}}`

/** A fault in a paragraph, in both languages. */
export const at = ({ text }: Paragraph, vi: string, en: string): Fault => ({ text, message: say(vi, en) })

/** A name that no tag has there: it belongs inside another block, or is mistyped. */
export function unknownTag(
  paragraph: Paragraph,
  { name }: Found,
  seen: readonly Tag[],
  vocabulary: readonly Tag[],
): Fault {
  if (name === '') return at(paragraph, 'thẻ {} không có tên.', 'the tag {} has no name.')
  const home = everyTag(vocabulary).filter(({ tags = [] }) => tags.some((tag) => isNamed(tag, name)))
  if (home.length > 0) {
    const blocks = home.map((list) => `${opening(list)}…${closing(list)}`).join(', ')
    return at(
      paragraph,
      `thẻ ${quoted(name)} chỉ dùng bên trong ${blocks}.`,
      `the tag ${quoted(name)} is for inside ${blocks}.`,
    )
  }
  const elsewhere = everyTag(vocabulary).some((tag) => isNamed(tag, name))
  if (elsewhere)
    return at(
      paragraph,
      `khối ${quoted(name)} không dùng bên trong khối này.`,
      `the block ${quoted(name)} is not for inside this block.`,
    )
  const meant = didYouMean(
    name.replaceAll('_', ' '),
    seen.flatMap(({ vi, id }) => [vi, id.replaceAll('_', ' ')]),
  )
  return at(
    paragraph,
    `không có thẻ ${quoted(name)}.${meant.vi} Xem tthc template tags.`,
    `there is no tag ${quoted(name)}.${meant.en} See tthc template tags.`,
  )
}

/** Whether a written name is one of the names of a tag. */
export const isNamed = ({ id, vi }: Tag, name: string): boolean => [foldName(id), foldName(vi)].includes(foldName(name))

/** A brace that belongs to no tag. */
export const strayBrace = (paragraph: Paragraph, { sign }: Stray): Fault =>
  sign === '{'
    ? at(paragraph, 'dấu { không có dấu } trong cùng đoạn.', 'a { has no } in the same paragraph.')
    : at(paragraph, 'dấu } không có dấu { trong cùng đoạn.', 'a } has no { in the same paragraph.')
