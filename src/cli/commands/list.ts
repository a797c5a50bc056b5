import { procedureList } from '#documents/procedure-list.ts'
import { inForce } from '#change/normalize.ts'
import { namesOf } from '#model/names.ts'
import { compareIds } from '#model/text.ts'
import { failure } from '#model/failure.ts'
import { openCatalog, unknown } from '../catalog.ts'
import { defined } from '../command.ts'
import { formatOf, type Formats } from '../formats.ts'
import { deliver } from '../output.ts'
import { asOfDate } from '../settings.ts'
import { forceOption, formatOption, levelOption, outputOption } from '../options.ts'

const FORMATS: Formats<'text' | 'json'> = { all: ['text', 'json'], usual: 'text' }

/** Prints the procedures in force. */
export const list = defined({
  declare: (command, text) =>
    command
      .addOption(formatOption(text, FORMATS))
      .addOption(outputOption(text))
      .addOption(forceOption(text))
      .addOption(levelOption(text('chỉ cấp này', 'only this level')))
      .option('--field <ID>', text('chỉ lĩnh vực này', 'only this field')),
  run: async (context, _, options) => {
    const format = formatOf(options, FORMATS)
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
    await deliver(
      procedureList(procedures, context.language, namesOf(catalog)),
      { ...options, format },
      undefined,
      context,
    )
    return 0
  },
})
