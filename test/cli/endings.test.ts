import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder, run } from './run.ts'
import { temporaryFolder } from '../build/folders.ts'
import { some } from '../lane.ts'

const catalog = join(projectFolder, 'catalog')
const formats = {
  docx: 'docx',
  html: 'html',
  md: 'markdown',
  json: 'json',
  txt: 'text',
  csv: 'csv',
  xml: 'junit',
  sarif: 'sarif',
}

/** Runs a command that writes the file, in a folder of its own. */
async function writing(file: string, ...args: readonly string[]) {
  const cwd = temporaryFolder()
  const result = await run([...args, '-o', file, '-C', catalog], { cwd })
  const path = join(cwd, file)
  return {
    ...result,
    cwd,
    text: existsSync(path) ? readFileSync(path, /docx|2014/.test(file) ? 'latin1' : 'utf8') : undefined,
  }
}

/** What every command that writes a result is, and the endings that it writes. */
const writers: readonly (readonly [string, readonly string[], readonly (keyof typeof formats)[]])[] = [
  ['report', ['report', '2014'], ['docx', 'html', 'md', 'json']],
  ['progress', ['progress'], ['docx', 'html', 'md', 'json', 'txt']],
  ['propose', ['propose', '2019-thuong-tru'], ['docx', 'html', 'md', 'json']],
  ['rules', ['rules'], ['md', 'json', 'txt']],
  ['kinds', ['kinds'], ['md', 'json', 'txt']],
  ['list', ['list'], ['json', 'txt', 'csv']],
  ['search', ['search', 'ho'], ['json', 'txt']],
  ['show', ['show', '1.004222'], ['json', 'txt']],
  ['proposal list', ['proposal', 'list'], ['md', 'json', 'txt']],
  ['proposal check', ['proposal', 'check', '2019-thuong-tru'], ['md', 'json', 'txt']],
  ['template tags', ['template', 'tags'], ['md', 'json', 'txt']],
  ['template new', ['template', 'new', 'plan'], ['docx']],
  ['validate', ['validate'], ['json', 'sarif', 'xml', 'md', 'txt']],
]

describe.each(writers)('%s -o', (_, args, endings) => {
  test.each(some(endings))('a.%s', async (ending) => {
    const { text, code, errors, cwd } = await writing(`a.${ending}`, ...args)
    expect([code, errors.replace(/^Đã ghi .*\n/gm, '')]).toEqual([0, expect.not.stringContaining('tthc:')])
    if (ending === 'docx') expect(text?.slice(0, 2)).toBe('PK')
    else expect(text).toBe((await run([...args, '--format', formats[ending], '-C', catalog], { cwd })).output)
  })

  test('a.pdf is refused with the endings that it writes, and nothing is written', async () => {
    const { code, errors, cwd } = await writing('a.pdf', ...args)
    expect(code).toBe(2)
    expect(errors).toContain('a.pdf: không ghi được định dạng .pdf;')
    for (const ending of endings) expect(errors).toContain(`.${ending}`)
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('--format and the ending', () => {
  test.each([
    ['report', '2014', '--format', 'html', 'a.docx', '--format html không hợp với đuôi .docx'],
    ['progress', '--format', 'json', 'a.md', '--format json không hợp với đuôi .md'],
    ['propose', '2019-thuong-tru', '--format', 'docx', 'a.pdf', '--format docx không hợp với đuôi .pdf'],
    ['validate', '--format', 'sarif', 'a.xml', '--format sarif không hợp với đuôi .xml'],
  ])('contradict each other: %s', async (...words) => {
    const [said = '', file = ''] = [words.at(-1), words.at(-2)]
    const { code, errors, cwd } = await writing(file, ...words.slice(0, -2))
    expect([code, errors]).toEqual([2, expect.stringContaining(said)])
    expect(readdirSync(cwd)).toEqual([])
  })

  test.each([
    ['sarif', 'a.json'],
    ['gitlab', 'a.json'],
    ['concise', 'a.txt'],
    ['json', 'a.xK3f'],
    ['json', 'a'],
  ])('%s into %s is what was asked for', async (format, file) => {
    const { code, text } = await writing(file, 'validate', '--format', format)
    expect([code, typeof text]).toEqual([0, 'string'])
  })

  test('a report goes to a file whose format is what its ending says, too', async () => {
    expect(await writing('b.txt', 'validate', '--report', 'sarif=a.docx')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('a.docx: --format sarif không hợp với đuôi .docx') as string,
    })
  })

  test('an ending that nobody knows needs --format', async () => {
    expect(await writing('bao-cao.2014', 'report', '2014')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('bao-cao.2014: không ghi được định dạng .2014') as string,
    })
    expect((await writing('bao-cao.2014', 'report', '2014', '--format', 'docx')).text?.slice(0, 2)).toBe('PK')
  })
})

describe('propose -o', () => {
  test('several proposals share the one file', async () => {
    const { text = '' } = await writing('a.md', 'propose', '2019-thuong-tru', '2016-khai-sinh')
    expect(text).toMatch(/thường trú[\s\S]*khai sinh/)
  })

  test.each([[['--document', 'all']], [['--redline', '2016-khai-sinh']]])(
    '%j does not fit one file',
    async (options) => {
      expect(await writing('a.docx', 'propose', '2019-thuong-tru', ...options)).toMatchObject({
        code: 2,
        text: undefined,
        errors: expect.stringContaining('a.docx: một tệp chỉ chứa được một văn bản') as string,
      })
    },
  )

  test('a folder is one whatever its name', async () => {
    const cwd = temporaryFolder()
    mkdirSync(join(cwd, 'dot.docx'))
    expect((await run(['propose', '2019-thuong-tru', '-o', 'dot.docx', '-C', catalog], { cwd })).code).toBe(0)
    expect((await run(['propose', '2019-thuong-tru', '-o', 'nam.2020', '-C', catalog], { cwd })).code).toBe(0)
    expect(readdirSync(join(cwd, 'dot.docx'))).toEqual(['2019-thuong-tru-plan.docx'])
    expect(readdirSync(join(cwd, 'nam.2020'))).toEqual(['2019-thuong-tru-plan.docx'])
  })
})
