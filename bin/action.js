// One step of action.yml: `node bin/action.js validate`, `diff` or `comment`.
import { main } from '#program/main.ts'
import { fetchOnce, runGit } from '#sources/git-run.ts'
import { comment } from './action/comment.js'
import { diff } from './action/diff.js'
import { validate } from './action/validate.js'
import { worldOf } from './action/world.js'

const steps = { validate, diff, comment }
const [, , name] = process.argv
if (name !== 'validate' && name !== 'diff' && name !== 'comment')
  throw new Error(`no step of the action: ${String(name)}`)
process.exitCode = await steps[name](worldOf({ main, runGit, fetchOnce }, process))
