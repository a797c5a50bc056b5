import { eventOf } from './world.js'

/**
 * The commit to compare the working tree with: the input, else what a pull request is to be merged into.
 * `{ commit }`; `{ missing }`, with its name, where the clone lacks it; or nothing.
 */
export function baseOf({ environment, git, fetch }) {
  const named = wanted(environment, git)
  if (named === undefined) return {}
  const commit = found(named, git, fetch)
  return commit === undefined ? { missing: named } : { commit }
}

function wanted({ TTHC_BASE: given = '', ...environment }, git) {
  if (given !== '') return given
  const pull = eventOf(environment).pull_request
  if (pull === undefined) return undefined
  return mergedInto(pull.head.sha, git) ?? forkPoint(pull.base.sha, git) ?? pull.base.sha
}

/** Where the merge that GitHub tries out is checked out: its first parent. A shallow clone still tells its name. */
function mergedInto(head, git) {
  const [first, second, third] = [
    ...(git(['cat-file', 'commit', 'HEAD']) ?? '').split('\n\n')[0].matchAll(/^parent ([0-9a-f]{40,64})$/gm),
  ].map((match) => match[1])
  return second === head && third === undefined ? first : undefined
}

const forkPoint = (base, git) => git(['merge-base', base, 'HEAD'])

// No option, and nothing that tells a fetch to write somewhere.
const NAME = /^[^-+:\s\0][^:\s\0]*$/

/** A revision as a commit: here, as a branch of origin, or fetched. */
function found(name, git, fetch) {
  if (!NAME.test(name)) return undefined
  const commit = (revision) => git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  const here = commit(name) ?? commit(`refs/remotes/origin/${name}`)
  if (here !== undefined || !fetch(name)) return here
  return commit('FETCH_HEAD')
}
