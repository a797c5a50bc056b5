const PAGE = 100
const MOST_PAGES = 50
const PATIENCE = 30_000

/** GitHub's interface for the comments of one pull request. Requests throw an error with `status`, 0 where no answer came. */
export function commentsApi(
  { GITHUB_API_URL: address = '', GITHUB_REPOSITORY: repository = '', TTHC_TOKEN: token = '' },
  pull,
) {
  const ask = async (method, path, body) => {
    const response = await answered(`${address}${path}`, {
      method,
      headers: headersOf(token),
      signal: AbortSignal.timeout(PATIENCE),
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer = await response.json().catch(() => ({}))
    if (!response.ok) throw refusal(response.status, `${response.status} ${answer.message ?? ''}`.trim())
    return answer
  }
  return {
    login: async () => (await ask('GET', '/user')).login,
    create: (text) => ask('POST', `/repos/${repository}/issues/${pull}/comments`, { body: text }),
    update: (id, text) => ask('PATCH', `/repos/${repository}/issues/comments/${id}`, { body: text }),
    list: async () => {
      const all = []
      for (let page = 1; page <= MOST_PAGES && all.length === (page - 1) * PAGE; page += 1) {
        all.push(...(await ask('GET', `/repos/${repository}/issues/${pull}/comments?per_page=${PAGE}&page=${page}`)))
      }
      return all
    },
  }
}

const headersOf = (token) => ({
  accept: 'application/vnd.github+json',
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  'user-agent': 'tthc',
  'x-github-api-version': '2022-11-28',
})

async function answered(address, request) {
  try {
    return await fetch(address, request)
  } catch (error) {
    throw refusal(0, error.cause?.message ?? error.message)
  }
}

const refusal = (status, message) => Object.assign(new Error(message), { status })
