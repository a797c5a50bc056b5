import { Option } from '@commander-js/extra-typings'
import { proposalList } from '#documents/proposal-list.ts'
import { say } from '#model/localized.ts'
import { statusWords } from '#model/words.ts'
import { evaluate } from '#library/evaluate.ts'
import { openCatalog } from '../catalog.ts'
import { member } from '../command.ts'
import { formatOf, type Formats } from '../formats.ts'
import { deliver } from '../output.ts'
import { asOfDate } from '../settings.ts'
import { byId } from './named.ts'
import { forceOption, formatOption, methodOption, outputOption } from '../options.ts'

const FORMATS: Formats<'text' | 'json' | 'markdown'> = { all: ['text', 'json', 'markdown'], usual: 'text' }

/** Prints the proposals with their status, age and saving. */
export const listCommand = member({
  usage: 'list',
  summary: say(
    'liệt kê phương án: trạng thái, từ bao giờ, tiết kiệm bao nhiêu',
    'list the proposals: status, since when, what they save',
  ),
  declare: (command, text) =>
    command
      .addOption(
        new Option('--status <STATUS>', text('chỉ trạng thái này', 'only this status')).choices(
          Object.keys(statusWords),
        ),
      )
      .addOption(methodOption(text))
      .addOption(formatOption(text, FORMATS))
      .addOption(outputOption(text))
      .addOption(forceOption(text)),
  run: async (context, _, options) => {
    const format = formatOf(options, FORMATS)
    const catalog = openCatalog(options, context)
    const proposals = byId(catalog).map(({ value }) => value)
    const evaluations = evaluate(
      catalog,
      proposals.filter(({ status }) => (options.status ?? status) === status),
      options.method,
    )
    await deliver(
      proposalList(evaluations, context.language, asOfDate(options, context.io, catalog)),
      { ...options, format },
      undefined,
      context,
    )
    return 0
  },
})
