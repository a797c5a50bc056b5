import { foldDiacritics } from '#model/text.ts'
import { all, one } from './elements.ts'
import { filter, type Left, type Wanted } from './filter.ts'
import type { Procedure } from './procedures.ts'

/** What filters the page, for the keys and links that clear it. */
export interface Controls {
  readonly find: HTMLInputElement
  readonly reset: () => void
}

/** Puts search, filters and buttons in motion. */
export function startControls(procedures: readonly Procedure[]): Controls {
  const find = one('find', HTMLInputElement)
  const choices = [one('level', HTMLSelectElement), one('field', HTMLSelectElement)] as const
  const effects = all('[name=effect]', HTMLInputElement)
  const wanted = (): Wanted => ({
    words: foldDiacritics(find.value),
    effects: new Set(effects.filter(({ checked }) => checked).map(({ value }) => value)),
    level: choices[0].value,
    field: choices[1].value,
  })
  const announce = teller(procedures)
  const update = (): void => announce(filter(procedures, wanted()))
  const reset = (): void => {
    for (const control of [find, ...choices]) control.value = ''
    for (const box of effects) box.checked = true
    update()
  }
  one('filters', HTMLElement).addEventListener('input', update)
  one('reset', HTMLElement).addEventListener('click', () => {
    reset()
    find.focus()
  })
  startFolding()
  update()
  return { find, reset }
}

/** Says how many changes are left, in the sentence that the page brings. */
function teller(procedures: readonly Procedure[]): (left: Left) => void {
  const output = one('shown', HTMLOutputElement)
  const { some = '', none = '' } = output.dataset
  const total = all('.change', HTMLElement).length
  return (left) => {
    const numbers: Readonly<Record<string, number>> = {
      shown: left.changes,
      all: total,
      procedures: left.procedures,
      total: procedures.length,
    }
    output.textContent =
      left.changes === 0 ? none : some.replace(/\{(\w+)\}/g, (_, name: string) => String(numbers[name]))
  }
}

function startFolding(): void {
  const details = all('article > details', HTMLDetailsElement)
  for (const [id, isOpen] of [
    ['open', true],
    ['close', false],
  ] as const)
    one(id, HTMLElement).addEventListener('click', () => {
      for (const each of details) each.open = isOpen
    })
}
