// All that runs on the page of a comparison: filters hide, keys move, paper shows everything. It only sets attributes and
// plain text, so nothing that a catalog says can become markup.
import { startControls } from './controls.ts'
import { one } from './elements.ts'
import { startKeys } from './keys.ts'
import { startLinks } from './links.ts'
import { startPaper } from './paper.ts'
import { readProcedures } from './procedures.ts'

one('themes', HTMLElement).hidden = false
const theme = one('theme', HTMLSelectElement)
theme.addEventListener('change', () => {
  document.documentElement.dataset['theme'] = theme.value
})

const filters = document.getElementById('filters')
if (filters !== null) {
  filters.hidden = false
  const controls = startControls(readProcedures())
  startKeys(controls)
  startLinks(controls.reset)
  startPaper()
}
