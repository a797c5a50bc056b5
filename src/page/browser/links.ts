/** A link to something that a filter hides would lead nowhere. */
export function startLinks(reset: () => void): void {
  window.addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1))
    if (target === null || target.closest('[data-off]') === null) return
    reset()
    target.scrollIntoView()
  })
}
