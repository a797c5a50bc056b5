import { say, type Localized } from '#model/localized.ts'
import { everyTag, type Tag } from '#model/tag.ts'
import { everyNode, textOf, type Node } from '#word/nodes.ts'
import { bytesOf } from '#word/package.ts'
import { refusal } from '#word/refusal.ts'
import type { Files } from '#word/zip.ts'
import { checkPart, type Checked } from './check.ts'
import { faultSentence, type Fault } from './fault.ts'
import { marked } from './mark.ts'
import { openTemplate } from './open.ts'
import { paragraphsOf } from './paragraphs.ts'
import { tagsIn } from './scan.ts'

/** A template that was read: to be filled if it has no fault. */
export interface Prepared {
  readonly files: Files
  /** Paths of the parts that are filled. */
  readonly parts: readonly string[]
  /** One sentence each, with the paragraph. */
  readonly faults: readonly Localized[]
  /** Main tags that stand nowhere. */
  readonly unused: readonly Tag[]
}

/** Reads a template against a vocabulary. `shown` names the file in messages. Throws a failure for what is no Word file or must not be filled. */
export function prepareTemplate(bytes: Uint8Array, shown: string, vocabulary: readonly Tag[]): Prepared {
  const { files, parts, others } = openTemplate(bytes, shown)
  if ([...parts.values()].reduce((sum, part) => sum + tagCount(part), 0) > MOST_TAGS) throw refusal(shown, TOO_MANY)
  const checked = [...parts].map(([path, part]) => ({ path, part, checked: checkPart(part, vocabulary) }))
  const faults = [
    ...checked.flatMap((entry) => entry.checked.faults),
    ...checked.flatMap(({ part }) => inPictures(part)),
    ...[...others.values()].flatMap(unfilled),
  ]
  const used = new Set(checked.flatMap((entry) => entry.checked.uses.map(({ tag }) => tag.id)))
  return {
    files: faults.length > 0 ? files : { ...files, ...rewritten(checked) },
    parts: [...parts.keys()],
    faults: faults.map((fault) => faultSentence(fault, shown)),
    unused: everyTag(vocabulary).filter(({ id, main }) => main === true && !used.has(id)),
  }
}

/** Forms of offices have some dozens; thousands are a mistake, and would take minutes. */
const MOST_TAGS = 2000
const TOO_MANY = say(
  `biểu mẫu có hơn ${MOST_TAGS} thẻ; dùng khối lặp thay cho các thẻ lặp lại`,
  `the template has more than ${MOST_TAGS} tags; use blocks instead of repeated tags`,
)
const tagCount = (part: Node): number => [...paragraphsOf(part)].reduce((sum, { text }) => sum + tagsIn(text).length, 0)

const rewritten = (
  parts: readonly { readonly path: string; readonly part: Node; readonly checked: Checked }[],
): Files => Object.fromEntries(parts.map(({ path, part, checked }) => [path, bytesOf(marked(part, checked))]))

const PLACES = say(
  'thẻ chỉ được điền ở thân văn bản, đầu trang và chân trang.',
  'tags are filled in the body, headers and footers only.',
)

/** Tags in foot notes and the like. */
function unfilled(part: Node): readonly Fault[] {
  const charts = [...everyNode(part)].filter(({ name }) => name === 'a:p').map(textOf)
  const texts = [...[...paragraphsOf(part)].map(({ text }) => text), ...charts]
  return texts.filter((text) => tagsIn(text).length > 0).map((text) => ({ text, message: PLACES }))
}

/** Tags in the description of a picture. */
const inPictures = (part: Node): readonly Fault[] =>
  [...everyNode(part)]
    .filter(({ name }) => name === 'wp:docPr')
    .flatMap(({ attributes }) => attributes['descr'] ?? [])
    .filter((text) => /[{}]/.test(text))
    .map((text) => ({ text, message: PLACES }))
