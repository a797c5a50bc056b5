import { onPaper } from './content.ts'
import { escapeMarkdown } from './markdown-escape.ts'
import { runs, type Content, type Inline } from '../model/document.ts'

interface Neighbours {
  readonly before: string
  readonly after: string
}

const sameMarks = (a: Inline, b: Inline): boolean => (a.strong ?? false) === (b.strong ?? false) && (a.emphasis ?? false) === (b.emphasis ?? false)

/** Runs with equal marks in one: "**a****b**" is not bold. Tones are dropped, the words carry them. */
function merged(content: Content): readonly Inline[] {
  return runs(content).reduce<readonly Inline[]>((done, run) => {
    const last = done.at(-1)
    const joined = last !== undefined && sameMarks(last, run)
    return joined ? [...done.slice(0, -1), { ...last, text: last.text + run.text }] : [...done, run]
  }, [])
}

/** Asterisks open and close only beside a space or punctuation; elsewhere the tag says the same. */
function wrapped(text: string, mark: string, tag: string, { before, after }: Neighbours): string {
  const free = /^[\s\p{P}]?$/u
  return free.test(before) && free.test(after) ? `${mark}${text}${mark}` : `<${tag}>${text}</${tag}>`
}

function marked(run: Inline, neighbours: Neighbours): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(onPaper(run.text)) ?? []
  if (core === '') return lead
  const around = { before: lead === '' ? neighbours.before : ' ', after: trail === '' ? neighbours.after : ' ' }
  const text = escapeMarkdown(core)
  if (run.strong === true && run.emphasis === true) return `${lead}${wrapped(text, '***', 'strong', around)}${trail}`
  if (run.strong === true) return `${lead}${wrapped(text, '**', 'strong', around)}${trail}`
  return `${lead}${run.emphasis === true ? wrapped(text, '*', 'em', around) : text}${trail}`
}

/** Character beside a run, or a letter for asterisks of a neighbour: two runs of asterisks in a row are ambiguous. */
function beside(neighbour: Inline | undefined, index: 0 | -1): string {
  const character = neighbour?.text.at(index) ?? ''
  const starred = neighbour?.strong === true || neighbour?.emphasis === true
  return starred && character.trim() !== '' ? 'x' : character
}

/** A content as Markdown on one line. */
export function inlineMarkdown(content: Content): string {
  const pieces = merged(content)
  return pieces
    .map((run, index) => marked(run, { before: beside(pieces[index - 1], -1), after: beside(pieces[index + 1], 0) }))
    .join('')
}
