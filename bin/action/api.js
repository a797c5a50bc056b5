const PAGE = 100
const MOST_PAGES = 50
const PATIENCE = 30_000

/**
 * A comment as GitHub reports it; a stranger may have written it.
 * @typedef {{
 *   readonly id: number
 *   readonly html_url: string
 *   readonly body?: string | null
 *   readonly user?: { readonly type?: string; readonly login?: string } | null
 * }} Comment
 */

/**
 * GitHub's interface for the comments of one pull request. Requests throw a `Refusal`.
 * @typedef {{
 *   readonly login: () => Promise<string | undefined>
 *   readonly create: (text: string) => Promise<Comment>
 *   readonly update: (id: number, text: string) => Promise<Comment>
 *   readonly list: () => Promise<readonly Comment[]>
 * }} CommentsApi
 */

/**
 * @param {import('./world.js').Environment} environment
 * @param {number} pull its number
 * @returns {CommentsApi}
 */
export function commentsApi(
  { GITHUB_API_URL: address = '', GITHUB_REPOSITORY: repository = '', TTHC_TOKEN: token = '' },
  pull,
) {
  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<unknown>} what GitHub documents for the path
   */
  const ask = async (method, path, body) => {
    const response = await answered(`${address}${path}`, {
      method,
      headers: headersOf(token),
      signal: AbortSignal.timeout(PATIENCE),
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer = /** @type {{ message?: string }} */ (await response.json().catch(() => ({})))
    if (!response.ok) throw new Refusal(response.status, `${response.status} ${answer.message ?? ''}`.trim())
    return answer
  }
  return {
    login: async () => /** @type {{ login?: string }} */ (await ask('GET', '/user')).login,
    create: async (text) =>
      /** @type {Comment} */ (await ask('POST', `/repos/${repository}/issues/${pull}/comments`, { body: text })),
    update: async (id, text) =>
      /** @type {Comment} */ (await ask('PATCH', `/repos/${repository}/issues/comments/${id}`, { body: text })),
    list: async () => {
      /** @type {Comment[]} */
      const all = []
      for (let page = 1; page <= MOST_PAGES && all.length === (page - 1) * PAGE; page += 1) {
        const path = `/repos/${repository}/issues/${pull}/comments?per_page=${PAGE}&page=${page}`
        all.push(.../** @type {readonly Comment[]} */ (await ask('GET', path)))
      }
      return all
    },
  }
}

/** @param {string} token */
const headersOf = (token) => ({
  accept: 'application/vnd.github+json',
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  'user-agent': 'tthc',
  'x-github-api-version': '2022-11-28',
})

/**
 * @param {string} address
 * @param {RequestInit} request
 */
async function answered(address, request) {
  try {
    return await fetch(address, request)
  } catch (error) {
    const { message, cause } = /** @type {Error} */ (error)
    throw new Refusal(0, cause instanceof Error ? cause.message : message)
  }
}

/** A request that GitHub refused. */
export class Refusal extends Error {
  /**
   * @param {number} status of HTTP; 0 where no answer came
   * @param {string} message
   */
  constructor(status, message) {
    super(message)
    this.status = status
  }
}
