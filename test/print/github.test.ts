import * as actions from '@actions/core'
import { expect, test, vi } from 'vitest'
import type { Located } from '#model/diagnostic.ts'
import { github, githubSummary } from '#print/github.ts'
import { shownName, shownText } from '#print/shown.ts'
import { hostileTexts, UNSAFE } from './hostile.ts'
import { finding, full, hostile, options, sample, source, span } from './sample.ts'

interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const undone = (text: string, codes: Readonly<Record<string, string>>): string =>
  text.replace(/%(?:25|0D|0A|3A|2C)/g, (code) => codes[code] ?? code)
const DATA = { '%25': '%', '%0D': '\r', '%0A': '\n' }
const PROPERTY = { ...DATA, '%3A': ':', '%2C': ',' }

/** Reads a line as the machine that runs workflows does; undefined for a line that is no command. */
function read(line: string): WorkflowCommand | undefined {
  const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line)
  if (match === null) return undefined
  const [, name = '', list = '', data = ''] = match
  const pairs = list
    .split(',')
    .filter((each) => each !== '')
    .map((each) => each.split(/=(.*)/s) as [string, string])
  return {
    name,
    properties: Object.fromEntries(pairs.map(([key, value]) => [key, undone(value, PROPERTY)])),
    data: undone(data, DATA),
  }
}

const commands = (text: string): readonly WorkflowCommand[] => text.split('\n').flatMap((line) => read(line) ?? [])

/** What GitHub's own library writes for a finding. */
function official({ severity, code, message, place, span: where }: Located): string {
  const written: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  const issue = { error: actions.error, warning: actions.warning, info: actions.notice }[severity]
  const column = where.line === where.endLine ? { startColumn: where.column } : {}
  issue(shownText(message.vi), {
    title: code,
    file: shownName(place.source.file),
    startLine: where.line,
    endLine: where.endLine,
    ...column,
  })
  spy.mockRestore()
  return written.join('').replace(/\r?\n$/, '')
}

test("commands are those that GitHub's own library writes", () => {
  for (const each of [...sample, ...hostileTexts.map(hostile)])
    expect(github([each], options).split('\n')[0]).toBe(official(each))
})

test.each(hostileTexts)('%j makes one command and is read back as it is shown', (text) => {
  const each = hostile(text)
  const printed = github([each], options)
  expect(printed).not.toMatch(UNSAFE)
  expect(commands(printed)).toEqual([
    {
      name: 'error',
      data: shownText(each.message.vi),
      properties: {
        title: 'unknown-field',
        file: shownName(each.place.source.file),
        line: '1',
        endLine: '1',
        col: '1',
      },
    },
  ])
})

const many = (code: string, severity: Located['severity'], count: number): readonly Located[] =>
  Array.from({ length: count }, (_, index) => finding(code, severity, source('a.yaml'), span(index + 1), `số ${index}`))

test('at most ten of each severity, the worst first, in their order; the summary has all', () => {
  const findings = [...many('i', 'info', 12), ...many('w', 'warning', 3), ...many('e', 'error', 25)]
  const shown = commands(github(findings, options))
  expect(shown.map(({ name }) => name)).toEqual([
    ...Array<string>(10).fill('error'),
    ...Array<string>(3).fill('warning'),
    ...Array<string>(10).fill('notice'),
  ])
  expect(shown.slice(0, 10).map(({ properties }) => properties['line'])).toEqual(
    Array.from({ length: 10 }, (_, index) => String(index + 1)),
  )
  expect(githubSummary(findings, options).match(/^\| (lỗi|cảnh báo|thông tin) /gm)).toHaveLength(40)
  expect(githubSummary(findings, full)).toMatch(/^\n## tthc validate\n/)
})

test('the last line has the counts and is no command', () => {
  expect(github([], options)).toBe('3 thủ tục, 1 phương án: 0 lỗi, 0 cảnh báo.\n')
})
