import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '#cli/commands/index.ts'
import { projectFolder, run } from './cli/run.ts'
import { blocks, commandRows, examples, isShown, matches, placeOf, readmes } from './readme.ts'
import { slowly } from './lane.ts'
import { copyOf, temporaryFolder } from './build/folders.ts'

const sample = join(projectFolder, 'catalog')
const nameOf = (usage: string): string => usage.split(' ')[0] ?? ''
const names = commands.map(({ usage }) => nameOf(usage))
const help = async (command: string): Promise<string> =>
  (await run([command, '--help'])).output.replace(/(-\w),/g, '$1').replace(/\s+/g, ' ')

/** A folder to write into, with the sample catalog where the project has it. */
function elsewhere(): string {
  const folder = temporaryFolder()
  cpSync(sample, join(folder, 'catalog'), { recursive: true })
  return folder
}

describe.each(readmes)('%s', (_, text) => {
  slowly.each(examples(text))('$command', async ({ command, shown, code }) => {
    const result = await run(command.split(' '), command.includes(' -o ') ? { cwd: elsewhere() } : {})
    const printed = result.output + result.errors
    expect(isShown(shown, printed) ? shown : printed).toBe(shown)
    expect(result.code).toBe(code)
  })

  const anywhere = examples(text).filter(({ command }) => !command.includes('-C '))
  slowly.each(anywhere)('$command, inside the sample and from elsewhere', async ({ command, shown, code }) => {
    const inside = copyOf(sample)
    for (const [words, cwd] of [[[], inside] as const, [['-C', inside], temporaryFolder()] as const]) {
      const result = await run([...command.split(' '), ...words], { cwd })
      const printed = result.output + result.errors
      expect(isShown(shown, printed) ? shown : printed).toBe(shown)
      expect(result.code).toBe(code)
    }
  })

  test('the program is called from any folder', () => {
    for (const line of blocks(text, 'text').flatMap((block) => matches(block, /^(.*bin.tthc\.js.*)$/gm)))
      expect(line).toContain('$env:TTHC_HOME')
  })

  const files = blocks(text, 'yaml').filter((block) => block.includes('yaml-language-server:'))
  test.each(files.map((file) => [placeOf(file), file] as const))(
    '%s is right in the sample catalog',
    async (place, block) => {
      const catalog = copyOf(sample)
      mkdirSync(dirname(join(catalog, place)), { recursive: true })
      writeFileSync(join(catalog, place), block)
      expect((await run(['validate', join(catalog, place)])).output).toContain(': 0 lỗi, 0 cảnh báo')
      expect(
        existsSync(join(sample, dirname(place), /\$schema=(\S+)/.exec(block)?.[1] ?? '')),
        'the schema is there',
      ).toBe(true)
    },
  )

  slowly('commands in sh blocks exist, with their options', async () => {
    for (const line of blocks(text, 'sh').flatMap((block) => matches(block, /^tthc (.*)$/gm))) {
      const [command = '', ...words] = line.split(' ')
      for (const option of words.filter((word) => word.startsWith('-')))
        expect(await help(command)).toContain(` ${option} `)
    }
  })

  test('the table names every command, and only options and choices that there are', async () => {
    const rows = commandRows(text, names)
    const visible = commands.filter(({ hidden }) => hidden !== true).map(({ usage }) => nameOf(usage))
    expect(rows.flatMap((row) => row.commands).sort()).toEqual(visible.sort())
    for (const row of rows) {
      const helps = (await Promise.all(row.commands.map(help))).join(' ')
      for (const [option = '', value = ''] of row.options.map((each) => each.split(' '))) {
        expect(helps).toContain(` ${option} `)
        if (/^[a-z]/.test(value)) expect(helps).toContain(`chọn: ${value.split('|').join(', ')}`)
      }
    }
  })

  test('the two commands, and the files that are linked', () => {
    expect(text).toContain('npm ci && npm run demo\nnpm ci && npm test\n')
    for (const link of matches(text, /\]\(([^)#:]+)\)/g)) expect(existsSync(join(projectFolder, link)), link).toBe(true)
    expect(text).toBe(text.normalize('NFC'))
  })
})

test('what is not there yet is not there', async () => {
  const [section = ''] = /^## Limits[\s\S]*?^- Legal/m.exec(readmes[0]?.[1] ?? '') ?? []
  const missing = matches(/Missing commands: (.*)/.exec(section)?.[1] ?? '', /`([a-z]+)`/g)
  const helps = (await Promise.all(names.map(help))).join(' ')
  expect(missing).not.toEqual([])
  expect(names.filter((name) => missing.includes(name))).toEqual([])
  for (const option of matches(section, /`(--[a-z-]+)`/g)) expect(helps).not.toContain(` ${option} `)
})

test('CI runs the test command, and the demo has a script', () => {
  expect(readFileSync(join(projectFolder, '.ci/run'), 'utf8')).toMatch(/^npm ci.*\nnpm test$/m)
  expect(readFileSync(join(projectFolder, 'package.json'), 'utf8')).toContain(
    '"demo": "npm run build && node bin/demo.js"',
  )
})
