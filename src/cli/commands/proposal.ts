import { stepNames } from '#proposal/transition.ts'
import { adoptCommand } from '../proposal/adopt.ts'
import type { Members } from '../command.ts'
import { checkCommand } from '../proposal/check.ts'
import { listCommand } from '../proposal/list.ts'
import { stepCommands } from '../proposal/step-command.ts'

/** Lists proposals, checks them, and takes them step by step from draft to implemented. */
export const proposal: Members = {
  commands: [listCommand, checkCommand, ...stepNames.map((step) => stepCommands[step]), adoptCommand],
}
