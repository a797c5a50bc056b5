// Part of `npm run build`: the program as one piece with lazy parts, in dist/program. Node reads a few files instead of hundreds.
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { licencesOf } from './licences.ts'
import { compiledValidators } from './validators.ts'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const dir = fileURLToPath(new URL('../dist/program', import.meta.url))

rmSync(dir, { recursive: true, force: true })
const built = await rolldown({
  cwd,
  input: { main: 'src/cli/main.ts', prompts: 'src/cli/prompts.ts', version: 'src/cli/version.ts' },
  resolve: { conditionNames: ['tthc-source', 'node', 'import', 'default'] },
  plugins: [compiledValidators],
  platform: 'node',
  logLevel: 'warn',
})
const { output } = await built.write({ dir, format: 'esm', chunkFileNames: '[name]-[hash].js' })
await built.close()
const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
writeFileSync(`${dir}/LICENCES.txt`, licencesOf(modules))
