import { annotation } from './annotation.js'
import { commentsApi, Refusal } from './api.js'
import { commentBody, markerOf } from './comment-body.js'
import { words } from './words.js'
import { eventOf } from './world.js'

// Not allowed, or as GitHub says to those who may not even know: not found.
const NO_RIGHT = [401, 403, 404]

/**
 * Writes one comment to the pull request, or updates the one that is there. Without the right to do so it says so and is content (0).
 * @param {import('./world.js').World} world
 * @returns {Promise<number>} the exit code
 */
export async function comment(world) {
  const { environment, print, output } = world
  const pull = eventOf(environment).pull_request?.number
  if (environment.TTHC_COMMENT !== 'true' || pull === undefined || !Number.isInteger(pull)) return 0
  const said = words(environment.TTHC_LANGUAGE)
  try {
    const written = await write(commentsApi(environment, pull), commentBody(world, said), markerOf(environment))
    if (written === undefined) return 0
    output('comment-url', written.html_url)
    print(`${said.wrote(written.html_url)}\n`)
    return 0
  } catch (error) {
    const isForbidden = error instanceof Refusal && NO_RIGHT.includes(error.status)
    const message = error instanceof Error ? error.message : String(error)
    print(annotation(isForbidden ? 'notice' : 'warning', isForbidden ? said.noRight(message) : said.noComment(message)))
    return 0
  }
}

/** @typedef {import('./api.js').CommentsApi} CommentsApi */

/**
 * A comment that would say nothing is not begun.
 * @param {CommentsApi} api
 * @param {ReturnType<typeof commentBody>} body
 * @param {string} marker
 */
async function write(api, { isQuiet, text }, marker) {
  const own = await ownComment(api, marker)
  if (own !== undefined) return api.update(own.id, text)
  return isQuiet ? undefined : api.create(text)
}

/**
 * The comment of an earlier run. Anybody can write the marker: only one by a program, or by whoever the token speaks for, is ours.
 * @param {CommentsApi} api
 * @param {string} marker
 */
async function ownComment(api, marker) {
  const marked = (await api.list()).filter(({ body }) => body?.startsWith(marker))
  const byProgram = marked.find(({ user }) => user?.type === 'Bot')
  if (byProgram !== undefined || marked.length === 0) return byProgram
  const login = await api.login().catch(() => undefined)
  return marked.find(({ user }) => login !== undefined && user?.login === login)
}
