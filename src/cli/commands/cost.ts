import { assumedIncome, procedureCosts } from '#documents/procedure-cost.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { YearlyAmount } from '#model/types.gen.ts'
import { incomePerHour } from '#review/cost.ts'
import { findProcedure, openCatalog } from '../catalog.ts'
import { defined } from '../command.ts'
import { formatOf, type Formats } from '../formats.ts'
import { forceOption, formatOption, levelOption, methodOption, outputOption } from '../options.ts'
import { deliver } from '../output.ts'
import { selectedIn } from '../procedures.ts'
import { asOfDate } from '../settings.ts'

const FORMATS: Formats<'text' | 'json' | 'markdown' | 'html' | 'docx'> = {
  all: ['text', 'json', 'markdown', 'html', 'docx'],
  usual: 'text',
}

/** What procedures cost those who do them, row by row. */
export const cost = defined({
  declare: (command, text) =>
    command
      .addOption(methodOption(text))
      .option(
        '--assume <KEY=VALUE...>',
        text('tính với số khác của danh mục, như income=45000', 'count with another figure, as income=45000'),
      )
      .addOption(levelOption(text('chỉ cấp này', 'only this level')))
      .option('--field <ID>', text('chỉ lĩnh vực này', 'only this field'))
      .addOption(formatOption(text, FORMATS))
      .addOption(outputOption(text))
      .addOption(forceOption(text)),
  run: async (context, codes, options) => {
    const format = formatOf(options, FORMATS)
    const catalog = openCatalog(options, context.io)
    const asOf = asOfDate(options, context.io, catalog)
    const year = Number(asOf.slice(0, 4))
    const income = assumed(options.assume ?? [], year) ?? incomePerHour(catalog.assumptions?.value, year)
    if (codes.length > 0 && (options.level ?? options.field) !== undefined)
      throw failure(say('mã số thì không đi cùng --level, --field.', 'codes do not go together with --level, --field.'))
    const procedures =
      codes.length === 0
        ? selectedIn(catalog, asOf, options)
        : [...new Set(codes)].map((code) => findProcedure(catalog, code, asOf))
    await deliver(
      procedureCosts(procedures, { method: options.method, income }),
      { ...options, format },
      'chi-phi-tuan-thu',
      context,
    )
    return 0
  },
})

/** The income per hour among the assumptions, in whole đồng. Throws (2) for any other one. */
function assumed(words: readonly string[], year: number): YearlyAmount | undefined {
  const values = words.map((word) => {
    const [, value] = /^income=(\d{1,9})$/.exec(word) ?? []
    if (value !== undefined && Number(value) > 0) return Number(value)
    throw failure(
      say(
        `--assume: ${quoted(word)} không đọc được; hiện chỉ giả định được thu nhập một giờ, viết như income=45000 (đồng, không có dấu chấm).`,
        `--assume: ${quoted(word)} cannot be read; only the income per hour can be assumed, as income=45000 (đồng, without dots).`,
      ),
    )
  })
  const last = values.at(-1)
  return last === undefined ? undefined : assumedIncome(last, year)
}
