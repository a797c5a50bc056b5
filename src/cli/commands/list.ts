import { Option } from '@commander-js/extra-typings'
import { figuresSheet } from '#documents/procedure-figures.ts'
import { procedureList } from '#documents/procedure-list.ts'
import type { Catalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import { quoted } from '#model/nearest.ts'
import type { CalendarDate, Procedure } from '#model/types.gen.ts'
import { incomePerHour, type Method } from '#review/cost.ts'
import { figuresOf, ranked, sortKeys } from '#review/ranked.ts'
import { openCatalog } from '../catalog.ts'
import { defined } from '../command.ts'
import { formatOf, type Formats } from '../formats.ts'
import { deliverPrintout } from '../output.ts'
import { selectedIn } from '../procedures.ts'
import { asOfDate } from '../settings.ts'
import { forceOption, formatOption, levelOption, methodOption, outputOption } from '../options.ts'

const FORMATS: Formats<'text' | 'json' | 'csv' | 'xlsx'> = { all: ['text', 'json', 'csv', 'xlsx'], usual: 'text' }

/** Prints the procedures in force. */
export const list = defined({
  declare: (command, text) =>
    command
      .addOption(formatOption(text, FORMATS))
      .addOption(outputOption(text))
      .addOption(forceOption(text))
      .addOption(
        new Option(
          '--sort <KEY>',
          text(
            'lớn nhất đứng đầu, chưa rõ đứng cuối: thời hạn (mỗi đơn vị một nhóm), giấy tờ, chi phí, số hồ sơ mỗi năm',
            'largest first, unknown last: time (each unit a group of its own), papers, cost, cases a year',
          ),
        ).choices(sortKeys),
      )
      .option('--limit <N>', text('nhiều nhất chừng này thủ tục', 'at most so many procedures'))
      .addOption(methodOption(text))
      .addOption(levelOption(text('chỉ cấp này', 'only this level')))
      .option('--field <ID>', text('chỉ lĩnh vực này', 'only this field')),
  run: async (context, _, options) => {
    const format = formatOf(options, FORMATS)
    const limit = limitOf(options.limit)
    const catalog = openCatalog(options, context)
    const asOf = asOfDate(options, context.io, catalog)
    const all = figuresIn(catalog, asOf, options.method, selectedIn(catalog, asOf, options))
    const sorted = options.sort === undefined ? all : ranked(all, options.sort)
    const shown = sorted.slice(0, limit)
    const [{ language }, names] = [context, namesOf(catalog)]
    const listing = { all: all.length, ...(options.sort === undefined ? {} : { sort: options.sort }) }
    await deliverPrintout(
      format === 'csv' || format === 'xlsx'
        ? { format, result: figuresSheet(shown, language, names) }
        : { format, result: procedureList(shown, language, names, listing) },
      options,
      undefined,
      context,
    )
    return 0
  },
})

function figuresIn(catalog: Catalog, asOf: CalendarDate, method: Method, procedures: readonly Procedure[]) {
  const income = incomePerHour(catalog.assumptions?.value, Number(asOf.slice(0, 4)))
  return procedures.map((procedure) => figuresOf(procedure, method, income))
}

/** The number of `--limit`; all where it is not given. Throws (2) for what is no number from 1 on. */
function limitOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw failure(
    say(
      `--limit: ${quoted(text)} không phải một số từ 1 trở lên.`,
      `--limit: ${quoted(text)} is not a number from 1 on.`,
    ),
  )
}
