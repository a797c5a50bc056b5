import { say } from '#model/localized.ts'
import { stepNames } from '#proposal/transition.ts'
import type { Group } from '../command.ts'
import { checkCommand } from '../proposal/check.ts'
import { listCommand } from '../proposal/list.ts'
import { stepCommands } from '../proposal/step-command.ts'

/** Lists proposals, checks them, and takes them step by step from draft to implemented. */
export const proposal: Group = {
  usage: 'proposal',
  summary: say(
    'liệt kê, kiểm tra, trình, thông qua, rút và ghi nhận phương án đã thực hiện',
    'list, check, submit, approve, reject, withdraw and implement proposals',
  ),
  commands: [listCommand, checkCommand, ...stepNames.map((step) => stepCommands[step])],
}
