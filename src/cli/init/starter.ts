import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Level } from './office.ts'
import { programFolder } from '#model/program-folder.ts'

const folder = new URL('src/cli/init/starter/', programFolder)

const starter = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

/** `documents.yaml` and `assumptions.yaml` of a new catalog; `schema` is the path of its schema from the file. */
export const sharedText = (name: 'documents' | 'assumptions', schema: string): string =>
  `${schemaLine(schema)}${starter(`${name}.yaml`)}`

/** The calendar of a year, not confirmed: the one that is kept for it, else the holidays that have the same date in every year. */
export function calendarText(year: number, schema: string): string {
  const known = existsSync(new URL(`calendar/${year}.yaml`, folder))
  const text = known
    ? starter(`calendar/${year}.yaml`)
    : starter('calendar/other.yaml').replaceAll('2000', String(year))
  return `${schemaLine(schema)}${text}`
}

/** A procedure with every part, all but the mandatory ones behind a `#`, as one of the level and of the agency that decides there. */
export const procedureText = (level: Level, agency: string): string =>
  starter('procedure.txt')
    .replaceAll('procedures/commune/', `procedures/${level}/`)
    .replace('levels: [commune]', `levels: [${level}]`)
    .replaceAll('ubnd-xa', agency)

const schemaLine = (schema: string): string => `# yaml-language-server: $schema=${schema}\n`

/** The years whose calendars come with the program. */
export const shippedYears = (): readonly number[] =>
  readdirSync(new URL('calendar/', folder)).flatMap((name) =>
    /^\d{4}\.yaml$/.test(name) ? [Number(name.slice(0, 4))] : [],
  )
