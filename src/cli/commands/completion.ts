import { failure } from '#model/failure.ts'
import { unknown } from '../catalog.ts'
import { defined } from '../command.ts'
import { completionScript, shells, type Shell } from '../complete.ts'

/** Prints the script that completes commands, codes and ids in a shell. */
export const completion = defined({
  declare: (command) => command,
  run: async ({ io }, [shell = '']) => {
    if (!shells.some((known) => known === shell)) throw failure(unknown('kịch bản cho', 'script for', shell, shells))
    io.write(completionScript(shell as Shell))
    return 0
  },
})
