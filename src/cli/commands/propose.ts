import { Option } from 'commander'
import { lookupIn } from '../../change/resolve.ts'
import { proposalPlan } from '../../documents/proposal-plan.ts'
import type { Formalities } from '../../documents/official.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { Document } from '../../model/document.ts'
import { failure } from '../../model/failure.ts'
import { say } from '../../model/localized.ts'
import { namesOf } from '../../model/names.ts'
import { compareIds } from '../../model/text.ts'
import type { CalendarDate, Proposal } from '../../model/types.gen.ts'
import { renderers } from '../../render/index.ts'
import type { Method } from '../../review/cost.ts'
import { evaluate } from '../../review/evaluate.ts'
import { openCatalog, unknown } from '../catalog.ts'
import type { Command } from '../command.ts'
import { deliver, deliverAll, type Destination } from '../output.ts'
import { asOfDate, validDate } from '../settings.ts'
import { formalitiesOn } from '../formalities.ts'
import { yearOf } from '../years.ts'

interface Options extends Destination {
  readonly year?: string
  readonly document: 'plan'
  readonly method: Method
  readonly date?: string
}

/** Writes the documents of proposals. */
export const propose: Command<Options> = {
  usage: 'propose [ID...]',
  summary: say('lập phương án đơn giản hóa thành văn bản', 'write simplification proposals as documents'),
  declare: (command, text) => {
    command
      .option('--year <YEAR>', text('mọi phương án của một năm', 'all proposals of a year'))
      .addOption(new Option('--document <KIND>', text('loại văn bản', 'kind of document')).choices(['plan']).default('plan'))
      .addOption(new Option('--format <FORMAT>', text('định dạng', 'format')).choices(['docx', 'html', 'markdown', 'json']).default('docx'))
      .addOption(new Option('--method <METHOD>', text('cách tính chi phí', 'how cost is counted')).choices(['scm', 'waiting-time']).default('scm'))
      .option('--date <DATE>', text('ngày của văn bản; không có thì để chấm', 'date of the document; dotted without it'))
      .option('-o, --output <DIR>', text('thư mục ghi tệp <id>-plan.<đuôi>; không có thì Word ghi vào thư mục hiện tại, định dạng khác in ra màn hình', 'folder for the files <id>-plan.<extension>; without it Word files go to the working folder, other formats to the screen'))
      .option('--force', text('ghi đè tệp đã có', 'overwrite existing files'))
  },
  run: async (context, ids, options) => {
    const catalog = openCatalog(options, context.io)
    const asOf = asOfDate(options, context.io, catalog)
    const proposals = chosen(catalog, ids, options.year)
    const plan = (list: readonly Proposal[]): Document => planOf(catalog, list, asOf, options)
    if (options.output === undefined && !renderers[options.format].binary) await deliver(plan(proposals), options, '', context)
    else await deliverAll(proposals.map((proposal) => ({ name: `${proposal.id}-${options.document}`, document: plan([proposal]) })), options.output ?? '.', options, context)
    return 0
  },
}

/** Proposals by id, in the order asked, and those of a year, in the order of their ids; each once. */
function chosen(catalog: Catalog, ids: readonly string[], year: string | undefined): readonly Proposal[] {
  const all = catalog.proposals.map(({ value }) => value)
  const named = ids.map((id) => {
    const proposal = all.find((candidate) => candidate.id === id)
    if (proposal === undefined) throw failure(unknown('phương án', 'proposal', id, all.map((candidate) => candidate.id)), 3)
    return proposal
  })
  const ofYear = year === undefined ? [] : proposalsOf(all, yearOf(year))
  if (named.length + ofYear.length === 0) {
    throw failure(say('cần ID của phương án, hoặc --year; xem tthc propose --help.', 'an ID of a proposal is needed, or --year; see tthc propose --help.'))
  }
  return [...new Set([...named, ...ofYear])]
}

function proposalsOf(all: readonly Proposal[], year: number): readonly Proposal[] {
  const found = all.filter((proposal) => proposal.year === year).sort((a, b) => compareIds(a.id, b.id))
  if (found.length === 0) throw failure(say(`năm ${year} không có phương án nào.`, `there is no proposal of ${year}.`), 3)
  return found
}

function planOf(catalog: Catalog, proposals: readonly Proposal[], asOf: CalendarDate, { method, date }: Options): Document {
  const lookup = lookupIn(catalog.procedures.map(({ value }) => value))
  const evaluations = proposals.map((proposal) => evaluate(proposal, lookup, catalog.assumptions?.value, method))
  const illustrative = proposals.some(isIllustrative) || evaluations.some((evaluation) => evaluation.illustrative)
  const lastYear = Math.max(...proposals.map(({ year }) => year))
  const formalities: Formalities = {
    ...formalitiesOn(catalog, lastYear, asOf), illustrative, ...(date === undefined ? {} : { date: validDate(date, '--date') }),
  }
  return proposalPlan(evaluations, formalities, namesOf(catalog))
}

const isIllustrative = ({ illustrative, items, history = [] }: Proposal): boolean =>
  illustrative === true || history.some((event) => event.illustrative === true) || items.some(({ changes }) => changes.some((change) => change.illustrative === true))
