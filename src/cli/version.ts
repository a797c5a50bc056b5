import { readFileSync } from 'node:fs'
import { programFolder } from '#model/program-folder.ts'

/** The version of the package. */
export const version = (JSON.parse(readFileSync(new URL('package.json', programFolder), 'utf8')) as { version: string })
  .version
