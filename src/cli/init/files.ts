import { posix } from 'node:path'
import type { FolderOutput } from '#store/job.ts'
import { schemaNames, schemaText } from '../commands/schema.ts'
import { version } from '../version.ts'
import { attributesText } from './attributes.ts'
import { schemaFolder, settingsText, under } from './editor.ts'
import { workflowText } from './github.ts'
import { gitlabText } from './gitlab.ts'
import type { Office } from './office.ts'
import { profileText } from './profile.ts'
import type { Source } from './source.ts'

/** For whose CI a file is written. */
export const hosts = ['github', 'gitlab', 'both', 'none'] as const

/** What a new catalog is made of. */
export interface Plan {
  /** The catalog's folder inside the project, with `/`; empty for the root. */
  readonly inside: string
  readonly office: Office
  readonly ci: (typeof hosts)[number]
  readonly source: Source
}

/** The files of a new catalog, with paths inside the project: what belongs to the catalog in its folder, what editors and CI read at the root. */
export function filesOf({ inside, office, ci, source }: Plan): readonly FolderOutput[] {
  const schemas = schemaFolder(inside)
  const file = (path: string, text: string): FolderOutput => ({ path, text, hidden: true })
  return [
    file(under(inside, 'catalog.yaml'), profileText(office, posix.relative(inside, `${schemas}/profile.schema.json`))),
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
