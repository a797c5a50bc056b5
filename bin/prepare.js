// `npm run prepare`: builds the program wherever npm makes a package of a checkout. An `npm install --global` of a git
// address, as pre-commit does it, brings no development packages: then they are fetched first.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('..', import.meta.url))
/** @param {readonly string[]} args */
const npm = (...args) => {
  // npm is a script of the shell on Windows; none of these words comes from outside.
  const { status } = spawnSync(`npm ${args.join(' ')}`, { cwd, shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(new URL('../node_modules/typescript', import.meta.url)))
  npm('ci', '--global=false', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund')
npm('run', '--global=false', 'build')
