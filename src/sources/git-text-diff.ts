import { spawnSync } from 'node:child_process'

/** The lines in which two files differ, from the first `@@` on, as git writes them; empty without a difference, or without git. */
export function textDifference(old: string, young: string, workingFolder: string): string {
  const args = ['diff', '--no-index', '--no-ext-diff', '--no-textconv', '--no-color', '--', old, young]
  const result = spawnSync('git', args, { cwd: workingFolder, maxBuffer: Infinity, windowsHide: true })
  // Node's types do not say that there is none where git is missing.
  const stdout = result.stdout as Buffer | null
  const output = stdout?.toString('utf8') ?? ''
  const start = output.search(/^(@@|Binary )/m)
  return start === -1 ? '' : output.slice(start)
}
