import type { Command, Group } from '../command.ts'
import { apply } from './apply.ts'
import { complete } from './complete.ts'
import { completion } from './completion.ts'
import { diff } from './diff.ts'
import { diffDriver } from './diff-driver.ts'
import { draft } from './draft.ts'
import { init } from './init.ts'
import { kinds } from './kinds.ts'
import { list } from './list.ts'
import { progress } from './progress.ts'
import { proposal } from './proposal.ts'
import { propose } from './propose.ts'
import { report } from './report.ts'
import { rules } from './rules.ts'
import { schema } from './schema.ts'
import { search } from './search.ts'
import { show } from './show.ts'
import { template } from './template.ts'
import { validate } from './validate.ts'

/** Every command, in the order in which help shows them. */
export const commands: readonly (Command | Group)[] = [
  validate,
  list,
  show,
  search,
  diff,
  draft,
  proposal,
  propose,
  template,
  apply,
  progress,
  report,
  rules,
  kinds,
  init,
  schema,
  completion,
  complete,
  diffDriver,
]
