import { Option } from 'commander'
import type { Kind } from '#change/kind.ts'
import { kindNames, kinds as allKinds } from '#change/kinds/index.ts'
import { kindReference } from '#documents/kind-reference.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { compareIds } from '#model/text.ts'
import { unknown } from '../catalog.ts'
import type { Command } from '../command.ts'
import { deliver, type Destination } from '../output.ts'

/** Explains the kinds of change, or one of them. */
export const kinds: Command<Destination> = {
  usage: 'kinds [KIND]',
  summary: say('giải thích các loại thay đổi', 'explain the kinds of change'),
  declare: (command, text) => {
    command
      .addOption(
        new Option('--format <FORMAT>', text('định dạng', 'format'))
          .choices(['text', 'json', 'markdown'])
          .default('text'),
      )
      .option('-o, --output <FILE>', text('ghi vào tệp', 'write to a file'))
      .option('--force', text('ghi đè tệp đã có', 'overwrite an existing file'))
  },
  run: async (context, [id], options) => {
    const chosen = [...kindNames].sort(compareIds).filter((name) => id === undefined || name === id)
    if (chosen.length === 0) throw failure(unknown('loại thay đổi', 'kind of change', id ?? '', kindNames), 3)
    await deliver(
      kindReference(
        chosen.map((name) => [name, allKinds[name] as Kind]),
        context.language,
      ),
      options,
      'kinds',
      context,
    )
    return 0
  },
}
