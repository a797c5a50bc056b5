// Writes src/page/script.gen.ts from the files beside this one: `npm run script`.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const target = new URL('../script.gen.ts', import.meta.url)

/** The script of the page as one piece, as readable as its files, so that whoever mistrusts a page can read what it runs. */
async function bundle() {
  const built = await rolldown({
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
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

/** The text of script.gen.ts. */
export async function generatedScript() {
  return [
    '// Generated from src/page/browser by `npm run script`. Do not edit.',
    '/** All that runs on the page of a comparison. */',
    `export const SCRIPT = ${JSON.stringify((await bundle()).split('\n'), null, 2)}.join('\\n')`,
    '',
  ].join('\n')
}

if (process.argv[1]?.endsWith('generate.js')) writeFileSync(target, await generatedScript())
