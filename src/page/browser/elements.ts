type Kind<T extends HTMLElement> = new () => T

/** The element of an id. Throws an `Error` where the page has none of that kind: page and script belong together. */
export function one<T extends HTMLElement>(id: string, kind: Kind<T>): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`no ${id}`)
  return found
}

/** The elements of a kind that a selector names, in the order of the page. */
export const all = <T extends HTMLElement>(
  selector: string,
  kind: Kind<T>,
  within: ParentNode = document,
): readonly T[] => [...within.querySelectorAll(selector)].filter((element): element is T => element instanceof kind)

/** The nearest element around the target of an event that a selector names; undefined where there is none. */
export function around(target: EventTarget | null, selector: string): HTMLElement | undefined {
  const found = target instanceof Element ? target.closest(selector) : null
  return found instanceof HTMLElement ? found : undefined
}

/** Shows an element or hides it, on screen only: paper shows everything. Returns whether it is shown. */
export function show(element: HTMLElement, isShown: boolean): boolean {
  element.toggleAttribute('data-off', !isShown)
  return isShown
}
