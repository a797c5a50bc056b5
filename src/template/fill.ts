import type { ScopeDataResolver } from 'easy-template-x'
import { say } from '#model/localized.ts'
import type { TagValues } from '#model/tag.ts'
import { capitals, onPaper, unbroken } from '#model/paper.ts'
import type { Node } from '#word/nodes.ts'
import { bytesOf, xmlOf } from '#word/package.ts'
import { refusal, unreadable } from '#word/refusal.ts'
import { DEEPEST } from '#word/xml.ts'
import { FIXED_TIME, packed, unzipped, type Files } from '#word/zip.ts'
import { anonymous } from './anonymous.ts'
import { CAPITAL } from './mark.ts'
import { shielded, unmarked } from './marks.ts'
import { withMergedCells } from './merge.ts'
import type { Prepared } from './prepare.ts'
import { tidied } from './tidy.ts'

const PRODUCER = 'tthc'

/** Fills a template without faults; equal templates and values give equal bytes. Throws a failure for a file that cannot be filled. */
export async function fillTemplate(
  { files, parts }: Prepared,
  values: TagValues,
  title: string,
  shown: string,
): Promise<Uint8Array> {
  const filled = await filledFiles(files, values, shown)
  const finished = Object.fromEntries(
    parts.map((path) => [path, bytesOf(finishedPart(xmlOf(filled, path, shown), shown))]),
  )
  return packed(
    anonymous({ ...filled, ...finished }, { title: printed(title), producer: PRODUCER, time: FIXED_TIME }, shown),
  )
}

function finishedPart(part: Node | undefined, shown: string): Node {
  if (part === undefined) throw unreadable(shown)
  return tidied(withMergedCells(part))
}

async function filledFiles(files: Files, values: TagValues, shown: string): Promise<Files> {
  const { TemplateHandler, TemplateHandlerOptions, TextPlugin, LoopPlugin } = await import('easy-template-x')
  // Texts and blocks alone: no pictures, links, charts or XML come from values.
  const options = new TemplateHandlerOptions({
    plugins: [new TextPlugin(), new LoopPlugin()],
    maxXmlDepth: DEEPEST + 8,
    scopeDataResolver: resolver(values),
  })
  const handler = new TemplateHandler(options)
  try {
    return unzipped(new Uint8Array(await handler.process(new Uint8Array(packed(files)).buffer, {})))
  } catch {
    throw refusal(
      shown,
      say(
        'không điền được biểu mẫu; mở bằng Word, lưu lại dạng .docx rồi làm lại',
        'the template cannot be filled; open it in Word, save it as .docx and try again',
      ),
    )
  }
}

/** Values by the way to a tag: lists and positions in them, then the name, which is looked for from the inside out. */
const resolver =
  (values: TagValues): ScopeDataResolver =>
  ({ path }) => {
    const scopes: TagValues[] = [values]
    path.forEach((step, index) => {
      const position = path[index + 1]
      if (typeof step === 'number' || typeof position !== 'number') return
      const list = lookUp(scopes, step.name)
      const item = Array.isArray(list) ? (list as readonly TagValues[])[position] : undefined
      if (item !== undefined) scopes.push(item)
    })
    const last = path.at(-1)
    const name = last === undefined || typeof last === 'number' ? '' : last.name
    const value = lookUp(scopes, name.replace(CAPITAL, ''))
    return (typeof value === 'string' ? shown(value, name.endsWith(CAPITAL)) : value) as ReturnType<ScopeDataResolver>
  }

const lookUp = (scopes: readonly TagValues[], name: string): TagValues[string] | undefined =>
  scopes.findLast((scope) => Object.hasOwn(scope, name))?.[name]

const printed = (text: string): string => unmarked(unbroken(onPaper(text)))
const shown = (text: string, isCapital: boolean): string =>
  shielded(isCapital ? capitals(printed(text)) : printed(text))
