import type { CommandUnknownOpts } from '@commander-js/extra-typings'
import type { Language } from '#model/localized.ts'
import { folderAbove } from './catalog.ts'
import type { Context, Declared, Head } from './command.ts'
import type { GlobalOptions } from './global-options.ts'
import type { Io } from './io.ts'
import { folderNear, warnOfLeftovers } from './leftovers.ts'
import { isSample, sampleUnnamed } from './sample.ts'
import { usesColor } from './settings.ts'
import { writingOf } from './writing.ts'

/** Where a command runs. */
interface Running {
  readonly root: CommandUnknownOpts
  readonly io: Io
  readonly language: Language
}

/** Runs a command that has read its options, alone in the catalog where it writes; the exit code. Throws a failure when it cannot run. */
export async function runCommand(
  { usage, hidden }: Head,
  { writes, run }: Declared,
  options: GlobalOptions,
  { root, io, language }: Running,
): Promise<number> {
  const { prompts: _, ...silent } = io
  const context: Context = {
    io: options.yes === true ? silent : io,
    language,
    color: usesColor(options, io),
    program: root,
    writing: writingOf(`tthc ${usage.split(' ')[0] ?? ''}`, io, language, options.quiet === true),
  }
  try {
    const folder = folderNear(options, io)
    if (writes() && options.catalog === undefined && folderAbove(io.workingFolder) === undefined && isSample(folder))
      throw sampleUnnamed()
    if (hidden !== true) await prepare(folder, writes(), context)
    return await run(context)
  } finally {
    context.writing.release()
  }
}

/** What comes before any command on a catalog: to be alone there, or to know what may be mixed in it. */
async function prepare(folder: string, writes: boolean, context: Context): Promise<void> {
  if (writes) await context.writing.claim(folder)
  else warnOfLeftovers(folder, context)
}
