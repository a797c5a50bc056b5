import type { Content, Inline } from '#model/document.ts'
import { contentLines, onPaper, unbroken } from './content.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML, safe in an element and in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  unbroken(onPaper(text)).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

function inlineHtml(run: Inline): string {
  const text = escapeHtml(run.text)
  const emphasised = run.emphasis === true ? `<em>${text}</em>` : text
  const strong = run.strong === true ? `<strong>${emphasised}</strong>` : emphasised
  return run.tone === undefined ? strong : `<span class="${run.tone}">${strong}</span>`
}

/** A content as HTML; the tone of a run becomes its class. */
export const contentHtml = (content: Content): string =>
  contentLines(content)
    .map((line) => line.map(inlineHtml).join(''))
    .join('<br>')
