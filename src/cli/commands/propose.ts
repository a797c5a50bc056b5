import { Option } from '@commander-js/extra-typings'
import { proposalDocuments, type ProposalDocument } from '#documents/proposal-documents.ts'
import { proposalRedline } from '#documents/proposal-comparison.ts'
import type { ProposalInput } from '#documents/proposal-input.ts'
import { reviewPlan } from '#documents/review-plan.ts'
import type { Catalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import { compareIds } from '#model/text.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { renderers } from '#render/index.ts'
import type { Method } from '#review/cost.ts'
import { evaluator } from '#review/evaluator.ts'
import { openCatalog, unknown } from '../catalog.ts'
import { checkFile } from '../check-layout.ts'
import { redlineFormat } from '../formats.ts'
import { defined } from '../command.ts'
import { deliverAll, deliverPrintout, type Destination, type NamedPrintout } from '../output.ts'
import { asOfDate } from '../settings.ts'
import { fillFor, type Filling } from '../fill-template.ts'
import { formalitiesOn } from '../formalities.ts'
import { yearOf } from '../years.ts'
import { dayOption, forceOption, formatOption, methodOption } from '../options.ts'

const names = [...(Object.keys(proposalDocuments) as ProposalDocument[]), 'review-plan', 'all'] as const
type DocumentName = (typeof names)[number]

interface Options extends Destination {
  readonly year?: string
  readonly document: DocumentName
  readonly method: Method
  readonly date?: string
  readonly check?: string
  readonly template?: string
  readonly redline?: boolean
}

/** Writes the documents of proposals. */
export const propose = defined({
  usage: 'propose [ID...]',
  summary: say('lập phương án đơn giản hóa thành văn bản', 'write simplification proposals as documents'),
  declare: (command, text) =>
    command
      .option('--year <YEAR>', text('mọi phương án của một năm', 'all proposals of a year'))
      .addOption(
        new Option('--document <KIND>', text('loại văn bản', 'kind of document')).choices(names).default('plan'),
      )
      .addOption(formatOption(text, ['docx', 'html', 'markdown', 'json'], 'docx'))
      .addOption(methodOption(text))
      .addOption(
        dayOption(
          '--date <DATE>',
          text('ngày của văn bản; không có thì để chấm', 'date of the document; dotted without it'),
        ),
      )
      .option(
        '-o, --output <DIR>',
        text(
          'thư mục ghi tệp <id>-plan.<đuôi>; không có thì Word ghi vào thư mục hiện tại, định dạng khác in ra màn hình',
          'folder for the files <id>-plan.<extension>; without it Word files go to the working folder, other formats to the screen',
        ),
      )
      .option(
        '--check <FILE>',
        text(
          'kiểm tra thể thức của một tệp Word theo Nghị định 30/2020/NĐ-CP',
          'check the layout of a Word file by Decree 30/2020/NĐ-CP',
        ),
      )
      .option(
        '--template <FILE>',
        text(
          'điền biểu mẫu Word của cơ quan, ghi tệp <id>-<tên biểu mẫu>.docx; xem tthc template',
          "fill the office's own Word template into <id>-<name of the template>.docx; see tthc template",
        ),
      )
      .option(
        '--redline',
        text(
          'toàn văn các thủ tục được sửa, có theo dõi thay đổi (Word)',
          'the procedures in full with tracked changes (Word)',
        ),
      )
      .addOption(forceOption(text, 'overwrite existing files')),
  run: async (context, ids, options) => {
    if (options.check !== undefined) return checkFile(options.check, ids, options, context)
    if (options.redline === true) redlineFormat(options.format, undefined)
    const catalog = openCatalog(options, context.io)
    const asOf = asOfDate(options, context.io, catalog)
    if (options.template !== undefined)
      return fillFor(fillingsOf(catalog, ids, asOf, options), options.template, options, context)
    const documents = documentsOf(catalog, ids, asOf, options)
    const [only] = documents
    if (
      options.output === undefined &&
      !renderers[options.format].binary &&
      documents.length === 1 &&
      only !== undefined
    )
      await deliverPrintout(only, options, '', context)
    else await deliverAll(documents, options.output ?? '.', options, context)
    return 0
  },
})

function fillingsOf(
  catalog: Catalog,
  ids: readonly string[],
  asOf: CalendarDate,
  options: Options,
): readonly Filling[] {
  const inputOf = inputsOf(catalog, asOf, options)
  return chosen(catalog, ids, options.year).map((proposal) => ({ id: proposal.id, input: inputOf([proposal]) }))
}

/** The documents that were asked for, with the names of their files. On a screen several proposals share one document. */
function documentsOf(
  catalog: Catalog,
  ids: readonly string[],
  asOf: CalendarDate,
  options: Options,
): readonly NamedPrintout[] {
  const { format } = options
  if (options.document === 'review-plan') return [reviewPlanOf(catalog, asOf, options)]
  const inputOf = inputsOf(catalog, asOf, options)
  if (options.redline === true)
    return chosen(catalog, ids, options.year).map((proposal) => ({
      name: `${proposal.id}-redline`,
      format: 'docx',
      result: proposalRedline(inputOf([proposal])),
    }))
  const kinds = options.document === 'all' ? (Object.keys(proposalDocuments) as ProposalDocument[]) : [options.document]
  if (kinds.includes('cost-table') && options.method !== 'scm') {
    throw failure(
      say('bảng tính chi phí chỉ có theo phương pháp scm.', 'the table of costs exists by the method scm only.'),
    )
  }
  const proposals = chosen(catalog, ids, options.year)
  const isShared = options.output === undefined && !renderers[options.format].binary && kinds.length === 1
  const groups = isShared ? [proposals] : proposals.map((proposal) => [proposal])
  return groups.flatMap((group) => {
    const input = inputOf(group)
    return kinds.map((kind) => ({
      name: `${group[0]?.id ?? ''}-${kind}`,
      format,
      result: proposalDocuments[kind](input),
    }))
  })
}

function reviewPlanOf(catalog: Catalog, asOf: CalendarDate, { year, date, format }: Options): NamedPrintout {
  if (year === undefined) throw failure(say('kế hoạch rà soát cần --year.', 'a plan of review needs --year.'))
  const plan = catalog.reviewPlans.find(({ value }) => value.year === yearOf(year))?.value
  if (plan === undefined)
    throw failure(
      say(`danh mục không có review-plans/${year}.yaml.`, `the catalog has no review-plans/${year}.yaml.`),
      3,
    )
  const written = date === undefined ? plan.date : date
  const formalities = {
    ...formalitiesOn(catalog, plan.year, asOf),
    illustrative: plan.illustrative === true,
    ...(written === undefined ? {} : { date: written }),
    ...(plan.number === undefined ? {} : { number: plan.number }),
  }
  return { name: `${plan.year}-review-plan`, format, result: reviewPlan(plan, formalities, namesOf(catalog)) }
}

/** Proposals by id, in the order asked, and those of a year, in the order of their ids; each once. */
function chosen(catalog: Catalog, ids: readonly string[], year: string | undefined): readonly Proposal[] {
  const all = catalog.proposals.map(({ value }) => value)
  const named = ids.map((id) => {
    const proposal = all.find((candidate) => candidate.id === id)
    if (proposal === undefined)
      throw failure(
        unknown(
          'phương án',
          'proposal',
          id,
          all.map((candidate) => candidate.id),
        ),
        3,
      )
    return proposal
  })
  const ofYear = year === undefined ? [] : proposalsOf(all, yearOf(year))
  if (named.length + ofYear.length === 0) {
    throw failure(
      say(
        'cần ID của phương án, hoặc --year; xem tthc propose --help.',
        'an ID of a proposal is needed, or --year; see tthc propose --help.',
      ),
    )
  }
  return [...new Set([...named, ...ofYear])]
}

function proposalsOf(all: readonly Proposal[], year: number): readonly Proposal[] {
  const found = all.filter((proposal) => proposal.year === year).sort((a, b) => compareIds(a.id, b.id))
  if (found.length === 0)
    throw failure(say(`năm ${year} không có phương án nào.`, `there is no proposal of ${year}.`), 3)
  return found
}

/** What documents about proposals of a catalog are written from; what is asked for once is worked out once. */
function inputsOf(
  catalog: Catalog,
  asOf: CalendarDate,
  { method, date }: Options,
): (proposals: readonly Proposal[]) => ProposalInput {
  const [evaluationOf, names, assumptions] = [evaluator(catalog, method), namesOf(catalog), catalog.assumptions?.value]
  return (proposals) => {
    const evaluations = proposals.map(evaluationOf)
    const illustrative = proposals.some(isIllustrative) || evaluations.some((evaluation) => evaluation.illustrative)
    const lastYear = Math.max(...proposals.map(({ year }) => year))
    const statistics = catalog.statistics.find(({ value }) => value.year === lastYear)?.value
    const formalities = {
      ...formalitiesOn(catalog, lastYear, asOf),
      illustrative,
      ...(date === undefined ? {} : { date }),
    }
    return { evaluations, names, assumptions, statistics, formalities }
  }
}

const isIllustrative = ({ illustrative, items, history = [] }: Proposal): boolean =>
  illustrative === true ||
  history.some((event) => event.illustrative === true) ||
  items.some(({ changes }) => changes.some((change) => change.illustrative === true))
