import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Comment {
  readonly id: number
  body: string
  readonly html_url: string
  readonly user: { readonly type: string; readonly login: string }
}

interface Rights {
  /** The status of every answer to a request that writes; by default it is allowed. */
  readonly refuse?: number
  /** Whose token it is: a person's can ask for their name. */
  readonly login?: string
}

/** A GitHub with the comments of pull request 7 of `office/catalog`. `requests` are those that came. */
export async function github(
  comments: Comment[] = [],
  { refuse, login }: Rights = {},
): Promise<{ readonly address: string; readonly requests: string[]; readonly comments: Comment[] }> {
  const requests: string[] = []
  const user = { type: login === undefined ? 'Bot' : 'User', login: login ?? 'github-actions[bot]' }
  const answer = (request: IncomingMessage, body: string): [number, unknown] => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x')
    if (request.headers.authorization !== 'Bearer secret') return [401, { message: 'Bad credentials' }]
    if (pathname === '/user')
      return login === undefined ? [403, { message: 'Resource not accessible by integration' }] : [200, { login }]
    if (request.method === 'GET') {
      const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))]
      return [200, comments.slice((page - 1) * size, page * size)]
    }
    if (refuse !== undefined) return [refuse, { message: 'Resource not accessible by integration' }]
    const text = (JSON.parse(body) as { body: string }).body
    if (text.length > 65_536) return [422, { message: 'body is too long' }]
    const id = request.method === 'PATCH' ? Number(/\d+$/.exec(pathname)?.[0]) : comments.length + 1
    const old = comments.find((comment) => comment.id === id)
    if (old === undefined) comments.push({ id, body: text, html_url: `https://github.test/c/${id}`, user })
    else old.body = text
    return [old === undefined ? 201 : 200, comments.find((comment) => comment.id === id)]
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        requests.push(`${request.method} ${request.url}`)
        const [status, value] = answer(request, Buffer.concat(chunks).toString('utf8'))
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
      })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, comments }
}
