import { _ } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { Plugin } from 'rolldown'
import { newAjv } from '#catalog/ajv.ts'

const KINDS = [
  'profile',
  'documents',
  'assumptions',
  'procedure',
  'proposal',
  'statistics',
  'calendar',
  'review-plan',
  'accepted',
]

/** The validators of all kinds of file as a module, compiled for all that is wrong or for the first thing: `export { profile, … }`. */
function compiled(allErrors: boolean): string {
  const ajv = newAjv(allErrors, { source: true, esm: true, optimize: false, formats: _`formats` })
  const names = KINDS.map((name, index) => [`validator${index}`, `${name}.schema.json`] as const)
  const code = standaloneCode.default(ajv, Object.fromEntries(names))
  return [`import { formats } from '#catalog/schema-formats.ts'`, code].join('\n')
}

const table = (): string =>
  [
    `import * as all from 'tthc:validators/all'`,
    `import * as first from 'tthc:validators/first'`,
    `const names = ${JSON.stringify(KINDS)}`,
    'export const validator = (name, allErrors) => (allErrors ? all : first)[`validator${names.indexOf(name)}`]',
  ].join('\n')

/** Puts compiled validators in the place of those that ajv would compile at every start. */
export const compiledValidators: Plugin = {
  name: 'compiled-validators',
  resolveId: (id) => (id.startsWith('tthc:validators/') ? id : undefined),
  load: (id) => {
    if (id.startsWith('tthc:validators/')) return compiled(id.endsWith('/all'))
    return /[\\/]catalog[\\/]validators\.ts$/.test(id) ? { code: table(), moduleType: 'js' } : undefined
  },
}
