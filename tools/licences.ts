import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The folder of the package that a module is part of; undefined for one of our own. */
function packageOf(module: string): string | undefined {
  const found = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module)
  return found?.[1]
}

/** The terms under which a package may be copied. Throws where it has none: then it may not be part of the program. */
function termsOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').trim()
  if (text === undefined && license === undefined) throw new Error(`${basename(folder)}: no licence`)
  return `${name} ${version} (${license})\n\n${text ?? 'The package has no text of its licence.'}\n`
}

/** The licences of the packages that the modules are part of, by name. */
export function licencesOf(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((module) => packageOf(module) ?? []))
  return [...folders]
    .sort()
    .map(termsOf)
    .join(`\n${'-'.repeat(80)}\n\n`)
}
