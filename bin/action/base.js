import { eventOf } from './world.js'

/** @typedef {import('./world.js').World} World */
/** @typedef {World['git']} Git */

/**
 * The commit to compare the working tree with: the input, else what a pull request is to be merged into.
 * @typedef {{ readonly commit?: string; readonly missing?: string }} Base
 * `commit`; `missing`, the name of what the clone lacks; or nothing
 */

/**
 * @param {Pick<World, 'environment' | 'git' | 'fetch'>} world
 * @returns {Base}
 */
export function baseOf({ environment, git, fetch }) {
  const named = wanted(environment, git)
  if (named === undefined) return {}
  const commit = found(named, git, fetch)
  return commit === undefined ? { missing: named } : { commit }
}

/**
 * @param {import('./world.js').Environment} environment
 * @param {Git} git
 * @returns {string | undefined}
 */
function wanted({ TTHC_BASE: given = '', ...environment }, git) {
  if (given !== '') return given
  const pull = eventOf(environment).pull_request
  if (pull === undefined) return undefined
  return mergedInto(pull.head.sha, git) ?? forkPoint(pull.base.sha, git) ?? pull.base.sha
}

/**
 * Where the merge that GitHub tries out is checked out: its first parent. A shallow clone still has its name.
 * @param {string} head
 * @param {Git} git
 */
function mergedInto(head, git) {
  const [first, second, third] = [
    ...(git(['cat-file', 'commit', 'HEAD']) ?? '')
      .split('\n\n', 1)
      .join('')
      .matchAll(/^parent ([0-9a-f]{40,64})$/gm),
  ].map((match) => match[1])
  return second === head && third === undefined ? first : undefined
}

/**
 * @param {string} base
 * @param {Git} git
 */
const forkPoint = (base, git) => git(['merge-base', base, 'HEAD'])

// No option, and nothing that makes a fetch to write somewhere.
const NAME = /^[^-+:\s\0][^:\s\0]*$/

/**
 * A revision as a commit: here, as a branch of origin, or fetched.
 * @param {string} name
 * @param {Git} git
 * @param {World['fetch']} fetch
 */
function found(name, git, fetch) {
  if (!NAME.test(name)) return undefined
  /** @param {string} revision */
  const commit = (revision) => git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  const here = commit(name) ?? commit(`refs/remotes/origin/${name}`)
  if (here !== undefined || !fetch(name)) return here
  return commit('FETCH_HEAD')
}
