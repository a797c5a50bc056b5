import { readFileSync, readdirSync } from 'node:fs'
import { failure } from '#model/failure.ts'
import { unknown } from '../catalog.ts'
import { defined } from '../command.ts'
import { programFolder } from '#model/program-folder.ts'

const folder = new URL('schemas/', programFolder)

/** Names of the schemas: `procedure`, and `output/diff` for what commands print. */
export function schemaNames(): readonly string[] {
  const named = (at: URL, prefix: string): string[] =>
    readdirSync(at).flatMap((file) =>
      file.endsWith('.schema.json') ? [`${prefix}${file.replace('.schema.json', '')}`] : [],
    )
  return [...named(folder, ''), ...named(new URL('output/', folder), 'output/')].sort()
}

/** The text of a schema, by one of the names. */
export const schemaText = (name: string): string => readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')

/** Prints a schema, or the names of all. */
export const schema = defined({
  declare: (command) => command,
  run: async ({ io }, [name]) => {
    const names = schemaNames()
    if (name === undefined) io.write(`${names.join('\n')}\n`)
    else if (names.includes(name)) io.write(schemaText(name))
    else throw failure(unknown('lược đồ', 'schema', name, names), 3)
    return 0
  },
})
