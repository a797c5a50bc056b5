import { Option } from 'commander'
import { procedureList } from '#documents/procedure-list.ts'
import { inForce } from '#change/normalize.ts'
import { say } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import { compareIds } from '#model/text.ts'
import { failure } from '#model/failure.ts'
import { openCatalog, unknown } from '../catalog.ts'
import { levelChoices } from '../choices.ts'
import type { Command } from '../command.ts'
import { deliver } from '../output.ts'
import { asOfDate } from '../settings.ts'

interface Options {
  readonly format: 'text' | 'json'
  readonly level?: string
  readonly field?: string
}

/** Prints the procedures in force. */
export const list: Command<Options> = {
  usage: 'list',
  summary: say('liệt kê thủ tục đang có hiệu lực', 'list the procedures in force'),
  declare: (command, text) => {
    command
      .addOption(new Option('--format <FORMAT>', text('định dạng', 'format')).choices(['text', 'json']).default('text'))
      .addOption(new Option('--level <LEVEL>', text('chỉ cấp này', 'only this level')).choices(levelChoices))
      .option('--field <ID>', text('chỉ lĩnh vực này', 'only this field'))
  },
  run: async (context, _, options) => {
    const catalog = openCatalog(options, context.io)
    const fields = catalog.profile?.value.fields.map(({ id }) => id) ?? []
    if (options.field !== undefined && !fields.includes(options.field))
      throw failure(unknown('lĩnh vực', 'field', options.field, fields), 3)
    const procedures = inForce(catalog, asOfDate(options, context.io, catalog))
      .map(({ value }) => value)
      .filter(
        ({ levels, field }) =>
          (options.level === undefined || levels.some((level) => level === options.level)) &&
          (options.field ?? field) === field,
      )
      .sort((a, b) => compareIds(a.field, b.field) || compareIds(a.code, b.code))
    await deliver(procedureList(procedures, context.language, namesOf(catalog)), options, 'list', context)
    return 0
  },
}
