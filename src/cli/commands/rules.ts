import { ruleReference } from '#documents/rule-reference.ts'
import { allRules } from '#lint/severities-table.ts'
import { failure } from '#model/failure.ts'
import { compareIds } from '#model/text.ts'
import { unknown } from '../catalog.ts'
import { defined } from '../command.ts'
import { formatOf, type Formats } from '../formats.ts'
import { deliver } from '../output.ts'
import { forceOption, formatOption, outputOption } from '../options.ts'

const FORMATS: Formats<'text' | 'json' | 'markdown'> = { all: ['text', 'json', 'markdown'], usual: 'text' }

/** Explains the rules, or one of them. */
export const rules = defined({
  declare: (command, text) =>
    command.addOption(formatOption(text, FORMATS)).addOption(outputOption(text)).addOption(forceOption(text)),
  run: async (context, [id], options) => {
    const format = formatOf(options, FORMATS)
    const sorted = [...allRules].sort((a, b) => compareIds(a.id, b.id))
    const chosen = id === undefined ? sorted : sorted.filter((rule) => rule.id === id)
    if (chosen.length === 0)
      throw failure(
        unknown(
          'quy tắc',
          'rule',
          id ?? '',
          sorted.map((rule) => rule.id),
        ),
        3,
      )
    await deliver(ruleReference(chosen, context.language), { ...options, format }, undefined, context)
    return 0
  },
})
