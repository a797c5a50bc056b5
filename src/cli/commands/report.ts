import { Option } from '@commander-js/extra-typings'
import { yearlyReport } from '#documents/yearly-report.ts'
import type { StatisticsFile } from '#model/types.gen.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import { yearReports } from '#review/yearly.ts'
import { openCatalog } from '../catalog.ts'
import { defined } from '../command.ts'
import { formalitiesOn } from '../formalities.ts'
import { formatOf, type Formats } from '../formats.ts'
import { deliver } from '../output.ts'
import { asOfDate } from '../settings.ts'
import { periodOf } from '../years.ts'
import { documentDateOption, forceOption, formatOption, methodOption, outputOption } from '../options.ts'

const FORMATS: Formats<'docx' | 'html' | 'markdown' | 'json'> = {
  all: ['docx', 'html', 'markdown', 'json'],
  usual: 'docx',
}

/** Writes the yearly report, or that of a period. */
export const report = defined({
  declare: (command, text) =>
    command
      .addOption(
        new Option('--kind <KIND>', text('phần của báo cáo', 'part of the report'))
          .choices(['simplification', 'cases', 'satisfaction', 'all'])
          .default('all'),
      )
      .addOption(formatOption(text, FORMATS))
      .addOption(methodOption(text))
      .addOption(documentDateOption(text))
      .addOption(
        outputOption(
          text,
          text(
            'ghi vào tệp; không có thì Word ghi report-<năm>.docx, định dạng khác in ra màn hình',
            'write to a file; without it Word goes to report-<year>.docx, other formats to the screen',
          ),
        ),
      )
      .addOption(forceOption(text)),
  run: async (context, [period = ''], options) => {
    const [from, to] = periodOf(period)
    const format = formatOf(options, FORMATS)
    const catalog = openCatalog(options, context)
    const reports = yearReports(catalog, from, to, options.method)
    if (reports.length === 0) {
      throw failure(
        say(
          `danh mục không có số liệu hay phương án nào của ${period}.`,
          `the catalog has neither statistics nor proposals of ${period}.`,
        ),
        3,
      )
    }
    const illustrative = reports.some(
      ({ evaluations, statistics }) =>
        isIllustrative(statistics) ||
        evaluations.some((evaluation) => evaluation.illustrative || evaluation.proposal.illustrative === true),
    )
    const formalities = {
      ...formalitiesOn(catalog, to, asOfDate(options, context.io, catalog)),
      illustrative,
      ...(options.date === undefined ? {} : { date: options.date }),
    }
    await deliver(
      yearlyReport(reports, from, to, options.kind, formalities, namesOf(catalog)),
      { ...options, format },
      `report-${period}`,
      context,
    )
    return 0
  },
})

const isIllustrative = (statistics: StatisticsFile | undefined): boolean =>
  [...Object.values(statistics?.totals ?? {}), ...(statistics?.cases ?? []), statistics?.satisfaction].some(
    (part) => part?.illustrative === true,
  )
