import { main } from '#cli/main.ts'
import { generatedScript } from './page-script.ts'
import { generatedRepealed } from './repealed.ts'
import { generatedTypes } from './types.ts'

/** What the program prints on standard output for these arguments. Throws with what it reports where it fails. */
async function printed(...args: readonly string[]): Promise<string> {
  const output: (string | Uint8Array)[] = []
  const errors: string[] = []
  const code = await main(args, {
    workingFolder: process.cwd(),
    environment: {},
    now: () => new Date(),
    terminal: { output: false, errors: false, columns: 80 },
    readInput: () => Promise.resolve(''),
    write: (text) => {
      output.push(text)
    },
    writeError: (text) => {
      errors.push(text)
    },
  })
  if (code !== 0) throw new Error(`tthc ${args.join(' ')}: ${errors.join('')}`)
  return output.map(String).join('')
}

const reference = (command: readonly string[], language: 'vi' | 'en') => () =>
  printed(...command, '--format', 'markdown', '--lang', language)

/** Every generated file of the project, by its path: what it is to say. The types come first, the program reads them. */
export const generated: Readonly<Record<string, () => Promise<string>>> = {
  'src/model/types.gen.ts': generatedTypes,
  'src/page/script.gen.ts': generatedScript,
  'src/lint/repealed.gen.ts': generatedRepealed,
  'docs/changes.md': reference(['kinds'], 'en'),
  'docs/changes.vi.md': reference(['kinds'], 'vi'),
  'docs/rules.md': reference(['rules'], 'en'),
  'docs/rules.vi.md': reference(['rules'], 'vi'),
  'docs/tags.md': reference(['template', 'tags'], 'en'),
  'docs/tags.vi.md': reference(['template', 'tags'], 'vi'),
}
