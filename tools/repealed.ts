import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const TABLE = 'src/lint/repealed-documents.yaml'

/** The text of src/lint/repealed.gen.ts, made of src/lint/repealed-documents.yaml. */
export function generatedRepealed(): Promise<string> {
  const rows = parse(readFileSync(new URL(`../${TABLE}`, import.meta.url), 'utf8')) as readonly unknown[]
  return Promise.resolve(
    [
      `// Generated from ${TABLE} by \`npm run regenerate\`. Do not edit.`,
      "import type { RepealedDocument } from '#model/types.gen.ts'",
      '',
      '/** Documents that are no longer in force, as far as the program knows; whether somebody verified it stands at each. */',
      `export const repealedTable: readonly RepealedDocument[] = [\n${rows.map((row) => `  ${JSON.stringify(row)},\n`).join('')}]`,
      '',
    ].join('\n'),
  )
}
