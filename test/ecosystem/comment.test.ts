import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { github, type Comment } from './api.ts'
import { runnerOn, runStep, type Runner } from './steps.ts'
import { temporaryFolder } from '../build/folders.ts'

const MARKER = '<!-- tthc:catalog -->'
const LIST = 'GET /repos/office/catalog/issues/7/comments?per_page=100&page=1'
const CREATE = 'POST /repos/office/catalog/issues/7/comments'

interface Left {
  readonly findings?: string
  readonly warnings?: number
  readonly changes?: string
  readonly changed?: number
}

/** A runner on which the steps before have left their results. */
function runner(
  address: string,
  { findings, warnings = 1, changes, changed = 1 }: Left,
  environment: Record<string, string> = {},
): Runner {
  const result = runnerOn(
    temporaryFolder(),
    { pull_request: { number: 7 } },
    {
      GITHUB_API_URL: address,
      GITHUB_REPOSITORY: 'office/catalog',
      GITHUB_SERVER_URL: 'https://github.test',
      GITHUB_RUN_ID: '42',
      TTHC_TOKEN: 'secret',
      TTHC_COMMENT: 'true',
      ...environment,
    },
  )
  const leave = (name: string, text: string | undefined, summary: unknown): void => {
    if (text === undefined) return
    writeFileSync(join(result.scratch, `${name}.md`), text)
    writeFileSync(join(result.scratch, `${name}.json`), JSON.stringify({ summary }))
  }
  leave('findings', findings, { errors: 0, warnings, procedures: 9 })
  leave('changes', changes, { procedures: changed })
  return result
}

const comment = (id: number, body: string, login: string, type = 'User'): Comment => ({
  id,
  body,
  html_url: `https://github.test/c/${id}`,
  user: { type, login },
})

test('the first run creates a comment, a later one updates it', async () => {
  const { address, requests, comments } = await github([comment(1, 'LGTM', 'an')])
  const first = await runStep(
    'comment',
    runner(address, { findings: '**1 cảnh báo**\n', changes: '1 thủ tục thay đổi\n' }),
  )
  expect([first.code, first.outputs]).toEqual([0, { 'comment-url': 'https://github.test/c/2' }])
  expect(comments[1]?.body).toBe(
    [
      MARKER,
      '### tthc `catalog`',
      '#### Kiểm tra',
      '**1 cảnh báo**\n',
      '#### So với nhánh gốc',
      '1 thủ tục thay đổi\n',
      '<sub>[Lần chạy](https://github.test/office/catalog/actions/runs/42) · phiên bản </sub>',
    ].join('\n\n'),
  )
  await runStep('comment', runner(address, { findings: 'sau', changes: 'x' }))
  expect(requests).toEqual([LIST, CREATE, LIST, 'PATCH /repos/office/catalog/issues/comments/2'])
  expect([comments.length, comments[0]?.body, comments[1]?.body]).toEqual([2, 'LGTM', expect.stringContaining('sau')])
})

test('its own comment is found behind hundreds of others', async () => {
  const others = Array.from({ length: 200 }, (_, index) => comment(index + 1, 'x', 'an'))
  const { address, comments } = await github([...others, comment(201, `${MARKER} old`, 'github-actions[bot]', 'Bot')])
  await runStep('comment', runner(address, { findings: 'mới', changes: 'x' }))
  expect([comments.length, comments[200]?.body]).toEqual([201, expect.stringContaining('mới')])
})

