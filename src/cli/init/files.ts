import { posix } from 'node:path'
import type { FolderOutput } from '#store/job.ts'
import { schemaNames, schemaText } from '../commands/schema.ts'
import { version } from '../version.ts'
import { decidingAgency } from './agencies.ts'
import { attributesText } from './attributes.ts'
import { schemaFolder, settingsText, under } from './editor.ts'
import { workflowText } from './github.ts'
import { gitlabText } from './gitlab.ts'
import type { Office } from './office.ts'
import { profileText } from './profile.ts'
import type { Source } from './source.ts'
import { calendarText, procedureText, sharedText } from './starter.ts'

/** For whose CI a file is written. */
export const hosts = ['github', 'gitlab', 'both', 'none'] as const
export type Host = (typeof hosts)[number]

/** What a new catalog is made of. */
export interface Plan {
  /** The catalog's folder inside the project, with `/`; empty for the root. */
  readonly inside: string
  readonly office: Office
  readonly ci: Host
  readonly source: Source
  /** The year around which calendars are written. */
  readonly year: number
}

/** The files of a new catalog, with paths inside the project: what belongs to the catalog in its folder, what editors and CI read at the root. */
export function filesOf({ inside, office, ci, source, year }: Plan): readonly FolderOutput[] {
  const schemas = schemaFolder(inside)
  return [
    ...contentsOf(inside, office, year),
    ...schemaNames()
      .filter((name) => !name.includes('/'))
      .map((name) => file(`${schemas}/${name}.schema.json`, schemaText(name))),
    file(under(inside, '.gitattributes'), attributesText),
    file('.vscode/settings.json', settingsText(inside)),
    ...(ci === 'github' || ci === 'both'
      ? [file('.github/workflows/tthc.yml', workflowText(inside, source, version))]
      : []),
    ...(ci === 'gitlab' || ci === 'both' ? [file('.gitlab-ci.yml', gitlabText(inside, source, version))] : []),
  ]
}

/** What the catalog says to begin with: who it is of, kinds of paper, assumptions, calendars, and a procedure to be filled in. */
function contentsOf(inside: string, office: Office, year: number): readonly FolderOutput[] {
  const schema = (name: string, folder = ''): string =>
    posix.relative(under(inside, folder), `${schemaFolder(inside)}/${name}.schema.json`)
  return [
    file(under(inside, 'catalog.yaml'), profileText(office, schema('profile'))),
    ...(['documents', 'assumptions'] as const).map((name) =>
      file(under(inside, `${name}.yaml`), sharedText(name, schema(name))),
    ),
    ...[year - 1, year, year + 1].map((each) =>
      file(under(inside, `calendar/${each}.yaml`), calendarText(each, schema('calendar', 'calendar'))),
    ),
    file(under(inside, MODEL), procedureText(office.level, decidingAgency(office.level))),
  ]
}

const file = (path: string, text: string): FolderOutput => ({ path, text, hidden: true })

/** A procedure with every part, to be copied; its ending keeps it out of the catalog. */
export const MODEL = 'procedures/mau-thu-tuc.txt'
