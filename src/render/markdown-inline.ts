import { onPaper } from '#model/paper.ts'
import { contentLines } from './content.ts'
import { escapeMarkdown } from './markdown-escape.ts'
import { runs, type Content, type Inline } from '#model/document.ts'

interface Neighbours {
  readonly before: string
  readonly after: string
}

const sameMarks = (a: Inline, b: Inline): boolean =>
  (a.strong ?? false) === (b.strong ?? false) && (a.emphasis ?? false) === (b.emphasis ?? false)

/** Runs with equal marks in one, empty ones left out: "**a****b**" is not bold. Tones are dropped, the words carry them. */
function merged(content: Content): readonly Inline[] {
  const filled = runs(content)
    .map((run) => ({ ...run, text: onPaper(run.text) }))
    .filter((run) => run.text !== '')
  return filled.reduce<readonly Inline[]>((done, run) => {
    const last = done.at(-1)
    const joined = last !== undefined && sameMarks(last, run)
    return joined ? [...done.slice(0, -1), { ...last, text: last.text + run.text }] : [...done, run]
  }, [])
}

/** Asterisks open and close only beside a space or punctuation; elsewhere tags say the same. */
function wrapped(text: string, tags: readonly ('em' | 'strong')[], { before, after }: Neighbours): string {
  const free = /^[\s\p{P}]?$/u
  const asterisks = tags.map((tag) => (tag === 'em' ? '*' : '**')).join('')
  if (free.test(before) && free.test(after)) return asterisks + text + asterisks
  return tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, text)
}

function marked(run: Inline, neighbours: Neighbours): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? []
  if (core === '') return lead
  const around = { before: lead === '' ? neighbours.before : ' ', after: trail === '' ? neighbours.after : ' ' }
  const tags = [...(run.emphasis === true ? ['em' as const] : []), ...(run.strong === true ? ['strong' as const] : [])]
  return lead + wrapped(escapeMarkdown(core), tags, around) + trail
}

/** Character beside a run, or a letter for asterisks of a neighbour: two runs of asterisks in a row are ambiguous. */
function beside(neighbour: Inline | undefined, index: 0 | -1): string {
  const character = neighbour?.text.at(index) ?? ''
  const starred = neighbour?.strong === true || neighbour?.emphasis === true
  return starred && character.trim() !== '' ? 'x' : character
}

/** A content as one line of Markdown; its own lines are parted by a tag, which a table and a list take alike. */
export const inlineMarkdown = (content: Content): string => contentLines(content).map(lineMarkdown).join('<br>')

function lineMarkdown(content: Content): string {
  const pieces = merged(content)
  return pieces
    .map((run, index) => marked(run, { before: beside(pieces[index - 1], -1), after: beside(pieces[index + 1], 0) }))
    .join('')
}
