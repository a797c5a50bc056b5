import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { annotation } from './annotation.js'
import { options, summaryOf } from './world.js'

/**
 * Checks the catalog: annotations, step summary, counts as outputs, and the findings for the comment.
 * @param {import('./world.js').World} world
 * @returns {Promise<number>} the exit code of `tthc validate`
 */
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
    const { errors = 0, warnings = 0 } = summaryOf(counted)
    output('errors', errors)
    output('warnings', warnings)
  } else {
    print(annotation('error', result.errors))
  }
  return result.code
}
