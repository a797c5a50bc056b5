import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { annotation } from './annotation.js'
import { options } from './world.js'

/** Checks the catalog: annotations, step summary, counts as outputs, and the findings for the comment. The exit code is that of `tthc validate`. */
export async function validate({ environment, scratch, print, printError, output, tthc }) {
  // What an earlier use in the same job left would be taken for a result of this one.
  rmSync(scratch, { recursive: true, force: true })
  const counted = join(scratch, 'findings.json')
  const result = await tthc([
    'validate',
    '--format=github',
    `--report=json=${counted}`,
    `--report=markdown=${join(scratch, 'findings.md')}`,
    ...options({
      catalog: environment.TTHC_CATALOG,
      'max-warnings': environment.TTHC_MAX_WARNINGS,
      baseline: environment.TTHC_BASELINE,
      lang: environment.TTHC_LANGUAGE,
    }),
  ])
  print(result.output)
  printError(result.errors)
  if (existsSync(counted)) {
    const { errors, warnings } = JSON.parse(readFileSync(counted, 'utf8')).summary
    output('errors', errors)
    output('warnings', warnings)
  } else {
    print(annotation('error', result.errors))
  }
  return result.code
}
