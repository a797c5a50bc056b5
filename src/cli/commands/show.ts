import { procedureSheet } from '#documents/procedure-sheet.ts'
import { namesOf } from '#model/names.ts'
import { findProcedure, openCatalog } from '../catalog.ts'
import { defined } from '../command.ts'
import { formatOf, type Formats } from '../formats.ts'
import { deliver } from '../output.ts'
import { asOfDate } from '../settings.ts'
import { forceOption, formatOption, outputOption } from '../options.ts'

const FORMATS: Formats<'text' | 'json'> = { all: ['text', 'json'], usual: 'text' }

/** Prints one procedure. */
export const show = defined({
  declare: (command, text) =>
    command.addOption(formatOption(text, FORMATS)).addOption(outputOption(text)).addOption(forceOption(text)),
  run: async (context, [code = ''], options) => {
    const format = formatOf(options, FORMATS)
    const catalog = openCatalog(options, context)
    const procedure = findProcedure(catalog, code, asOfDate(options, context.io, catalog))
    await deliver(
      procedureSheet(procedure, context.language, namesOf(catalog)),
      { ...options, format },
      undefined,
      context,
    )
    return 0
  },
})
