import type { Kind } from '#change/kind.ts'
import { kindNames, kinds as allKinds } from '#change/kinds/index.ts'
import { kindReference } from '#documents/kind-reference.ts'
import { failure } from '#model/failure.ts'
import { compareIds } from '#model/text.ts'
import { unknown } from '../catalog.ts'
import { defined } from '../command.ts'
import { formatOf, type Formats } from '../formats.ts'
import { deliver } from '../output.ts'
import { forceOption, formatOption, outputOption } from '../options.ts'

const FORMATS: Formats<'text' | 'json' | 'markdown'> = { all: ['text', 'json', 'markdown'], usual: 'text' }

/** Explains the kinds of change, or one of them. */
export const kinds = defined({
  declare: (command, text) =>
    command.addOption(formatOption(text, FORMATS)).addOption(outputOption(text)).addOption(forceOption(text)),
  run: async (context, [id], options) => {
    const format = formatOf(options, FORMATS)
    const chosen = [...kindNames].sort(compareIds).filter((name) => id === undefined || name === id)
    if (chosen.length === 0) throw failure(unknown('loại thay đổi', 'kind of change', id ?? '', kindNames), 3)
    await deliver(
      kindReference(
        chosen.map((name) => [name, allKinds[name] as Kind]),
        context.language,
      ),
      { ...options, format },
      undefined,
      context,
    )
    return 0
  },
})
