// One step of action.yml: `node bin/action.js validate`, `diff` or `comment`.
import { main } from '../dist/cli/main.js'
import { fetchOnce, runGit } from '../dist/sources/git-run.js'
import { comment } from './action/comment.js'
import { diff } from './action/diff.js'
import { validate } from './action/validate.js'
import { worldOf } from './action/world.js'

const steps = { validate, diff, comment }
process.exitCode = await steps[process.argv[2]](worldOf({ main, runGit, fetchOnce }, process))
