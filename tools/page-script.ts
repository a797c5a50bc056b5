import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** The script of the page as one piece, as readable as its files, so that whoever mistrusts a page can read what it runs. */
async function bundle(): Promise<string> {
  const built = await rolldown({
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    input: 'src/page/browser/main.ts',
    resolve: { conditionNames: ['tthc-source'] },
    platform: 'browser',
    treeshake: { manualPureFunctions: ['Intl'] },
    logLevel: 'warn',
  })
  const { output } = await built.generate({ format: 'iife', comments: false })
  await built.close()
  return output[0].code
}

/** The text of src/page/script.gen.ts, made of src/page/browser. */
export async function generatedScript(): Promise<string> {
  const lines = (await bundle()).split('\n')
  return [
    '// Generated from src/page/browser by `npm run regenerate`. Do not edit.',
    '/** All that runs on the page of a comparison. */',
    `export const SCRIPT = ${JSON.stringify(lines, null, 2)}.join('\\n')`,
    '',
  ].join('\n')
}
