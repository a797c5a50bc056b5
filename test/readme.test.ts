import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSource } from '../src/catalog/read.ts'
import { projectFolder, run } from './cli/run.ts'

const files = ['README.md', 'README.vi.md'].map((name) => [name, readFileSync(join(projectFolder, name), 'utf8')] as const)
const blocks = (text: string, language: string): string[] => [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, block]) => block ?? '')

/** The shown lines, in order; "…" stands for any others. */
function expectShown(shown: string, output: string): void {
  const [beginning = '', ...rest] = shown.split('…\n')
  if (rest.length === 0) expect(output).toBe(shown)
  else expect(output.replace(/ +/g, ' ').replace(/─+/g, '─').startsWith(beginning.replace(/ +/g, ' ').replace(/─+/g, '─'))).toBe(true)
}

describe.each(files)('%s', (name, text) => {
  test.each(blocks(text, 'console'))('the example runs: %s', async (block) => {
    const [command = '', ...shown] = block.split('\n')
    const { code, output } = await run(command.replace(/^\$ tthc /, '').split(' '))
    expect(code).toBe(0)
    expectShown(shown.join('\n'), output)
  })

  test.each(blocks(text, 'yaml'))('the YAML fits its schema: %s', (block) => {
    const kind = /\/(\w+)\.schema\.json/.exec(block)?.[1] ?? ''
    expect(readSource({ path: `${kind}s/example.yaml`, file: name, text: block })?.diagnostics).toEqual([])
  })

  test('commands in sh blocks exist, files that are linked too', async () => {
    for (const [, command = ''] of text.matchAll(/^tthc (\w+)/gm)) expect((await run([command, '--help'])).code, command).toBe(0)
    for (const [, link = ''] of text.matchAll(/\]\(([^)#:]+)\)/g)) expect(existsSync(join(projectFolder, link)), link).toBe(true)
  })

  test('the two commands', () => {
    expect(text).toContain('npm ci && npm run demo\nnpm ci && npm test\n')
  })
})

test('CI runs the test command', () => {
  expect(readFileSync(join(projectFolder, '.ci/run'), 'utf8')).toMatch(/^npm ci.*\nnpm test$/m)
})
