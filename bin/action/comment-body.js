import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cut } from './cut.js'
import { summaryOf } from './world.js'

/** @typedef {import('./world.js').Environment} Environment */
/** @typedef {import('./words.js').Words} Words */

// GitHub takes 65,536 characters; the changes are reported in 36,000 at most, what stands around the two parts needs few.
const MOST_FINDINGS = 24_000

/**
 * Begins every comment about a catalog: by it the comment is found again. One repository may hold several catalogs.
 * @param {Environment} environment
 */
export const markerOf = ({ TTHC_CATALOG: catalog = '' }) =>
  `<!-- tthc:${encodeURIComponent(catalog).replaceAll('-', '%2D')} -->`

/**
 * The comment about a run, and whether it has anything to say; below 65,536 characters however much was found.
 * @param {Pick<import('./world.js').World, 'environment' | 'scratch'>} world
 * @param {Words} said
 */
export function commentBody({ environment, scratch }, said) {
  const [findings, changes] = [partOf(scratch, 'findings'), partOf(scratch, 'changes')]
  const isQuiet = findings?.isEmpty === true && changes?.isEmpty !== false
  const parts = isQuiet
    ? [said.settled]
    : [
        `#### ${said.findings}`,
        cut(findings?.text ?? said.notChecked, MOST_FINDINGS, said.cut),
        `#### ${said.changes}`,
        changes?.text ?? said.notCompared,
      ]
  return {
    isQuiet,
    text: [
      markerOf(environment),
      `### tthc ${inline(environment.TTHC_CATALOG ?? '')}`,
      ...parts,
      footer(environment, said),
    ].join('\n\n'),
  }
}

/**
 * What a step left, and whether it is nothing to speak of: no error or warning, no changed procedure; undefined where it did not
 * come so far.
 * @param {string} scratch
 * @param {'findings' | 'changes'} name
 */
function partOf(scratch, name) {
  const [counted, shown] = [join(scratch, `${name}.json`), join(scratch, `${name}.md`)]
  if (!existsSync(counted) || !existsSync(shown)) return undefined
  const { errors = 0, warnings = 0, procedures = 0 } = summaryOf(counted)
  // The procedures of findings are those that were checked.
  const count = name === 'findings' ? errors + warnings : procedures
  return { text: readFileSync(shown, 'utf8'), isEmpty: count === 0 }
}

/**
 * A path as code, which no character of it ends.
 * @param {string} path
 */
const inline = (path) => (path === '' ? '' : `\`${path.replace(/[`\r\n]/g, ' ').slice(0, 200)}\``)

/**
 * @param {Environment} environment
 * @param {Words} said
 */
const footer = (
  {
    GITHUB_SERVER_URL: server = '',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_RUN_ID: run = '',
    GITHUB_SHA: commit = '',
  },
  said,
) => `<sub>[${said.run}](${server}/${repository}/actions/runs/${run}) · ${said.version} ${commit.slice(0, 12)}</sub>`
