import { all } from './elements.ts'

/** On paper nothing is folded; afterwards the page is as it was. */
export function startPaper(): void {
  let closed: readonly HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    closed = all('main details:not([open])', HTMLDetailsElement)
    for (const each of closed) each.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const each of closed) each.open = false
  })
}
