import { locateAll } from '#catalog/locate.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import { concise } from '#print/concise.ts'
import type { Context } from './command.ts'
import { version } from './version.ts'

/** Reports on standard error findings that do not stop a command, each with the other places that it speaks of; `-q` keeps them back. */
export function warn(
  diagnostics: readonly Diagnostic[],
  { io, language }: Context,
  { quiet }: { readonly quiet?: boolean },
): void {
  if (quiet === true || diagnostics.length === 0) return
  const others = diagnostics.flatMap(({ related = [], ...rest }) => [
    rest,
    ...related.map(({ place, message }): Diagnostic => ({ code: rest.code, severity: 'info', place, message })),
  ])
  io.writeError(
    others
      .map((each) =>
        concise(locateAll([each]), { language, color: false, rules: [], version, procedures: 0, proposals: 0 }),
      )
      .join(''),
  )
}