test('the comment of another catalog is left alone', async () => {
  const { address, comments } = await github([comment(1, `${MARKER} old`, 'github-actions[bot]', 'Bot')])
  await runStep('comment', runner(address, { findings: 'x', changes: 'x' }, { TTHC_CATALOG: 'catalog-->`b' }))
  expect([comments.length, comments[0]?.body]).toEqual([2, `${MARKER} old`])
  expect(comments[1]?.body).toMatch(/^<!-- tthc:catalog%2D%2D%3E%60b -->\n\n### tthc `catalog--> b`\n/)
})

describe('whose comment it is', () => {
  test('a stranger who writes the marker does not get the comment', async () => {
    const { address, comments } = await github([comment(1, `${MARKER} trap`, 'stranger')])
    await runStep('comment', runner(address, { findings: 'x', changes: 'x' }))
    expect([comments.length, comments[0]?.body]).toEqual([2, `${MARKER} trap`])
  })

  test("a person's token knows its own", async () => {
    const { address, comments } = await github(
      [comment(1, `${MARKER} trap`, 'stranger'), comment(2, `${MARKER} old`, 'an')],
      { login: 'an' },
    )
    await runStep('comment', runner(address, { findings: 'mới', changes: 'x' }))
    expect([comments.length, comments[1]?.body]).toEqual([2, expect.stringContaining('mới')])
  })
})

describe('where it may not or cannot write, it says so and does not fail', () => {
  test.each([401, 403, 404])('%i', async (refuse) => {
    const { address, comments } = await github([], { refuse })
    const { code, log, outputs } = await runStep('comment', runner(address, { findings: 'x', changes: 'x' }))
    expect([code, comments, outputs]).toEqual([0, [], {}])
    expect(log).toMatch(
      new RegExp(
        `^::notice title=tthc::Không có quyền viết nhận xét vào yêu cầu gộp \\(${refuse} Resource not accessible by integration\\)`,
      ),
    )
  })

  test('no token', async () => {
    const { address } = await github()
    expect(
      (await runStep('comment', runner(address, { findings: 'x' }, { TTHC_TOKEN: '', TTHC_LANGUAGE: 'en' }))).log,
    ).toMatch(/^::notice title=tthc::No right to comment/)
  })

  test('a GitHub that is broken or not there', async () => {
    const { address } = await github([], { refuse: 502 })
    for (const where of [address, 'http://127.0.0.1:1']) {
      const { code, log } = await runStep('comment', runner(where, { findings: 'x', changes: 'x' }))
      expect([code, log]).toEqual([0, expect.stringMatching(/^::warning title=tthc::Không viết được nhận xét: ./)])
    }
  })
})

describe('what it says', () => {
  const quiet = { findings: 'sạch', warnings: 0, changes: 'không', changed: 0 }

  test('nothing, when there is nothing to say and nothing to correct', async () => {
    const { address, requests } = await github()
    const { log } = await runStep('comment', runner(address, quiet))
    expect([log, requests]).toEqual(['', [LIST]])
  })

  test('that it is settled, when it said more before', async () => {
    const { address, comments } = await github([comment(1, `${MARKER} old`, 'github-actions[bot]', 'Bot')])
    await runStep('comment', runner(address, quiet))
    expect(comments[0]?.body).toContain('Không còn điều gì để nói')
  })

  test('which of the two could not be done', async () => {
    const { address, comments } = await github()
    await runStep('comment', runner(address, {}, { TTHC_LANGUAGE: 'en' }))
    expect(comments[0]?.body).toContain('#### Findings\n\nCould not be checked')
    expect(comments[0]?.body).toContain('#### Against the base\n\nCould not be compared')
  })

  test('no more than GitHub takes beside changes of the length that diff keeps to, in whole lines, and where the rest is', async () => {
    const { address, comments } = await github()
    const line = `| ${'ữ'.repeat(97)} |\n`
    const { outputs } = await runStep(
      'comment',
      runner(address, { findings: line.repeat(3000), changes: line.repeat(350) }),
    )
    expect(outputs['comment-url']).toBeDefined()
    const body = comments[0]?.body ?? ''
    expect(body.length).toBeGreaterThan(50_000)
    expect(body.length).toBeLessThan(65_536)
    expect(body.match(/^… \(còn nữa/gm)).toHaveLength(1)
    expect(new Set(body.split('\n').filter((each) => each.startsWith('|')))).toEqual(new Set([line.trim()]))
  })
})

test.each([
  ['false', { pull_request: { number: 7 } }],
  ['true', { ref: 'refs/heads/main' }],
  ['true', { pull_request: { number: '7/../8' } }],
])('no comment: %s %j', async (wanted, event) => {
  const { address, requests } = await github()
  const runner = runnerOn(temporaryFolder(), event, { GITHUB_API_URL: address, TTHC_COMMENT: wanted })
  expect([(await runStep('comment', runner)).code, requests]).toEqual([0, []])
})
