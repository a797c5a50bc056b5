/**
 * All that runs on the page, as the browser gets it: filters hide (`data-off`, on screen only), keys move, paper shows everything.
 * It only sets attributes and plain text, so nothing that a catalog says can become markup.
 */
export const SCRIPT = String.raw`
(() => {
  'use strict'
  const root = document.documentElement
  const one = (id) => document.getElementById(id)
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/\s+/g, ' ').trim()
  const once = (make) => { let made; return () => (made === undefined ? (made = make()) : made) }

  one('themes').hidden = false
  one('theme').addEventListener('change', (event) => { root.dataset.theme = event.target.value })

  const filters = one('filters')
  if (filters === null) return
  filters.hidden = false

  const procedures = all('article').map((element) => ({
    element,
    levels: element.dataset.levels.split(' '),
    field: element.dataset.field,
    title: once(() => fold(element.querySelector('h3').textContent)),
    parts: all('tbody', element).map((part) => ({
      element: part,
      rows: all('.row', part).map((row) => ({ element: row, text: once(() => fold(row.textContent)), changes: all('.change', row) })),
    })),
  }))
  const rows = all('.row')
  for (const row of rows) row.tabIndex = -1
  const effects = all('[name=effect]')
  const find = one('find')
  const level = one('level')
  const field = one('field')
  const output = one('shown')
  const total = all('.change').length

  const show = (element, yes) => { element.toggleAttribute('data-off', !yes); return yes }

  function update() {
    const words = fold(find.value)
    const wanted = new Set(effects.filter((box) => box.checked).map((box) => box.value))
    let changes = 0
    let touched = 0
    for (const procedure of procedures) {
      const mine = (level.value === '' || procedure.levels.includes(level.value)) && (field.value === '' || procedure.field === field.value)
      const named = mine && (words === '' || procedure.title().includes(words))
      let left = 0
      for (const part of procedure.parts) {
        let inPart = 0
        for (const row of part.rows) {
          const told = named || (mine && row.text().includes(words))
          const kept = row.changes.filter((change) => show(change, told && wanted.has(change.dataset.effect))).length
          show(row.element, kept > 0)
          inPart += kept
        }
        show(part.element, inPart > 0)
        left += inPart
      }
      if (show(procedure.element, left > 0)) touched += 1
      changes += left
    }
    const numbers = { shown: changes, all: total, procedures: touched, total: procedures.length }
    output.textContent = changes === 0 ? output.dataset.none : output.dataset.some.replace(/\{(\w+)\}/g, (_, name) => numbers[name])
  }

  function reset() {
    find.value = level.value = field.value = ''
    for (const box of effects) box.checked = true
    update()
  }

  const details = all('article > details')
  const toggle = (open) => { for (const each of details) each.open = open }
  filters.addEventListener('input', update)
  one('reset').addEventListener('click', () => { reset(); find.focus() })
  one('open').addEventListener('click', () => toggle(true))
  one('close').addEventListener('click', () => toggle(false))

  let current
  function go(target) {
    current = target
    target.closest('details').open = true
    target.scrollIntoView({ block: 'center' })
    target.focus({ preventScroll: true })
  }
  function step(list, by, holder) {
    const shown = list.filter((element) => element.closest('[data-off]') === null)
    const at = shown.indexOf(holder)
    const next = shown[at === -1 ? (by > 0 ? 0 : shown.length - 1) : at + by]
    if (next !== undefined) go(next)
  }
  const summaries = all('article > details > summary')
  const stepRow = (by) => step(rows, by, rows.includes(current) ? current : undefined)
  const stepProcedure = (by) => {
    const article = current === undefined ? null : current.closest('article')
    step(summaries, by, article === null ? undefined : article.querySelector('summary'))
  }
  const actions = new Map([
    ['/', () => { find.focus(); find.select() }], ['j', () => stepRow(1)], ['k', () => stepRow(-1)],
    ['n', () => stepProcedure(1)], ['p', () => stepProcedure(-1)],
  ])
  const typing = (target) => target.closest('input:not([type=checkbox]), select, textarea') !== null
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      reset()
      if (document.activeElement === find) find.blur()
      return
    }
    const action = actions.get(event.key)
    if (action === undefined || !one('keys').checked || typing(event.target)) return
    event.preventDefault()
    action()
  })
  document.addEventListener('focusin', (event) => {
    const holder = event.target.closest('.row, article > details > summary')
    if (holder !== null) current = holder
  })

  // A link to something that a filter hides would lead nowhere.
  window.addEventListener('hashchange', () => {
    const target = one(location.hash.slice(1))
    if (target !== null && target.closest('[data-off]') !== null) { reset(); target.scrollIntoView() }
  })

  let closed = []
  window.addEventListener('beforeprint', () => {
    closed = all('main details:not([open])')
    for (const each of closed) each.open = true
  })
  window.addEventListener('afterprint', () => { for (const each of closed) each.open = false })

  update()
})()
`
