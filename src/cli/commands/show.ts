import { Option } from 'commander'
import { procedureSheet } from '#documents/procedure-sheet.ts'
import { say } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import { findProcedure, openCatalog } from '../catalog.ts'
import type { Command } from '../command.ts'
import { deliver } from '../output.ts'
import { asOfDate } from '../settings.ts'

interface Options {
  readonly format: 'text' | 'json'
}

/** Prints one procedure. */
export const show: Command<Options> = {
  usage: 'show <CODE>',
  summary: say('xem một thủ tục theo mã số', 'show one procedure by its code'),
  declare: (command, text) => {
    command.addOption(
      new Option('--format <FORMAT>', text('định dạng', 'format')).choices(['text', 'json']).default('text'),
    )
  },
  run: async (context, [code = ''], options) => {
    const catalog = openCatalog(options, context.io)
    const procedure = findProcedure(catalog, code, asOfDate(options, context.io, catalog))
    await deliver(procedureSheet(procedure, context.language, namesOf(catalog)), options, 'show', context)
    return 0
  },
}
