import { CommanderError } from '@commander-js/extra-typings'
import { isFailure } from '#model/failure.ts'
import { printable } from '#model/text.ts'
import { say, type Localized } from '#model/localized.ts'
import type { Io } from './io.ts'
import { buildProgram } from './program.ts'
import { languageOf } from './settings.ts'
import { usageMessage } from './usage.ts'

const WRONG_USAGE = 2

/** Runs the command line. Returns the exit code: 0 clean, 1 findings, 2 cannot run, 3 nothing there. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args, io)
  const say_ = (message: Localized): void => io.writeError(`tthc: ${printable(message[language])}\n`)
  let code = 0
  const finish = (result: number): void => {
    code = result
  }
  try {
    const program = await buildProgram(io, language, finish, args)
    if (args.length === 0) {
      io.write(program.helpInformation())
      return WRONG_USAGE
    }
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (args.includes('--debug') && error instanceof Error) io.writeError(`${error.stack ?? error.message}\n`)
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      // A word that only leads to commands has printed which there are.
      if (error.code === 'commander.help') return WRONG_USAGE
      say_(usageMessage(error))
      return WRONG_USAGE
    }
    if (isFailure(error)) {
      say_(error.localized)
      return error.exitCode
    }
    say_(unexpected(error))
    return WRONG_USAGE
  }
}

function unexpected(error: unknown): Localized {
  const what = error instanceof Error ? error.message : String(error)
  return say(
    `lỗi ngoài dự kiến (${what}); chạy lại với --debug và báo cho người bảo trì.`,
    `unexpected failure (${what}); run again with --debug and report it to the maintainers.`,
  )
}
