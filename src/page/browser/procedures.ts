import { foldDiacritics } from '#model/text.ts'
import { all } from './elements.ts'

/** A row of the page and the changes in it; `text` is what is searched, without diacritics. */
export interface Row {
  readonly element: HTMLElement
  readonly text: () => string
  readonly changes: readonly HTMLElement[]
}

export interface Part {
  readonly element: HTMLElement
  readonly rows: readonly Row[]
}

/** A procedure of the page, and what it is filtered by. */
export interface Procedure {
  readonly element: HTMLElement
  readonly levels: readonly string[]
  readonly field: string
  readonly title: () => string
  readonly parts: readonly Part[]
}

/** The procedures that the page shows. */
export const readProcedures = (): readonly Procedure[] =>
  all('article', HTMLElement).map((element) => ({
    element,
    levels: (element.dataset['levels'] ?? '').split(' '),
    field: element.dataset['field'] ?? '',
    title: foldedText(element.querySelector('h3')),
    parts: all('tbody', HTMLElement, element).map((part) => ({ element: part, rows: rowsOf(part) })),
  }))

const rowsOf = (part: HTMLElement): readonly Row[] =>
  all('.row', HTMLElement, part).map((element) => ({
    element,
    text: foldedText(element),
    changes: all('.change', HTMLElement, element),
  }))

/** Texts are folded when somebody searches, and only once. */
function foldedText(element: Element | null): () => string {
  let folded: string | undefined
  return () => (folded ??= foldDiacritics(element?.textContent ?? ''))
}
