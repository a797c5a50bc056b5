import { proposalDocuments, type ProposalDocument } from '#documents/proposal-documents.ts'
import { proposalRedline } from '#documents/proposal-comparison.ts'
import type { ProposalInput } from '#documents/proposal-input.ts'
import { reviewPlan } from '#documents/review-plan.ts'
import type { Catalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import { quoted } from '#model/nearest.ts'
import { compareIds } from '#model/text.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { statusWords } from '#model/words.ts'
import { renderers } from '#render/index.ts'
import { evaluator } from '#review/evaluator.ts'
import { openCatalog, unknown } from '../catalog.ts'
import { checkFile } from '../check-layout.ts'
import { formatOf, redlineFormat } from '../formats.ts'
import { defined, type Context } from '../command.ts'
import { deliverAll, deliverPrintout, type NamedPrintout } from '../output.ts'
import { asOfDate } from '../settings.ts'
import { fillFor, type Filling } from '../fill-template.ts'
import { formalitiesOn } from '../formalities.ts'
import { yearOf } from '../years.ts'
import { requireRead } from '../unread.ts'
import { declareOptions, FORMATS, type ProposeOptions } from '../proposing/options.ts'
import { isUnfinished, warnOfUnfinished } from '../proposing/unfinished.ts'
import { onlyOne, placeOf, type Place } from '../proposing/place.ts'

/** Writes the documents of proposals. */
export const propose = defined({
  declare: declareOptions,
  run: async (context, ids, options) => {
    if (options.check !== undefined) return checkFile(options.check, ids, options, context)
    const asked = askedOf(options, context)
    const { format, place } = asked
    const catalog = openCatalog(options, context)
    const asOf = asOfDate(options, context.io, catalog)
    if (options.document !== 'review-plan')
      warnOfUnfinished(catalog, chosen(catalog, ids, options.year), context, options)
    if (options.template !== undefined)
      return fillFor(fillingsOf(catalog, ids, asOf, options), options.template, asked, context)
    const documents = documentsOf(catalog, ids, asOf, asked)
    const [only] = documents
    if (place.file !== undefined) await deliverPrintout(onlyOne(documents, place.file), options, undefined, context)
    else if (place.folder === undefined && !renderers[format].binary && documents.length === 1 && only !== undefined)
      await deliverPrintout(only, options, '', context)
    else await deliverAll(documents, place.folder ?? '.', options, context)
    return 0
  },
})

/** The options, with the format and the place that they come to. */
type Asked = ProposeOptions & { readonly format: (typeof FORMATS)['usual']; readonly place: Place }

function askedOf(options: ProposeOptions, { io }: Context): Asked {
  const place = placeOf(options.output, io)
  const named = { ...options, output: place.file }
  return { ...options, place, format: options.redline === true ? redlineFormat(named) : formatOf(named, FORMATS) }
}

function fillingsOf(
  catalog: Catalog,
  ids: readonly string[],
  asOf: CalendarDate,
  options: ProposeOptions,
): readonly Filling[] {
  const inputOf = inputsOf(catalog, asOf, options)
  return chosen(catalog, ids, options.year).map((proposal) => ({ id: proposal.id, input: inputOf([proposal]) }))
}

/** The documents that were asked for, with the names of their files. On a screen and in one file several proposals share one document. */
function documentsOf(
  catalog: Catalog,
  ids: readonly string[],
  asOf: CalendarDate,
  options: Asked,
): readonly NamedPrintout[] {
  const { format, place } = options
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
  const dropped = proposals.find(isDropped)
  if (options.document === 'decision' && dropped !== undefined) throw failure(noDecision(dropped))
  const isShared =
    kinds.length === 1 && (place.file !== undefined || (place.folder === undefined && !renderers[format].binary))
  const groups = isShared ? [proposals] : proposals.map((proposal) => [proposal])
  return groups.flatMap((group) => {
    const input = inputOf(group)
    const written = group.some(isDropped) ? kinds.filter((kind) => kind !== 'decision') : kinds
    return written.map((kind) => ({
      name: `${group[0]?.id ?? ''}-${kind}`,
      format,
      result: proposalDocuments[kind](input),
    }))
  })
}

/** What was not approved has no decision that approves it. */
const isDropped = ({ status }: Proposal): boolean => status === 'rejected' || status === 'withdrawn'

const noDecision = ({ id, status }: Proposal): Localized =>
  say(
    `phương án ${quoted(id)} ở trạng thái “${statusWords[status].vi}” nên không có quyết định thông qua; chọn --document khác.`,
    `the proposal ${quoted(id)} is “${statusWords[status].en}”, so no decision approves it; choose another --document.`,
  )

function reviewPlanOf(catalog: Catalog, asOf: CalendarDate, { year, date, format }: Asked): NamedPrintout {
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
    if (proposal === undefined) requireRead(catalog, 'proposal', id)
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
  { method, date }: ProposeOptions,
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
      isDraft: proposals.some(({ status }) => status === 'draft') || isUnfinished(catalog, proposals),
      ...(date === undefined ? {} : { date }),
    }
    return { evaluations, names, assumptions, statistics, formalities }
  }
}

const isIllustrative = ({ illustrative, items, history = [] }: Proposal): boolean =>
  illustrative === true ||
  history.some((event) => event.illustrative === true) ||
  items.some(({ changes }) => changes.some((change) => change.illustrative === true))
