import type { Controls } from './controls.ts'
import { all, around, one } from './elements.ts'

const SUMMARY = 'article > details > summary'
const TYPING = 'input:not([type=checkbox]), select, textarea'

/** Moves by keys from change to change, from procedure to procedure, and to the search; Esc clears it. */
export function startKeys({ find, reset }: Controls): void {
  const actions = actionsOf(find, startSteps())
  const isOn = one('keys', HTMLInputElement)
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      reset()
      if (document.activeElement === find) find.blur()
      return
    }
    const action = actions.get(event.key)
    if (action === undefined || !isOn.checked || around(event.target, TYPING) !== undefined) return
    event.preventDefault()
    action()
  })
}

const actionsOf = (find: HTMLInputElement, { byRow, byProcedure }: Steps): ReadonlyMap<string, () => void> =>
  new Map([
    [
      '/',
      () => {
        find.focus()
        find.select()
      },
    ],
    ['j', () => byRow(1)],
    ['k', () => byRow(-1)],
    ['n', () => byProcedure(1)],
    ['p', () => byProcedure(-1)],
  ])

type Step = (by: 1 | -1) => void
interface Steps {
  readonly byRow: Step
  readonly byProcedure: Step
}

/** Steps from where the reader is: the row or procedure that was last in focus. */
function startSteps(): Steps {
  const rows = all('.row', HTMLElement)
  const summaries = all(SUMMARY, HTMLElement)
  for (const row of rows) row.tabIndex = -1
  let current: HTMLElement | undefined
  document.addEventListener('focusin', ({ target }) => {
    current = around(target, `.row, ${SUMMARY}`) ?? current
  })
  const go = (target: HTMLElement | undefined): void => {
    if (target === undefined) return
    current = target
    focusOn(target)
  }
  return {
    byRow: (by) => go(next(rows, by, current)),
    byProcedure: (by) => go(next(summaries, by, current?.closest('article')?.querySelector<HTMLElement>('summary'))),
  }
}

/** The next of the elements that are shown; from outside of them the first, or the last. */
function next(
  elements: readonly HTMLElement[],
  by: 1 | -1,
  from: HTMLElement | null | undefined,
): HTMLElement | undefined {
  const shown = elements.filter((element) => element.closest('[data-off]') === null)
  const at = shown.findIndex((element) => element === from)
  return shown[at === -1 ? (by > 0 ? 0 : shown.length - 1) : at + by]
}

function focusOn(target: HTMLElement): void {
  const details = target.closest('details')
  if (details !== null) details.open = true
  target.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
}
