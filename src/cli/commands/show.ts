import { procedureSheet } from '#documents/procedure-sheet.ts'
import { say } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import { findProcedure, openCatalog } from '../catalog.ts'
import { defined } from '../command.ts'
import { deliver } from '../output.ts'
import { asOfDate } from '../settings.ts'
import { formatOption } from '../options.ts'

/** Prints one procedure. */
export const show = defined({
  usage: 'show <CODE>',
  summary: say('xem một thủ tục theo mã số', 'show one procedure by its code'),
  declare: (command, text) => command.addOption(formatOption(text, ['text', 'json'], 'text')),
  run: async (context, [code = ''], options) => {
    const catalog = openCatalog(options, context.io)
    const procedure = findProcedure(catalog, code, asOfDate(options, context.io, catalog))
    await deliver(procedureSheet(procedure, context.language, namesOf(catalog)), options, 'show', context)
    return 0
  },
})
