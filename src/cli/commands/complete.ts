import { isFailure } from '#model/failure.ts'
import type { Catalog } from '#model/catalog.ts'
import { catalogFolder, loadFolder } from '../catalog.ts'
import { defined } from '../command.ts'
import { completions } from '../complete.ts'
import type { Io } from '../io.ts'
import type { GlobalOptions } from '../global-options.ts'

/** Answers the completion script; not for people, so help does not show it. */
export const complete = defined({
  declare: (command) => command.allowUnknownOption(),
  run: async ({ io, program }, words, options) => {
    io.write(completions(program, words, () => catalogHere(options, io)))
    return 0
  },
})

/** A catalog is a help here; without one the rest is still completed. */
function catalogHere(options: GlobalOptions, io: Io): Catalog | undefined {
  try {
    return loadFolder(catalogFolder(options, io), io).catalog
  } catch (error) {
    if (isFailure(error)) return undefined
    throw error
  }
}
