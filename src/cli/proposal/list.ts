import { Option } from 'commander'
import { proposalList } from '#documents/proposal-list.ts'
import { say } from '#model/localized.ts'
import { statusWords } from '#model/words.ts'
import type { Method } from '#review/cost.ts'
import { evaluator } from '#review/evaluator.ts'
import { openCatalog } from '../catalog.ts'
import type { Command } from '../command.ts'
import { deliver, type Destination } from '../output.ts'
import { asOfDate } from '../settings.ts'
import { byId } from './named.ts'

interface Options extends Destination {
  readonly status?: string
  readonly method: Method
}

/** Prints the proposals with their status, age and saving. */
export const listCommand: Command<Options> = {
  usage: 'list',
  summary: say(
    'liệt kê phương án: trạng thái, từ bao giờ, tiết kiệm bao nhiêu',
    'list the proposals: status, since when, what they save',
  ),
  declare: (command, text) => {
    command
      .addOption(
        new Option('--status <STATUS>', text('chỉ trạng thái này', 'only this status')).choices(
          Object.keys(statusWords),
        ),
      )
      .addOption(
        new Option('--method <METHOD>', text('cách tính chi phí', 'how cost is counted'))
          .choices(['scm', 'waiting-time'])
          .default('scm'),
      )
      .addOption(
        new Option('--format <FORMAT>', text('định dạng', 'format'))
          .choices(['text', 'json', 'markdown'])
          .default('text'),
      )
      .option('-o, --output <FILE>', text('ghi vào tệp', 'write to a file'))
      .option('--force', text('ghi đè tệp đã có', 'overwrite an existing file'))
  },
  run: async (context, _, options) => {
    const catalog = openCatalog(options, context.io)
    const evaluationOf = evaluator(catalog, options.method)
    const evaluations = byId(catalog)
      .filter(({ value }) => (options.status ?? value.status) === value.status)
      .map(({ value }) => evaluationOf(value))
    await deliver(
      proposalList(evaluations, context.language, asOfDate(options, context.io, catalog)),
      options,
      'proposals',
      context,
    )
    return 0
  },
}
